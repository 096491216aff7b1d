/// One way to go on with a half-typed word.
public struct Completion: Equatable, Sendable {
  /// How many scalars before the cursor `text` takes the place of.
  public var replacing: Int
  /// What stands in the line when this one is chosen, a trailing blank included where wanted.
  public var text: String
  /// What the list shows; usually the word alone.
  public var label: String
  /// A few words beside the label, such as a name or a count.
  public var description: String?

  /// A completion; without a `label` the list shows its text.
  public init(replacing: Int, text: String, label: String? = nil, description: String? = nil) {
    self.replacing = replacing
    self.text = text
    self.label = label ?? text
    self.description = description
  }
}
