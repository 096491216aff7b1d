public import Vocabulary

/// A theme of the codebook, as the events have made it.
public struct Theme: Equatable, Sendable {
  /// Its name and place as typed, after renames.
  public internal(set) var path: ThemePath
  /// A short form for typing.
  public internal(set) var code: String?
  /// What it means.
  public internal(set) var description: String?
  /// The theme that took its place, as an index into the codebook.
  public internal(set) var mergedInto: Int?
}
