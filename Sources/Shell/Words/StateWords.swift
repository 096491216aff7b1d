import Reporting
import SessionModel
import TextDisplay
import Vocabulary

// One line for an item or an event, as undo and drop name them.
extension SessionState {
  /// `20 note “the left side is tense”`.
  func summary(of item: Item) -> String { ItemLine(item, in: self).summary() }

  private func name(_ id: MemberID) -> String { shortName(id).shown() }

  private func title(_ id: ConceptID) -> String {
    concept(id).map { "\($0.label) \($0.title.shown())" } ?? "\(id)"
  }

  /// What an event did, in a few words, told by the state in which it stands.
  func summary(ofEvent number: Int) -> String {
    let fact = log.event(number).fact
    switch fact {
    case .sessionStarted: return "start"
    case .sessionPaused: return "break"
    case .sessionResumed: return "resume"
    case .sessionWrapped: return "wrap"
    case .memberAdded(let addition): return "member \(addition.name.shown())"
    case .memberChanged(let change): return "the change to \(name(change.member))"
    case .memberArrived(let members): return "arrival of \(listed(members.map(name)))"
    case .memberLeft(let members): return "leaving of \(listed(members.map(name)))"
    case .conceptAdded(let addition):
      return "concept \(addition.code.uppercased()) \(addition.title.shown())"
    case .conceptPresented(let concept): return "presenting \(title(concept))"
    case .conceptWithdrawn: return "withdraw"
    case .guideSet(let guide): return "guide with \(Count(guide.sections.count, "section"))"
    case .sectionEntered(let section): return "section \(section)"
    case .sectionExtended(let section, let seconds):
      return "extension of section \(section) by \(clockText(seconds: seconds))"
    case .reactionRecorded(let item, _), .cueRecorded(let item, _), .probeRecorded(let item, _),
      .noteRecorded(let item, _), .topicParked(let item, _):
      return self.item(item).map(summary(of:)) ?? "\(item)"
    case .itemAmended(let item, _):
      return changesCodingAlone(event: number, of: item) ? "coding of \(item)" : "fix of \(item)"
    case .itemExtended(let item, let content):
      return "more words of \(item) “\(content.text.shown().truncated(toWidth: 40))”"
    case .itemDropped(let item): return "drop of \(item)"
    case .reactionThemed(let item, let themes, let stars):
      let words =
        themes.map { "#\($0.text.shown())" } + [stars.map { _ in "star" }].compactMap(\.self)
      return "\(words.joined(separator: " ")) on \(item)"
    case .reactionUnthemed(let item, _): return "untag of \(item)"
    case .reactionStarred(let item, _): return "star of \(item)"
    case .reactionMarked(let item, _, _): return "marks on \(item)"
    case .themeAdded(let addition): return "theme #\(addition.theme.text.shown())"
    case .themeDescribed(let theme, _): return "description of #\(theme.text.shown())"
    case .themeRenamed(let from, let to):
      return "rename of #\(from.text.shown()) to #\(to.text.shown())"
    case .themeMerged(let from, let into):
      return "merge of #\(from.text.shown()) into #\(into.text.shown())"
    case .recorderSynced: return "sync"
    case .roundOpened(let opening): return "opening of \(opening.measure.name.shown())"
    case .roundAnswered(_, let answers, let tally):
      return "\(Count(answers.count + tally.count, "answer"))"
    case .roundClosed: return "close"
    case .answersImported(let opening, let imported):
      return
        "\(Count(imported.answers.count, "imported answer")) to \(opening.measure.name.shown())"
    case .imported(let material):
      let source = material.source.map { " from \($0.shown())" } ?? ""
      return "import of \(Count(material.itemCount, "item"))\(source)"
    case .promiseMade(let promise):
      return "promise “\(promise.text.shown().truncated(toWidth: 60))”"
    case .debriefRecorded: return "debrief"
    case .undone: return "undo"
    case .redone: return "redo"
    case .unknown(let type): return type.shown()
    }
  }
}
