import FoundationEssentials
import JSONWriting
import SessionModel
import Vocabulary

/// The beginning of a document: its header, up to the bracket that opens the events.
enum HeaderLine {
  /// What says that a document is one of ours.
  static let format = "roundtable/session"
  /// The version that this program writes.
  static let version = 1

  /// The bytes of an empty document up to and including `"events":[` and its line end.
  static func beginning(_ header: SessionHeader) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(ascii: "{\"format\":")
    bytes.append(quoted: format)
    bytes.append(ascii: ",\"version\":")
    bytes.append(number: version)
    let texts: [(StaticString, String?)] = [
      ("id", header.id), ("title", header.title), ("kind", header.kind.rawValue),
      ("created", header.created.description), ("language", header.language),
      ("objective", header.objective), ("facilitator", header.facilitator),
      ("panel", header.panel),
    ]
    for (key, text) in texts {
      guard let text else { continue }
      bytes.append(ascii: ",\"")
      bytes.append(ascii: key)
      bytes.append(ascii: "\":")
      bytes.append(quoted: text)
    }
    bytes.append(ascii: ",\n\"events\":[\n")
    return bytes
  }

  /// What follows the last event.
  static let ending: [UInt8] = Array("]}\n".utf8)
}

/// The keys of a header as they are read, before anything is required of them.
struct HeaderFields: Decodable, Equatable {
  var format: String?
  var version: Int?
  var id: String?
  var title: String?
  var kind: String?
  var created: String?
  var language: String?
  var objective: String?
  var facilitator: String?
  var panel: String?

  /// The header, or the first key that is missing or unfit.
  func header() throws(FieldProblem) -> SessionHeader {
    guard let id else { throw .missing("id") }
    guard let title else { throw .missing("title") }
    guard let kindName = kind else { throw .missing("kind") }
    guard let kind = SessionKind(rawValue: kindName) else { throw .unfit("kind") }
    guard let moment = self.created else { throw .missing("created") }
    guard let created = Instant(iso8601: moment) else { throw .unfit("created") }
    return SessionHeader(
      id: id,
      title: title,
      kind: kind,
      created: created,
      language: language,
      objective: objective,
      facilitator: facilitator,
      panel: panel
    )
  }
}

extension HeaderFields {
  /// Reads a header's object where it is spelled as this program spells it; nil leaves it to
  /// `JSONDecoder`, which then decides what it is.
  init?(canonical bytes: Span<UInt8>) {
    self.init()
    var reader = CanonicalReader()
    var scan = JSONScanner(position: 1)
    repeat {
      guard let key = reader.text(bytes, &scan), scan.take(0x3a, bytes) else { return nil }
      if key == "version", version == nil {
        version = reader.number(bytes, &scan)
        if version == nil { return nil }
      } else {
        guard let text = reader.text(bytes, &scan), set(key, text) else { return nil }
      }
    } while scan.take(0x2c, bytes)
    guard scan.take(UInt8(ascii: "}"), bytes), scan.position == bytes.count else { return nil }
  }

  /// False for a key that is not known or was met before.
  private mutating func set(_ key: String, _ text: String) -> Bool {
    switch key {
    case "format" where format == nil: format = text
    case "id" where id == nil: id = text
    case "title" where title == nil: title = text
    case "kind" where kind == nil: kind = text
    case "created" where created == nil: created = text
    case "language" where language == nil: language = text
    case "objective" where objective == nil: objective = text
    case "facilitator" where facilitator == nil: facilitator = text
    case "panel" where panel == nil: panel = text
    default: return false
    }
    return true
  }
}
