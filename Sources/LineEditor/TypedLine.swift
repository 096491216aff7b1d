/// A line as someone typed it: exactly the words, and when the first of them was keyed.
public struct TypedLine: Equatable, Sendable {
  /// The text, scalar by scalar as typed or pasted; several pasted lines have line feeds inside.
  public var text: String
  /// When the line stopped being empty, in milliseconds since 1970; nothing where nobody typed it.
  ///
  /// A line that was put back for correction keeps the moment of its first typing.
  public var firstKeyMilliseconds: Int64?
  /// Whether any part of it was pasted.
  public var wasPasted: Bool

  /// A line of `text`.
  public init(_ text: String, firstKeyMilliseconds: Int64? = nil, wasPasted: Bool = false) {
    self.text = text
    self.firstKeyMilliseconds = firstKeyMilliseconds
    self.wasPasted = wasPasted
  }
}
