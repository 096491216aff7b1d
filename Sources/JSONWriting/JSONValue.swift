/// A JSON value with its keys in order, to be written for programs and for people.
public indirect enum JSONValue: Sendable {
  /// Keys and values, in this order.
  case object([(key: String, value: JSONValue)])
  /// Values in order.
  case list([JSONValue])
  /// A text, exactly as it is.
  case text(String)
  /// A whole number.
  case number(Int)
  /// A number with as many digits as it takes to read it back the same; null where JSON has none.
  case decimal(Double)
  /// True or false.
  case flag(Bool)
  /// No value.
  case null

  /// The value as lines, two blanks a level; what has no further level in it stands on one line.
  public var lines: String {
    var bytes: [UInt8] = []
    write(to: &bytes, depth: 0)
    bytes.append(0x0A)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value on one line without blanks, and without its end.
  public var line: String {
    var bytes: [UInt8] = []
    writeLine(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func writeLine(to bytes: inout [UInt8]) {
    switch self {
    case .object(let members):
      bytes.append(ascii: "{")
      for (place, member) in members.enumerated() {
        if place > 0 { bytes.append(0x2C) }
        bytes.append(quoted: member.key)
        bytes.append(0x3A)
        member.value.writeLine(to: &bytes)
      }
      bytes.append(ascii: "}")
    case .list(let values):
      bytes.append(ascii: "[")
      for (place, value) in values.enumerated() {
        if place > 0 { bytes.append(0x2C) }
        value.writeLine(to: &bytes)
      }
      bytes.append(ascii: "]")
    case .text, .number, .decimal, .flag, .null: write(to: &bytes, depth: 0)
    }
  }

  private func write(to bytes: inout [UInt8], depth: Int) {
    switch self {
    case .object(let members):
      bytes.appendLevel(members, "{}", depth, isFlat: members.allSatisfy(\.value.isScalar)) {
        $0.append(quoted: $1.key)
        $0.append(contentsOf: [0x3A, 0x20])
        $1.value.write(to: &$0, depth: $2)
      }
    case .list(let values):
      bytes.appendLevel(values, "[]", depth, isFlat: values.allSatisfy(\.isScalar)) {
        $1.write(to: &$0, depth: $2)
      }
    case .text(let text): bytes.append(quoted: text)
    case .number(let number): bytes.append(number: number)
    case .decimal(let number) where number.isFinite:
      bytes.append(contentsOf: number.description.utf8)
    case .flag(true): bytes.append(ascii: "true")
    case .flag(false): bytes.append(ascii: "false")
    case .decimal, .null: bytes.append(ascii: "null")
    }
  }

  private var isScalar: Bool {
    switch self {
    case .object, .list: false
    case .text, .number, .decimal, .flag, .null: true
    }
  }
}

extension [UInt8] {
  fileprivate mutating func appendLevel<Value>(
    _ values: [Value],
    _ brackets: String,
    _ depth: Int,
    isFlat: Bool,
    _ write: (inout [UInt8], Value, Int) -> Void
  ) {
    append(contentsOf: brackets.utf8.prefix(1))
    for (place, value) in values.enumerated() {
      if place > 0 { append(0x2C) }
      if !isFlat { appendLine(depth + 1) } else if place > 0 { append(0x20) }
      write(&self, value, depth + 1)
    }
    if !isFlat { appendLine(depth) }
    append(contentsOf: brackets.utf8.suffix(1))
  }

  private mutating func appendLine(_ depth: Int) {
    append(0x0A)
    append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }
}
