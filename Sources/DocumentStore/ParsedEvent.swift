import FoundationEssentials
import SessionModel
import Vocabulary

/// An event between its line and its value.
struct ParsedEvent: Equatable {
  var number: Int
  var at: Instant
  var said: Int?
  var author: String?
  var type: String
  var fields: FieldValues

  /// The event as a value; a type that this program does not know becomes ``Fact/unknown(type:)``.
  func event() throws(FieldProblem) -> Event {
    Event(
      number: number,
      at: at,
      said: said.map { SessionClock(seconds: $0) },
      author: author,
      fact: try Fact(EventKind(name: type) ?? .unknown, type: type, fields)
    )
  }
}

// Values that have one spelling in JSON and a narrower meaning here; both general readers use them.
extension FieldType {
  func value(_ number: Int) -> FieldValue? {
    guard case .number(let range) = self, range.contains(number) else { return nil }
    return .number(number)
  }

  func value(_ text: String) -> FieldValue? {
    switch self {
    case .text: .text(text)
    case .word(let words): words.contains(text) ? .text(text) : nil
    case .moment: Instant(iso8601: text) == nil ? nil : .text(text)
    case .day: Day(text) == nil ? nil : .text(text)
    case .person: runningNumber(text, prefix: "m").map { .number($0) }
    case .concept: runningNumber(text, prefix: "c").map { .number($0) }
    case .number, .flag, .choice, .people, .texts, .numbers, .attributes, .sections, .range,
      .answers, .tally, .column, .segments, .parts:
      nil
    }
  }

  func value(_ texts: [String]) -> FieldValue? {
    guard self == .people else { return self == .texts ? .texts(texts) : nil }
    var numbers: [Int] = []
    numbers.reserveCapacity(texts.count)
    for text in texts {
      guard let number = runningNumber(text, prefix: "m") else { return nil }
      numbers.append(number)
    }
    return .numbers(numbers)
  }
}

// MARK: - JSONDecoder

/// The reader of every line that is not in canonical form, and the oracle of the canonical ones.
extension ParsedEvent: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: FieldKey.self)
    number = try container.required(.n, Int.self)
    guard FieldLimit.running.contains(number) else { throw FieldProblem.unfit("n") }
    guard let at = Instant(iso8601: try container.required(.at, String.self)) else {
      throw FieldProblem.unfit("at")
    }
    self.at = at
    said = try container.optional(.said, Int.self)
    guard said.map({ FieldLimit.seconds.contains($0) }) ?? true else {
      throw FieldProblem.unfit("said")
    }
    author = try container.optional(.by, String.self)
    type = try container.required(.type, String.self)
    fields = FieldValues()
    for field in EventShape.fields(of: EventKind(name: type) ?? .unknown) {
      if let value = try container.value(field) {
        fields.set(field.key, value)
      } else if field.isRequired {
        throw FieldProblem.missing(field.key.rawValue)
      }
    }
  }

  /// Decodes one line.
  static func decode(_ line: [UInt8]) throws(FieldProblem) -> ParsedEvent {
    do {
      return try JSONDecoder().decode(ParsedEvent.self, from: Data(line))
    } catch let problem as FieldProblem {
      throw problem
    } catch {
      throw .unfit("type")
    }
  }
}

extension KeyedDecodingContainer<FieldKey> {
  func required<Value: Decodable>(_ key: FieldKey, _ type: Value.Type) throws -> Value {
    guard let value = try optional(key, type) else { throw FieldProblem.missing(key.rawValue) }
    return value
  }

  func optional<Value: Decodable>(_ key: FieldKey, _ type: Value.Type) throws -> Value? {
    do {
      return try decodeIfPresent(type, forKey: key)
    } catch {
      throw FieldProblem.unfit(key.rawValue)
    }
  }

  func value(_ field: Field) throws -> FieldValue? {
    guard contains(field.key), try !decodeNil(forKey: field.key) else { return nil }
    let value: FieldValue? =
      switch field.type {
      case .number: field.type.value(try required(field.key, Int.self))
      case .text, .word, .moment, .day, .person, .concept:
        field.type.value(try required(field.key, String.self))
      case .flag, .choice: .flag(try required(field.key, Bool.self))
      case .people, .texts: field.type.value(try required(field.key, [String].self))
      case .numbers: .numbers(try required(field.key, [Int].self))
      case .attributes: .attributes(sorted(try required(field.key, [String: String].self)))
      case .sections: .sections(try required(field.key, [SectionFields].self))
      case .range: range(try required(field.key, RangeFields.self))
      case .answers: .answers(try required(field.key, [AnswerFields].self))
      case .tally: .tally(try required(field.key, [TallyFields].self))
      case .column: .column(try required(field.key, [ColumnValue].self))
      case .segments: .segments(try required(field.key, [SegmentFields].self))
      case .parts: .parts(try required(field.key, [PartFields].self))
      }
    guard let value else { throw FieldProblem.unfit(field.key.rawValue) }
    return value
  }

  private func sorted(_ attributes: [String: String]) -> [AttributeField] {
    attributes.map { AttributeField(name: $0.key, value: $0.value) }
      .sorted { $0.name < $1.name }
  }

  private func range(_ range: RangeFields) -> FieldValue? {
    guard FieldLimit.answer.contains(range.low), FieldLimit.answer.contains(range.high) else {
      return nil
    }
    return .range(low: range.low, high: range.high)
  }
}

private struct RangeFields: Decodable {
  var low: Int
  var high: Int
}

extension ColumnValue: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .missing
    } else if let choice = try? container.decode(String.self) {
      self = .choice(choice)
    } else {
      let number = try container.decode(Int.self)
      guard FieldLimit.answer.contains(number) else { throw FieldProblem.unfit("values") }
      self = .number(number)
    }
  }
}
