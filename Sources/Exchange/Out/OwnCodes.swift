import SessionModel
import Vocabulary

/// A code that is no theme: what an item says besides its words.
enum OwnCode: Hashable {
  case valence(Sentiment)
  case stars(Int)
  case question, observation, cue, probe, note, parked, incomplete

  /// The kinds that an item is coded with.
  static func kinds(of item: Item) -> [OwnCode] {
    var kinds: [OwnCode] = []
    switch item.kind {
    case .reaction: break
    case .cue: kinds.append(.cue)
    case .probe: kinds.append(.probe)
    case .note: kinds.append(.note)
    case .parked: kinds.append(.parked)
    }
    if item.isQuestion { kinds.append(.question) }
    if item.isObservation { kinds.append(.observation) }
    if item.isIncomplete { kinds.append(.incomplete) }
    return kinds
  }

  /// Its folder and its name in it; readers know it by these.
  var names: (folder: String, code: String) {
    switch self {
    case .valence(let sentiment): ("Valence", sentiment.codeName)
    case .stars(let stars): ("Stars", stars == 1 ? "1 star" : "\(stars) stars")
    case .question: ("Kinds", "Question")
    case .observation: ("Kinds", "Observation")
    case .cue: ("Kinds", "Cue")
    case .probe: ("Kinds", "Probe")
    case .note: ("Kinds", "Note")
    case .parked: ("Kinds", "Parked")
    case .incomplete: ("Kinds", "Incomplete")
    }
  }

  /// All of them, in the order in which they are written.
  static let all: [OwnCode] =
    [.veryPositive, .positive, .neutral, .mixed, .negative, .veryNegative].map(OwnCode.valence)
    + (1...3).map(OwnCode.stars)
    + [.question, .observation, .cue, .probe, .note, .parked, .incomplete]
}

extension Sentiment {
  fileprivate var codeName: String {
    switch self {
    case .veryPositive: "Very positive"
    case .positive: "Positive"
    case .neutral: "Neutral"
    case .mixed: "Mixed"
    case .negative: "Negative"
    case .veryNegative: "Very negative"
    }
  }
}

/// The codes that are no themes and were used, each with its identifier.
struct OwnCodes {
  var identifiers = StableIdentifiers(session: "")
  private var used: [OwnCode: StableIdentifier] = [:]

  /// The identifier of a code, which is written from now on.
  mutating func code(_ code: OwnCode) -> StableIdentifier {
    if let known = used[code] { return known }
    let names = code.names
    let made = identifiers.make("code", "\(names.folder)/\(names.code)")
    used[code] = made
    return made
  }

  /// Adds the folders with those codes that were used.
  func add(to tree: inout CodeTree) {
    for folder in ["Valence", "Stars", "Kinds"] {
      let codes = OwnCode.all.filter { $0.names.folder == folder }.compactMap { code in
        used[code].map { ($0, code.names.code) }
      }
      tree.add(folder, codes, identifiers.make("folder", folder))
    }
  }
}
