/// Where a text lies in a ``TextArena``.
public struct TextRange: Equatable, Sendable {
  /// At or above 0 an offset into the document's bytes, below 0 the complement of one into the
  /// bytes added since.
  var offset: Int
  /// How many bytes of UTF-8.
  public var count: Int32

  /// No words at all.
  public static let empty = TextRange(offset: 0, count: 0)

  /// A range of the document's bytes, which must be valid UTF-8 and free of escapes.
  public init(documentOffset: Int, count: Int32) {
    offset = documentOffset
    self.count = count
  }

  init(offset: Int, count: Int32) {
    self.offset = offset
    self.count = count
  }
}

/// The words of a session, kept as ranges: `String` is made only for display.
///
/// Texts of an opened document stay where they lie in its bytes; those recorded since, and those
/// that the document spells with escapes, are added behind.
public struct TextArena: Sendable {
  private var document: [UInt8]
  private var added: [UInt8] = []

  /// An arena over the bytes of a document.
  public init(document: [UInt8] = []) {
    self.document = document
  }

  /// Puts the document's bytes under the ranges that were made over them.
  public mutating func adopt(document: [UInt8]) {
    self.document = document
  }

  /// Keeps a text and answers where.
  public mutating func add(_ text: String) -> TextRange {
    guard !text.isEmpty else { return .empty }
    let start = added.count
    added.append(contentsOf: text.utf8)
    return TextRange(offset: ~start, count: Int32(clamping: added.count - start))
  }

  /// The text at a range.
  public func string(_ range: TextRange) -> String {
    guard range.count > 0 else { return "" }
    return String(decoding: slice(range), as: UTF8.self)
  }

  /// The texts at some ranges, with a blank between them.
  func joined(_ ranges: [TextRange]) -> String {
    guard ranges.count != 1 else { return string(ranges[0]) }
    return ranges.map(string).joined(separator: " ")
  }

  /// The bytes at a range; empty for a range that this arena never gave.
  public func slice(_ range: TextRange) -> ArraySlice<UInt8> {
    let bytes = range.offset >= 0 ? document : added
    let start = range.offset >= 0 ? range.offset : ~range.offset
    let count = Int(range.count)
    guard count >= 0, count <= bytes.count, start <= bytes.count - count else { return [] }
    return bytes[start..<(start + count)]
  }

  /// Bytes that lie in memory for these texts, for the benchmarks.
  public var byteCount: Int { document.count + added.count }
}
