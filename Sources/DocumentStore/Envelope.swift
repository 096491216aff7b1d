import FoundationEssentials
import SessionModel
import Vocabulary

/// What every event of every version has.
struct Envelope: Decodable {
  var n: Int
  var at: String
  var type: String

  /// Reads the envelope alone, nil where even that is missing.
  static func decode(_ line: [UInt8]) -> Envelope? {
    try? JSONDecoder().decode(Envelope.self, from: Data(line))
  }

  /// The event as one of an unknown type.
  var event: Event? {
    guard FieldLimit.running.contains(n), let at = Instant(iso8601: at) else { return nil }
    return Event(number: n, at: at, fact: .unknown(type: type))
  }
}
