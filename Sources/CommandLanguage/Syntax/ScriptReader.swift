/// Splits a script into statements: lines, with the `| ` lines that continue them.
///
/// A line ends at LF with an optional CR before it, and nowhere else. A line that begins with `|`
/// and a blank (or is `|` alone) adds its rest to the line above, joined by LF.
public struct ScriptReader: Sequence, Sendable {
  private let text: String

  /// Reads the statements of a whole script.
  public init(_ text: String) {
    self.text = text
  }

  /// One statement of a script.
  public struct Line: Hashable, Sendable {
    /// The line of the script on which it begins, from 1.
    public var number: Int
    /// The statement, further lines joined by LF, without its last line end.
    public var text: String

    /// Makes a statement of a script.
    public init(number: Int, text: String) {
      self.number = number
      self.text = text
    }

    /// Line and column in the script, both from 1, of a scalar offset into the statement.
    public func position(ofScalar offset: Int) -> (line: Int, column: Int) {
      var line = number
      var column = 1
      for scalar in text.unicodeScalars.prefix(offset) {
        column += 1
        if scalar == "\n" {
          line += 1
          column = 3  // after the `| ` that stands in the script
        }
      }
      return (line, column)
    }
  }

  /// Walks the statements in order.
  public func makeIterator() -> Iterator {
    Iterator(rest: text.utf8[...])
  }

  /// The statements of a script, one by one.
  public struct Iterator: IteratorProtocol, Sendable {
    private var rest: Substring.UTF8View
    private var nextNumber = 1

    init(rest: Substring.UTF8View) {
      self.rest = rest
    }

    /// The next statement, nil after the last.
    public mutating func next() -> Line? {
      guard let first = takePhysicalLine() else { return nil }
      let number = nextNumber
      nextNumber += 1
      var text = String(first)
      while let continuation = takeContinuation() {
        nextNumber += 1
        text += "\n"
        text += continuation
      }
      return Line(number: number, text: text)
    }

    private mutating func takeContinuation() -> Substring? {
      guard rest.first == UInt8(ascii: "|") else { return nil }
      let second = rest.dropFirst().first
      switch second {
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        return takePhysicalLine().map { $0.utf8.dropFirst(2) }.map { Substring($0) }
      case nil, UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        return takePhysicalLine().map { $0.utf8.dropFirst() }.map { Substring($0) }
      default: return nil
      }
    }

    private mutating func takePhysicalLine() -> Substring? {
      guard !rest.isEmpty else { return nil }
      let end = rest.firstIndex(of: UInt8(ascii: "\n"))
      var line = rest[..<(end ?? rest.endIndex)]
      rest = end.map { rest[rest.index(after: $0)...] } ?? rest[rest.endIndex...]
      if end != nil, line.last == UInt8(ascii: "\r") { line.removeLast() }
      return Substring(line)
    }
  }
}

extension String {
  /// This line as a script holds it: further lines behind `| `, without the last line end.
  ///
  /// A CR at the end of a line is doubled, as the reader takes one for part of the line end.
  public var scriptLines: String {
    guard utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return self }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      if scalar == "\n" {
        if previous == "\r" { result.append("\r") }
        result.append(contentsOf: "\n| ".unicodeScalars)
      } else {
        result.append(scalar)
      }
      previous = scalar
    }
    if previous == "\r" { result.append("\r") }
    return String(result)
  }
}
