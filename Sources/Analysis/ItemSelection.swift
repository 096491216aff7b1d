public import SessionModel
import TextComparison
public import Vocabulary

/// Which items are meant: the same kind of condition means *or*, different kinds mean *and*.
///
/// A condition that is left empty lets everything pass.
public struct ItemSelection: Equatable, Sendable {
  /// A kind of item, as filter words name it.
  public enum Kind: CaseIterable, Equatable, Sendable {
    /// What members said, felt or did.
    case reactions
    /// Reactions that were asked rather than said.
    case questions
    /// Reactions that describe what was seen.
    case observations
    /// What was not said.
    case cues
    /// The facilitator's own remarks.
    case notes
    /// The facilitator's own questions.
    case probes
    /// Topics put aside.
    case parked
    /// Reactions of members without sentiment and without themes.
    case uncoded
    /// To be completed from the recording.
    case incomplete
  }

  /// By any of these people.
  public var members: [MemberID] = []
  /// By the moderator or other staff; *or*, beside ``members``.
  public var wantsStaff = false
  /// By somebody not identified; *or*, beside ``members``.
  public var wantsUnidentified = false
  /// About any of these.
  public var concepts: [ConceptID] = []
  /// With any of these themes or one below it.
  public var themes: [ThemePath] = []
  /// With any of these sentiments.
  public var sentiments: [Sentiment] = []
  /// Any of these numbers.
  public var items: [ItemNumber] = []
  /// Said while any of these sections was on, from 1.
  public var sections: [Int] = []
  /// With at least so many stars.
  public var stars: Int?
  /// Of any of these kinds.
  public var kinds: [Kind] = []
  /// Said at this reading of the clock or later.
  public var from: SessionClock?
  /// Said before this reading of the clock.
  public var to: SessionClock?
  /// Whose words contain any of these, case and accents ignored.
  public var words: [String] = []
  /// Whether the dropped items are wanted, and they alone.
  public var onlyDropped = false

  /// Everything that stands and was not dropped.
  public init() {}

  /// The items meant, in order of number.
  public func items(in state: SessionState) -> [Item] {
    let test = SelectionTest(self, state)
    return candidates(state).compactMap(state.item).filter(test.passes)
  }

  private func candidates(_ state: SessionState) -> [ItemNumber] {
    guard items.isEmpty else { return Set(items).sorted() }
    let last = state.lastItemNumber.number
    return last > 0 ? (1...last).map { ItemNumber($0) } : []
  }
}

/// A selection with its names looked up once.
private struct SelectionTest {
  let selection: ItemSelection
  let state: SessionState
  let themes: Set<Int>
  let words: [[UInt8]]

  init(_ selection: ItemSelection, _ state: SessionState) {
    self.selection = selection
    self.state = state
    words = selection.words.map(TextFolding.folded)
    themes = Set(
      state.themes.indices.filter { index in
        let path = state.themes[index].path
        return selection.themes.contains { wanted in
          let top = state.theme(wanted.text).map { state.themes[$0].path } ?? wanted
          return state.theme(wanted.text) == index || path.isBelow(top)
        }
      }
    )
  }

  func passes(_ item: Item) -> Bool {
    passesMarks(item) && passesTime(item) && passesPeople(item) && passesKind(item)
      && passesWords(item)
  }

  private func passesMarks(_ item: Item) -> Bool {
    (selection.onlyDropped == item.isDropped)
      && (selection.concepts.isEmpty || item.concept.map(selection.concepts.contains) ?? false)
      && (selection.sentiments.isEmpty
        || item.sentiment.map(selection.sentiments.contains) ?? false)
      && (selection.themes.isEmpty || item.themes.contains(where: themes.contains))
      && (selection.stars.map { item.stars >= $0 } ?? true)
  }

  private func passesTime(_ item: Item) -> Bool {
    (selection.from.map { item.clock >= $0 } ?? true)
      && (selection.to.map { item.clock < $0 } ?? true)
      && (selection.sections.isEmpty
        || state.progress.section(at: item.clock).map(selection.sections.contains) ?? false)
  }

  private func passesPeople(_ item: Item) -> Bool {
    guard !selection.members.isEmpty || selection.wantsStaff || selection.wantsUnidentified
    else { return true }
    switch item.speaker {
    case .people(let people):
      return people.contains { id in
        selection.members.contains(id)
          || (selection.wantsStaff && state.person(id)?.role.isStaff == true)
      }
    case .moderator: return selection.wantsStaff
    case .unidentified: return selection.wantsUnidentified
    case .nobody: return false
    }
  }

  private func passesKind(_ item: Item) -> Bool {
    selection.kinds.isEmpty || selection.kinds.contains { isOf($0, item) }
  }

  private func isOf(_ kind: ItemSelection.Kind, _ item: Item) -> Bool {
    let isReaction = item.kind == .reaction
    switch kind {
    case .reactions: return isReaction && state.isByMember(item.speaker)
    case .questions: return isReaction && item.isQuestion
    case .observations: return isReaction && item.isObservation
    case .cues: return item.kind == .cue
    case .notes: return item.kind == .note
    case .probes: return item.kind == .probe
    case .parked: return item.kind == .parked
    case .uncoded:
      return isReaction && item.sentiment == nil && item.themes.isEmpty
        && state.isByMember(item.speaker)
    case .incomplete: return item.isIncomplete
    }
  }

  private func passesWords(_ item: Item) -> Bool {
    guard !words.isEmpty else { return true }
    let text = TextFolding.folded(state.text(of: item))
    return words.contains { TextFolding.contains(text, $0) }
  }
}
