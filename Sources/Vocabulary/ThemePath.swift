/// The name of a theme with its place in the hierarchy, `price/too-high`.
public struct ThemePath: Hashable, Sendable, CustomStringConvertible {
  /// The whole path as it was typed, without `#`.
  public let text: String

  /// Wraps a path that is already known to be well formed.
  public init(_ text: String) { self.text = text }

  /// The path as it was typed, without `#`.
  public var description: String { text }

  /// The path one step up, nil at the top.
  public var parent: ThemePath? {
    text.lastIndex(of: "/").map { ThemePath(String(text[..<$0])) }
  }

  /// The last part of the path.
  public var leaf: String {
    text.lastIndex(of: "/").map { String(text[text.index(after: $0)...]) } ?? text
  }

  /// Whether this theme lies below the other one, at any depth, compared case-folded.
  public func isBelow(_ other: ThemePath) -> Bool {
    text.foldedForComparison.hasPrefix(other.text.foldedForComparison + "/")
  }
}
