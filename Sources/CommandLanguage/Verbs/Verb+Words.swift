import TextDisplay
import Vocabulary

extension Verb {
  /// The words of the verb, `member add`.
  public var words: String { definition.words }

  /// Its first word.
  public var firstWord: String {
    String(words.prefix { $0 != " " })
  }

  /// Its second word, nil where it has one only.
  public var secondWord: String? {
    words.firstIndex(of: " ").map { String(words[words.index(after: $0)...]) }
  }

  /// Whether a word cannot be a code, because the language reads it as something else.
  public static func isReserved(_ word: String) -> Bool {
    let folded = word.foldedForComparison
    return ["m", "x", "all", "dropped"].contains(folded) || byFirstWord[folded] != nil
      || FilterKind(rawValue: folded) != nil
  }

  /// The spelling of the first word that this one is, without regard to case; nil for no verb.
  static func first(word: String) -> String? {
    guard word.utf8.count <= longestFirstWord else { return nil }
    return byFirstWord[word.foldedForComparison]?.first?.firstWord
  }

  /// The verbs that begin with a word.
  static func beginning(with word: String) -> [Verb] {
    byFirstWord[word.foldedForComparison] ?? []
  }

  /// The first words that were probably meant, nearest first.
  static func near(firstWord typed: String) -> [String] {
    if let meant = synonyms[typed.foldedForComparison] { return [meant] }
    guard typed.utf8.count <= 3 * longestFirstWord else { return [] }
    return NearMiss.nearest(to: typed, in: firstWords)
  }

  static func isSynonym(_ word: String) -> Bool { synonyms[word.foldedForComparison] != nil }

  static let byFirstWord = Dictionary(grouping: allCases, by: \.firstWord)

  /// Every first word once, in the order of `help`.
  static let firstWords = allCases.map(\.firstWord).reduce(into: [String]()) { words, word in
    if !words.contains(word) { words.append(word) }
  }

  private static let longestFirstWord = 16

  /// What other programs call it, suggested and never run.
  private static let synonyms = [
    "pause": "break", "continue": "resume", "exit": "quit", "bye": "quit", "q": "quit",
    "end": "wrap", "finish": "wrap", "stop": "break", "begin": "start", "delete": "drop",
    "remove": "drop", "rm": "drop", "del": "drop", "ls": "list", "search": "find",
    "grep": "find", "edit": "fix", "correct": "fix", "change": "fix", "question": "probe",
    "vote": "poll", "rating": "rate", "tags": "themes", "codes": "themes", "codebook": "themes",
    "person": "member", "participant": "member", "members": "member", "people": "who",
    "seats": "who", "concepts": "concept", "product": "concept", "save": "status",
    "remark": "note", "observe": "cue", "agenda": "guide", "summary": "topline", "man": "help",
    "commands": "help", "options": "set", "settings": "set", "time": "status",
    "silence": "cue", "silent": "quiet", "previous": "back", "prev": "back", "skip": "next",
    "hide": "withdraw", "show-of-hands": "answer", "count": "tally", "print": "report",
    "merge": "retag",
  ]
}
