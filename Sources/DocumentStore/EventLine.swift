import JSONWriting
public import SessionModel
import Vocabulary

/// The canonical line of an event.
///
/// The format is frozen: the same event gives the same bytes for ever, and a change of the bytes
/// is a new version of the format.
enum EventLine {
  /// The bytes of a whole document.
  static func document(_ header: SessionHeader, _ events: some Sequence<Event>) -> [UInt8] {
    var bytes = HeaderLine.beginning(header)
    for event in events {
      if event.number > 1 { bytes.append(0x2c) }
      append(event, to: &bytes)
      bytes.append(0x0a)
    }
    bytes.append(contentsOf: HeaderLine.ending)
    return bytes
  }

  /// Appends the line without comma and line end.
  static func append(_ event: Event, to bytes: inout [UInt8]) {
    bytes.append(ascii: "{\"n\":")
    bytes.append(number: event.number)
    bytes.append(ascii: ",\"at\":\"")
    bytes.append(contentsOf: event.at.description.utf8)
    bytes.append(0x22)
    if let said = event.said {
      bytes.append(ascii: ",\"said\":")
      bytes.append(number: said.seconds)
    }
    if let author = event.author {
      bytes.append(ascii: ",\"by\":")
      bytes.append(quoted: author)
    }
    bytes.append(ascii: ",\"type\":")
    bytes.append(quoted: event.fact.typeName)
    if case .imported(let material) = event.fact {
      append(material, to: &bytes)
    } else {
      append(event.fact.fields, of: event.fact.kind, to: &bytes)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  static func append(_ fields: FieldValues, of kind: EventKind, to bytes: inout [UInt8]) {
    for field in EventShape.fields(of: kind) {
      guard let value = fields[field.key] else { continue }
      bytes.append(0x2c)
      bytes.append(quoted: field.key.rawValue)
      bytes.append(0x3a)
      append(value, field.type, to: &bytes)
    }
  }

  private static func append(_ value: FieldValue, _ type: FieldType, to bytes: inout [UInt8]) {
    switch value {
    case .number(let number):
      switch type {
      case .person: append(id: "m", number, to: &bytes)
      case .concept: append(id: "c", number, to: &bytes)
      case .number, .text, .flag, .choice, .word, .moment, .day, .people, .texts, .numbers,
        .attributes, .sections, .range, .answers, .tally, .column, .segments, .parts:
        bytes.append(number: number)
      }
    case .text(let text): bytes.append(quoted: text)
    case .flag(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .texts(let texts): bytes.append(list: texts) { $0.append(quoted: $1) }
    case .numbers(let numbers):
      bytes.append(list: numbers) { bytes, number in
        if type == .people {
          append(id: "m", number, to: &bytes)
        } else {
          bytes.append(number: number)
        }
      }
    case .attributes(let attributes):
      bytes.append(list: attributes, UInt8(ascii: "{"), UInt8(ascii: "}")) { bytes, attribute in
        bytes.append(quoted: attribute.name)
        bytes.append(0x3a)
        bytes.append(quoted: attribute.value)
      }
    case .sections(let sections): bytes.append(list: sections) { append($1, to: &$0) }
    case .range(let low, let high):
      bytes.append(ascii: "{\"low\":")
      bytes.append(number: low)
      bytes.append(ascii: ",\"high\":")
      bytes.append(number: high)
      bytes.append(UInt8(ascii: "}"))
    case .answers(let answers): bytes.append(list: answers) { append($1, to: &$0) }
    case .tally(let tally): bytes.append(list: tally) { append($1, to: &$0) }
    case .column(let values): bytes.append(list: values) { append($1, to: &$0) }
    case .segments(let segments): bytes.append(list: segments) { append($1, to: &$0) }
    case .parts(let parts): bytes.append(list: parts) { append($1, to: &$0) }
    }
  }

  private static func append(id prefix: StaticString, _ number: Int, to bytes: inout [UInt8]) {
    bytes.append(0x22)
    bytes.append(ascii: prefix)
    bytes.append(number: number)
    bytes.append(0x22)
  }

  private static func append(_ section: SectionFields, to bytes: inout [UInt8]) {
    bytes.append(ascii: "{\"title\":")
    bytes.append(quoted: section.title)
    if let seconds = section.seconds {
      bytes.append(ascii: ",\"seconds\":")
      bytes.append(number: seconds)
    }
    if let questions = section.questions {
      bytes.append(ascii: ",\"questions\":")
      bytes.append(list: questions) { $0.append(quoted: $1) }
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private static func append(_ answer: AnswerFields, to bytes: inout [UInt8]) {
    bytes.append(ascii: "{\"member\":")
    bytes.append(quoted: answer.member)
    if let value = answer.value {
      bytes.append(ascii: ",\"value\":")
      bytes.append(number: value)
    }
    if let choice = answer.choice {
      bytes.append(ascii: ",\"choice\":")
      bytes.append(quoted: choice)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private static func append(_ value: ColumnValue, to bytes: inout [UInt8]) {
    switch value {
    case .number(let number): bytes.append(number: number)
    case .choice(let choice): bytes.append(quoted: choice)
    case .missing: bytes.append(ascii: "null")
    }
  }

  private static func append(_ segment: SegmentFields, to bytes: inout [UInt8]) {
    bytes.append(ascii: "{\"name\":")
    bytes.append(quoted: segment.name)
    bytes.append(ascii: ",\"values\":")
    bytes.append(list: segment.values) { $0.append(quoted: $1) }
    bytes.append(UInt8(ascii: "}"))
  }

  private static func append(_ tally: TallyFields, to bytes: inout [UInt8]) {
    if let value = tally.value {
      bytes.append(ascii: "{\"value\":")
      bytes.append(number: value)
    } else {
      bytes.append(ascii: "{\"choice\":")
      bytes.append(quoted: tally.choice ?? "")
    }
    bytes.append(ascii: ",\"count\":")
    bytes.append(number: tally.count)
    bytes.append(UInt8(ascii: "}"))
  }
}

extension Event {
  /// The line of the event as the document has it, without comma and line end.
  public var canonicalLine: String {
    var bytes: [UInt8] = []
    EventLine.append(self, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Fact {
  /// The name of the type in the document, also of one that this program does not know.
  var typeName: String {
    if case .unknown(let type) = self { type } else { kind.name }
  }
}
