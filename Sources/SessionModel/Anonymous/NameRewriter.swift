import Vocabulary

/// What is done with the words of a session, text by text: read, replaced, or looked over again.
protocol NameRewriter {
  /// Words as people say and write them.
  mutating func prose(_ text: String, _ place: TextPlace) -> String
  /// Words by which something is found again, so that two that differ must go on to differ.
  mutating func label(_ text: String, _ sort: LabelSort, _ place: TextPlace) -> String
  /// The path of a theme.
  mutating func theme(_ path: String) -> String
  /// Where somebody belongs.
  mutating func organisation(_ name: String, _ place: TextPlace) -> String
  /// The name of a person.
  mutating func name(_ name: String, of member: MemberID) -> String
  /// The code of a person.
  mutating func code(_ code: String, of member: MemberID) -> String
  /// Who sees to a promise.
  mutating func owner(_ owner: String, _ place: TextPlace) -> String
}

/// What a label names.
enum LabelSort: CaseIterable {
  /// The session or its panel, also in file names.
  case session
  /// One step of the path of a theme, or its code.
  case theme
  case conceptCode
  case measure
  case option
  case section
  case attributeName
  case attributeValue

  /// Whether two spellings that differ in case only are two labels.
  var isExact: Bool { self == .option || self == .section }

  /// Whether it must stay one word.
  var isOneWord: Bool { self == .session || self == .theme || self == .conceptCode }
}

// Every kind of fact is named here, so that no new one can be forgotten; its numbers stay as they
// are, its words go through the rewriter.
extension Fact {
  /// The fact with its words rewritten; `event` is its number.
  func rewritten(by rewriter: inout some NameRewriter, event: Int) -> Fact {
    switch self {
    case .sessionStarted, .sessionPaused, .sessionResumed, .sessionWrapped, .memberArrived,
      .memberLeft, .conceptPresented, .conceptWithdrawn, .sectionEntered, .sectionExtended,
      .itemDropped, .reactionStarred, .reactionMarked, .recorderSynced, .roundClosed, .undone,
      .redone:
      self
    case .memberAdded(let addition): .memberAdded(addition.rewritten(by: &rewriter))
    case .memberChanged(let change): .memberChanged(change.rewritten(by: &rewriter))
    case .conceptAdded(let addition): .conceptAdded(addition.rewritten(by: &rewriter))
    case .guideSet(let guide): .guideSet(guide.rewritten(by: &rewriter))
    case .reactionRecorded(let item, let content):
      .reactionRecorded(item, content.rewritten(by: &rewriter, of: item))
    case .cueRecorded(let item, let content):
      .cueRecorded(item, content.rewritten(by: &rewriter, of: item))
    case .probeRecorded(let item, let content):
      .probeRecorded(item, content.rewritten(by: &rewriter, of: item))
    case .noteRecorded(let item, let content):
      .noteRecorded(item, content.rewritten(by: &rewriter, of: item))
    case .topicParked(let item, let content):
      .topicParked(item, content.rewritten(by: &rewriter, of: item))
    case .itemAmended(let item, let content):
      .itemAmended(item, content.rewritten(by: &rewriter, of: item))
    case .itemExtended(let item, let content):
      .itemExtended(item, content.rewritten(by: &rewriter, of: item))
    case .reactionThemed(let item, let themes, let stars):
      .reactionThemed(item, themes: themes.map { $0.rewritten(by: &rewriter) }, stars: stars)
    case .reactionUnthemed(let item, let themes):
      .reactionUnthemed(item, themes: themes.map { $0.rewritten(by: &rewriter) })
    case .themeAdded(let addition): .themeAdded(addition.rewritten(by: &rewriter))
    case .themeDescribed(let theme, let description):
      .themeDescribed(
        theme.rewritten(by: &rewriter),
        description: rewriter.prose(description, .theme(theme.text))
      )
    case .themeRenamed(let from, let to):
      .themeRenamed(from: from.rewritten(by: &rewriter), to: to.rewritten(by: &rewriter))
    case .themeMerged(let from, let into):
      .themeMerged(from: from.rewritten(by: &rewriter), into: into.rewritten(by: &rewriter))
    case .roundOpened(let opening): .roundOpened(opening.rewritten(by: &rewriter))
    case .roundAnswered(let round, let answers, let tally):
      .roundAnswered(
        round,
        answers: answers.map { given in
          GivenAnswer(
            member: given.member,
            answer: given.answer?.rewritten(by: &rewriter, in: round)
          )
        },
        tally: tally.map { hands in
          TallyCount(answer: hands.answer.rewritten(by: &rewriter, in: round), count: hands.count)
        }
      )
    case .answersImported(let opening, let answers):
      .answersImported(
        opening.rewritten(by: &rewriter),
        answers.rewritten(by: &rewriter, in: opening.round)
      )
    case .imported(let material): .imported(material.rewritten(by: &rewriter, event: event))
    case .promiseMade(let promise): .promiseMade(promise.rewritten(by: &rewriter, event: event))
    case .debriefRecorded(let text): .debriefRecorded(rewriter.prose(text, .event(event)))
    // What a newer program recorded is not understood, and its words are not in the log.
    case .unknown(let type): .unknown(type: rewriter.label(type, .session, .event(event)))
    }
  }
}
