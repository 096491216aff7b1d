import SessionModel
import Vocabulary

/// Reads any event whose line is in canonical form, without `JSONDecoder`.
///
/// It takes the keys only in their order and answers nil for everything else: that is read by
/// `JSONDecoder`, which decides what it is. Every document that this program wrote is read without
/// it: its first use alone costs as much as the rest of opening a session of an hour.
struct CanonicalReader {
  private var moments = MomentReader()
  /// The keys of the types that were met.
  private var fieldsOfType: [String: [KeyedField]] = [:]
  /// Whether the last line held half of a surrogate pair.
  private(set) var hasLoneSurrogate = false

  struct KeyedField {
    var spelling: [UInt8]
    var field: Field
  }

  /// The event at the beginning of the bytes, which must end with it.
  mutating func event(_ bytes: Span<UInt8>, _ range: Range<Int>) -> ParsedEvent? {
    var scan = JSONScanner(position: range.lowerBound)
    guard var event = envelope(bytes, &scan), let fields = fields(of: event.type),
      read(fields, into: &event.fields, bytes, &scan), scan.take(UInt8(ascii: "}"), bytes),
      scan.position == range.upperBound
    else { return nil }
    return event
  }

  /// The keys of every event, its type the last of them.
  mutating func envelope(_ bytes: Span<UInt8>, _ scan: inout JSONScanner) -> ParsedEvent? {
    hasLoneSurrogate = false
    guard take("{\"n\":", bytes, &scan), let number = number(bytes, &scan),
      FieldLimit.running.contains(number), take(",\"at\":\"", bytes, &scan),
      let at = moments.moment(bytes, at: scan.position)
    else { return nil }
    scan.position += MomentReader.length
    guard scan.take(0x22, bytes) else { return nil }
    var event = ParsedEvent(number: number, at: at, type: "", fields: FieldValues())
    if take(",\"said\":", bytes, &scan) {
      guard let said = self.number(bytes, &scan), FieldLimit.seconds.contains(said) else {
        return nil
      }
      event.said = said
    }
    if take(",\"by\":", bytes, &scan) {
      guard let author = text(bytes, &scan) else { return nil }
      event.author = author
    }
    guard take(",\"type\":", bytes, &scan), let type = text(bytes, &scan) else { return nil }
    event.type = type
    return event
  }

  mutating func fields(of type: String) -> [KeyedField]? {
    if let fields = fieldsOfType[type] { return fields }
    guard let kind = EventKind(name: type), kind != .unknown else { return nil }
    let fields = EventShape.fields(of: kind).map {
      KeyedField(spelling: Array(",\"\($0.key.rawValue)\":".utf8), field: $0)
    }
    fieldsOfType[type] = fields
    return fields
  }

  mutating func read(
    _ fields: [KeyedField],
    into values: inout FieldValues,
    _ bytes: Span<UInt8>,
    _ scan: inout JSONScanner
  ) -> Bool {
    for keyed in fields {
      guard take(keyed.spelling, bytes, &scan) else {
        if keyed.field.isRequired { return false }
        continue
      }
      guard let value = value(keyed.field.type, bytes, &scan) else { return false }
      values.set(keyed.field.key, value)
    }
    return true
  }

  private mutating func value(
    _ type: FieldType,
    _ bytes: Span<UInt8>,
    _ scan: inout JSONScanner
  ) -> FieldValue? {
    switch type {
    case .number: return number(bytes, &scan).flatMap { type.value($0) }
    case .text, .word, .moment, .day, .person, .concept:
      return text(bytes, &scan).flatMap { type.value($0) }
    case .flag, .choice:
      if take("true", bytes, &scan) { return .flag(true) }
      return take("false", bytes, &scan) ? .flag(false) : nil
    case .people, .texts:
      return list(bytes, &scan) { $0.text(bytes, &$1) }.flatMap { type.value($0) }
    case .numbers: return list(bytes, &scan) { $0.number(bytes, &$1) }.map { .numbers($0) }
    case .attributes: return attributes(bytes, &scan).map { .attributes($0) }
    case .sections: return list(bytes, &scan) { $0.section(bytes, &$1) }.map { .sections($0) }
    case .range: return range(bytes, &scan)
    case .answers: return list(bytes, &scan) { $0.answer(bytes, &$1) }.map { .answers($0) }
    case .tally: return list(bytes, &scan) { $0.tally(bytes, &$1) }.map { .tally($0) }
    case .column: return list(bytes, &scan) { $0.columnValue(bytes, &$1) }.map { .column($0) }
    case .segments: return list(bytes, &scan) { $0.segment(bytes, &$1) }.map { .segments($0) }
    case .parts: return list(bytes, &scan) { $0.part(bytes, &$1) }.map { .parts($0) }
    }
  }

  mutating func list<Value>(
    _ bytes: Span<UInt8>,
    _ scan: inout JSONScanner,
    from opening: UInt8 = UInt8(ascii: "["),
    to closing: UInt8 = UInt8(ascii: "]"),
    _ element: (inout CanonicalReader, inout JSONScanner) -> Value?
  ) -> [Value]? {
    guard scan.take(opening, bytes) else { return nil }
    var values: [Value] = []
    if scan.take(closing, bytes) { return values }
    while true {
      guard let value = element(&self, &scan) else { return nil }
      values.append(value)
      if scan.take(closing, bytes) { return values }
      guard scan.take(0x2c, bytes) else { return nil }
    }
  }

  /// A whole number in its shortest spelling, of at most ten digits.
  func number(_ bytes: Span<UInt8>, _ scan: inout JSONScanner) -> Int? {
    let isNegative = scan.take(0x2d, bytes)
    let start = scan.position
    var number = 0
    while let byte = scan.byte(bytes), byte >= 0x30, byte <= 0x39, scan.position - start < 11 {
      number = number * 10 + Int(byte - 0x30)
      scan.position += 1
    }
    let digits = scan.position - start
    guard digits > 0, digits <= 10, bytes[start] != 0x30 || digits == 1 && !isNegative else {
      return nil
    }
    return isNegative ? -number : number
  }

  mutating func text(_ bytes: Span<UInt8>, _ scan: inout JSONScanner) -> String? {
    guard let string = scan.string(bytes) else { return nil }
    guard string.isEscaped else {
      return String(decoding: bytes.copy(string.start..<string.end), as: UTF8.self)
    }
    let unescaped = JSONText.unescaped(bytes, string.start..<string.end)
    hasLoneSurrogate = hasLoneSurrogate || unescaped.hasLoneSurrogate
    return unescaped.text
  }

  func take(
    _ text: StaticString,
    _ bytes: Span<UInt8>,
    _ scan: inout JSONScanner
  ) -> Bool {
    guard bytes.matches(text, at: scan.position) else { return false }
    scan.position += text.utf8CodeUnitCount
    return true
  }

  private func take(_ spelling: [UInt8], _ bytes: Span<UInt8>, _ scan: inout JSONScanner) -> Bool {
    guard scan.position + spelling.count <= bytes.count else { return false }
    for index in spelling.indices where bytes[scan.position + index] != spelling[index] {
      return false
    }
    scan.position += spelling.count
    return true
  }
}
