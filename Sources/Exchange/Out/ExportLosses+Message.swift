import TextDisplay

extension ExportLosses {
  /// What the file does not hold, in one sentence; nil where it holds everything.
  public var message: String? {
    losses.isEmpty ? nil : "not in the file: \(listed(losses.map(\.message), limit: .max))"
  }
}

extension ExportLoss {
  /// What it is, in words.
  public var message: String {
    switch self {
    case .order: "events that are no items and their order"
    case .history: "what was undone, dropped or corrected"
    case .agenda: "the guide and the times of its sections"
    case .presence: "who came and went"
    case .promises(let count): "\(Count(count, "promise"))"
    case .privateRounds(let count): "the answers of \(Count(count, "private round"))"
    case .countedRounds(let count):
      "hands and imported answers of \(Count(count, "round"))"
    case .rounds(let count): "\(Count(count, "round")) of answers"
    case .marks: "marks of intensity and of first-hand reports"
    case .shortCodes(let count): "the short codes of \(Count(count, "theme"))"
    case .ends: "when imported items end"
    case .language: "the language"
    case .panel: "the panel"
    case .figures: "talk statistics and all other figures"
    case .namesakes(let count):
      "which folder a theme is in for programs without folders: \(count) share a name with another"
    case .ticks(let count): "\(Count(count, "item")) without words"
    case .notes(let count): "\(Count(count, "note"))"
    case .cues(let count): "\(Count(count, "cue"))"
    case .parked(let count): "\(Count(count, "parked topic"))"
    case .themes(let count): "\(Count(count, "theme"))"
    case .sentiments: "sentiments"
    case .stars: "stars"
    case .concepts: "concepts"
    case .echoes: "who agreed with what"
    case .attributes: "what is known of people besides their names"
    case .debriefs: "the debriefing"
    case .words: "everything but the themes and their descriptions"
    case .times: "times"
    case .unknownTimes:
      "when anything was said, as the session has no times: those there are made up"
    }
  }
}
