public import Analysis
public import SessionModel
import TextDisplay
public import Vocabulary

// Items: lists of them, and one with its history.
extension Views {
  /// `list`: the items that a selection means, one a line.
  public static func list(_ selection: ItemSelection, _ state: SessionState) -> Report {
    list(selection.items(in: state), state, nothing: "no items match")
  }

  /// `find`: items by number, one a line, as a search found them.
  public static func found(_ numbers: [ItemNumber], _ state: SessionState) -> Report {
    list(numbers.compactMap(state.item), state, nothing: "not found; try `find` with fewer letters")
  }

  /// `parked`: the topics put aside.
  public static func parked(_ state: SessionState) -> Report {
    var selection = ItemSelection()
    selection.kinds = [.parked]
    return list(
      selection.items(in: state),
      state,
      nothing: "nothing parked; type `park` and the topic"
    )
  }

  private static func list(_ items: [Item], _ state: SessionState, nothing: Phrase) -> Report {
    guard !items.isEmpty else { return saying(nothing) }
    return Report(blocks: [.lines(items.map { ItemLine($0, in: state) })])
  }

  /// `quotes`: starred words of members as quotations, most stars first.
  ///
  /// Among the items that a selection means; one that asks for stars itself sets how many.
  public static func quotes(_ selection: ItemSelection, _ state: SessionState) -> Report {
    var selection = selection
    if selection.stars == nil { selection.stars = 1 }
    let items = selection.items(in: state).filter {
      $0.kind == .reaction && state.isByMember($0.speaker)
    }
    guard !items.isEmpty else {
      return saying("no starred quotes; `*` at the end of a line, or `star 12`, makes one")
    }
    let ordered = items.sorted { ($1.stars, $0.number) < ($0.stars, $1.number) }
    let wording = state.wording
    return Report(
      language: wording.tag,
      blocks: ordered.map { .quotation(Quotation(ItemLine($0, in: state, wording))) }
    )
  }

  /// `show 12`: an item with everything known of it, and how it came to be so.
  ///
  /// The history has what it said before `fix`, words added, codings and dropping; entries that
  /// were taken back by `undo` are not in it.
  public static func show(_ number: ItemNumber, _ state: SessionState) -> Report {
    guard let item = state.item(number) else { return saying("no item \(number)") }
    var report = Report()
    report.lines([ItemLine(item, in: state)])
    report.table(facts(of: item, state))
    let events = state.events(of: number)
    let clock = ClockHistory(state, upTo: events.last ?? 0)
    report.list(
      events.map { number in
        let event = state.log.event(number)
        return history(event, at: clock.reading(ofEvent: number, at: event.at), item, state)
      }
    )
    return report
  }

  private static func facts(of item: Item, _ state: SessionState) -> Table {
    var table = Table([Table.Column(""), Table.Column("")])
    func add(_ name: Phrase, _ value: Phrase) {
      if !value.isEmpty { table.add([name, value]) }
    }
    add("said at", Phrase(said(item, state)))
    if let people = people(item) { add("who", Phrase(listed(people.map(state.fullName)), .member)) }
    if let concept = item.concept {
      let title = state.concept(concept)?.title ?? ""
      add("concept", "\(concept: state.code(concept)) \(words: title)")
    }
    if let section = state.progress.section(at: item.clock) { add("section", "\(section)") }
    if let echo = item.echo, let other = state.item(echo.item) {
      add(echo.agrees ? "agrees with" : "disagrees with", ItemLine(other, in: state).phrase)
    }
    if let intensity = item.intensity { add("intensity", "\(intensity) of 3") }
    if let isSpecific = item.isSpecific { add("first-hand", isSpecific ? "yes" : "no") }
    if item.isIncomplete { add("complete", "no: take the rest from the recording") }
    return table
  }

  private static func people(_ item: Item) -> [MemberID]? {
    switch item.speaker {
    case .people(let people): people
    case .moderator, .unidentified, .nobody: nil
    }
  }

  private static func said(_ item: Item, _ state: SessionState) -> String {
    guard let recorder = state.recorder else { return item.clock.description }
    return "\(item.clock), on the recorder \(recorder.recorder(at: item.clock))"
  }

  private static func history(
    _ event: Event,
    at: SessionClock,
    _ item: Item,
    _ state: SessionState
  ) -> Phrase {
    let what: Phrase = "\(at) \(change(event.fact, item.kind, state))"
    guard let author = event.author else { return what }
    return "\(what), typed by \(words: author)"
  }

  private static func change(_ fact: Fact, _ kind: ItemKind, _ state: SessionState) -> Phrase {
    if case .itemAmended(_, let content) = fact {
      return "changed to " + state.described(content, kind)
    }
    if case .itemExtended(_, let content) = fact {
      return Phrase.joined(["more:", state.described(content, .note)])
    }
    if case .itemDropped = fact { return "dropped" }
    if case .reactionThemed(_, let themes, let stars) = fact {
      let coded = themes.map { "\(theme: $0)" as Phrase } + [stars.map(starred) ?? Phrase()]
      return Phrase.joined(["coded"] + coded)
    }
    if case .reactionUnthemed(_, let themes) = fact {
      return Phrase.joined(["took away"] + themes.map { "\(theme: $0)" })
    }
    if case .reactionStarred(_, let stars) = fact {
      return stars > 0 ? "starred " + starred(stars) : "star taken away"
    }
    if case .reactionMarked(_, let intensity, let isSpecific) = fact {
      let marks = [
        intensity.map { "intensity \($0)" },
        isSpecific.map { $0 ? "first-hand" : "not first-hand" },
      ]
      return "marked \(marks.compactMap(\.self).joined(separator: ", "))"
    }
    guard let content = fact.recordedContent else { return "\(fact.kind.name)" }
    return "first " + state.described(content, kind)
  }

  private static func starred(_ stars: Int) -> Phrase {
    Phrase(String(repeating: "*", count: min(3, max(0, stars))), .strong)
  }
}

extension Fact {
  fileprivate var recordedContent: ItemContent? {
    if case .reactionRecorded(_, let content) = self { return content }
    if case .cueRecorded(_, let content) = self { return content }
    if case .probeRecorded(_, let content) = self { return content }
    if case .noteRecorded(_, let content) = self { return content }
    if case .topicParked(_, let content) = self { return content }
    return nil
  }
}

extension SessionState {
  fileprivate func fullName(_ id: MemberID) -> String { person(id)?.name ?? id.description }

  /// What an item said at one moment of its history.
  fileprivate func described(_ content: ItemContent, _ kind: ItemKind) -> Phrase {
    var who = Phrase()
    switch content.speaker {
    case .nobody: break
    case .moderator: who = "moderator"
    case .unidentified: who = Phrase(Wording.english.shares.unidentified)
    case .people(let people): who = names(people, limit: 3)
    }
    var words = Phrase()
    if !content.text.isEmpty {
      words = content.isObservation ? "\(words: content.text)" : "“\(words: content.text)”"
    }
    let isSpoken = kind == .reaction && content.speaker != .nobody
    let mark =
      content.sentiment.map { Phrase($0.mark, .sentiment($0)) }
      ?? (content.isQuestion ? "?" : isSpoken ? ":" : Phrase())
    let concept = Phrase(content.concept.map(code) ?? "", .concept)
    let stars = Phrase(String(repeating: "*", count: content.stars), .strong)
    return Phrase.joined(
      [who, mark, concept, words] + content.themes.map { "\(theme: $0)" } + [stars]
    )
  }
}
