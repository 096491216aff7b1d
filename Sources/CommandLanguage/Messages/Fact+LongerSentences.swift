import TextDisplay

/// The sentences that depend on what exists.
extension Fact {
  static func bareNumberSentence(_ number: Int, isSeat: Bool, isItem: Bool) -> Sentence {
    switch (isSeat, isItem) {
    case (true, true):
      Sentence(
        "\(number) is a seat or an item; seat \(number) speaking: \(number): …, item \(number): show \(number)"
      )
    case (true, false):
      Sentence("\(number) is a seat; to keep what was said there: \(number): …")
    case (false, true): Sentence("\(number) is an item; to see it: show \(number)")
    case (false, false):
      Sentence("no seat or item \(number); to keep it as a remark: note \(number) …")
    }
  }

  static func unknownMemberSentence(_ word: String, _ known: Alternatives) -> Sentence {
    switch known {
    case .all([]): Sentence("no member \(word.cut); nobody is added yet: member add …")
    case .all(let labels): Sentence(labels.listed(after: "no member \(word.cut); members: "))
    case .nearest([], let count):
      Sentence("no member \(word.cut) among \(count); see them: who")
    case .nearest(let labels, _):
      Sentence("no member \(word.cut); did you mean \(labels.alternatives)?")
    }
  }

  static func unknownConceptSentence(_ word: String, _ known: Alternatives) -> Sentence {
    switch known {
    case .all([]): Sentence("no concept \(word.cut); none is added yet: concept add …")
    case .all(let codes): Sentence(codes.listed(after: "no concept \(word.cut); concepts: "))
    case .nearest([], let count):
      Sentence("no concept \(word.cut) among \(count); see them: concept list")
    case .nearest(let codes, _):
      Sentence("no concept \(word.cut); did you mean \(codes.alternatives)?")
    }
  }

  static func unknownThemeSentence(_ word: String, _ known: Alternatives) -> Sentence {
    switch known {
    case .all([]): Sentence("no theme #\(word.cut); none is used yet: theme add …")
    case .all(let themes): Sentence(themes.listed(after: "no theme #\(word.cut); themes: "))
    case .nearest([], let count):
      Sentence("no theme #\(word.cut) among \(count); see them: themes")
    case .nearest(let themes, _):
      Sentence("no theme #\(word.cut); did you mean \(themes.alternatives)?")
    }
  }

  static func nothingSaidSentence(_ who: String, _ isQuestion: Bool) -> Sentence {
    if isQuestion { return Sentence("nothing asked; type the question after \(who)?") }
    return who.isEmpty
      ? Sentence("nothing said; type the words after the colon, or a sentiment: + - =")
      : Sentence(
        "nothing said; type the words after the colon, or a sentiment: \(who)+ \(who)- \(who)="
      )
  }

  static func unknownItemSentence(_ item: Int, last: Int) -> Sentence {
    if last == 0 { return Sentence("no item \(item); nothing is recorded yet") }
    if item > 0, item <= last {
      return Sentence("no item \(item) any more; it was dropped or taken back")
    }
    return Sentence("no item \(item); items run 1–\(last)")
  }
}

extension String {
  /// An offending word as messages show it: controls drawn, cut where it is very long.
  var cut: String {
    utf8.count <= 40 ? shown() : String(prefix(64)).shown().truncated(toWidth: 40)
  }

  var plural: String {
    self == "report or format"
      ? "reports and formats" : self == "intensity" ? "intensities" : self + "s"
  }
}

extension [String] {
  var inOneLine: String { map { $0.shown().joined }.joined(separator: ", ") }

  var alternatives: String {
    TextDisplay.listed(map { $0.shown().joined }, conjunction: "or")
  }
}
