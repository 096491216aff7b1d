import CommandLanguage
import SessionModel
import Vocabulary

/// The session's state as the language asks about it.
///
/// Completion asks at every key, so the entries are made once an event, not once a key. It refers
/// to the session and holds no copy of its state: with one still held when the next event is
/// applied, that event would copy every column of the session.
struct SessionLookup: Lookup {
  let people: [PersonEntry]
  let concepts: [ConceptEntry]
  let themes: [ThemeEntry]
  let sectionTitles: [String]
  let lastItemNumber: Int
  let openRound: OpenRound?
  private let session: LiveSession

  private var state: SessionState { session.state }

  init(_ session: LiveSession) {
    self.session = session
    let state = session.state
    people = state.people.map { person in
      PersonEntry(
        id: person.id,
        name: person.name,
        code: person.code,
        seat: person.seat,
        role: person.role,
        isPresent: person.isPresent,
        turns: state.turns(of: person.id)
      )
    }
    concepts = state.concepts.map {
      ConceptEntry(
        id: $0.id,
        code: $0.code,
        title: $0.title,
        reactions: state.reactions(about: $0.id)
      )
    }
    themes = state.themes.indices.compactMap { index in
      let theme = state.themes[index]
      guard theme.mergedInto == nil else { return nil }
      return ThemeEntry(
        path: theme.path,
        code: theme.code,
        description: theme.description,
        uses: state.uses(ofTheme: index)
      )
    }
    sectionTitles = state.progress.guide?.sections.map(\.title) ?? []
    lastItemNumber = state.log.lastItemNumber
    openRound = state.openRound.map { round in
      OpenRound(
        measure: round.opening.measure,
        scale: round.opening.scale,
        waiting: state.waiting(in: round)
      )
    }
  }

  func people(named folded: String) -> [MemberID] { state.people(named: folded) }

  func person(seat: Int) -> MemberID? { state.person(seat: seat) }

  func concept(code folded: String) -> ConceptID? {
    state.concepts.first { $0.code.foldedForComparison == folded }?.id
  }

  func theme(_ folded: String) -> ThemePath? {
    state.theme(folded).map { state.themes[$0].path }
  }

  func hasItem(_ item: ItemNumber) -> Bool { state.item(item).map { !$0.isDropped } ?? false }

  func isRemark(_ item: ItemNumber) -> Bool {
    state.item(item).map { $0.kind != .reaction } ?? false
  }

  func person(_ id: MemberID) -> PersonEntry? { state.personIndex(id).map { people[$0] } }

  func concept(_ id: ConceptID) -> ConceptEntry? { concepts.first { $0.id == id } }
}
