import FoundationEssentials
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
