import JSONWriting
import SessionModel
import Vocabulary

extension Transcript {
  /// An entry as one JSON object on one line.
  ///
  /// Keys that have nothing to say are left out. `seconds` is the session clock, `begin` and `end`
  /// the milliseconds of an imported recording.
  public func json(_ entry: Entry) -> String {
    switch entry {
    case .item(let place): film.item(at: place).map { value($0).line } ?? "{}"
    case .mark(let index): value(film.marks[index]).line
    }
  }

  private func value(_ item: Item) -> JSONValue {
    let state = film.state
    var members: [(key: String, value: JSONValue)] = [
      ("item", .number(item.number.number)), ("kind", .text(item.kind.name)),
      ("seconds", .number(item.clock.seconds)),
    ]
    if let timing = state.timing(of: item.number) {
      members.append(("begin", .number(timing.begin)))
      if let end = timing.end { members.append(("end", .number(end))) }
    }
    switch item.speaker {
    case .nobody: break
    case .moderator: members.append(("speaker", .text("moderator")))
    case .unidentified: members.append(("speaker", .text("unidentified")))
    case .people(let people):
      let names = people.map { JSONValue.text(state.person($0)?.name ?? $0.description) }
      members.append(("who", .list(names)))
    }
    if let sentiment = item.sentiment { members.append(("sentiment", .text(sentiment.mark))) }
    if let concept = item.concept { members.append(("concept", .text(label(concept)))) }
    if let echo = item.echo {
      members.append((echo.agrees ? "agrees" : "disagrees", .number(echo.item.number)))
    }
    if item.isQuestion { members.append(("question", .flag(true))) }
    if item.isObservation { members.append(("observation", .flag(true))) }
    members.append(("text", .text(state.text(of: item))))
    let themes = state.themes(of: item)
    if !themes.isEmpty { members.append(("themes", .list(themes.map { .text($0.text) }))) }
    if item.stars > 0 { members.append(("stars", .number(item.stars))) }
    members.append(("event", .number(item.event)))
    members.append(("at", .text(item.at.description)))
    return .object(members)
  }

  private func value(_ mark: Mark) -> JSONValue {
    func value(_ name: String, _ more: [(key: String, value: JSONValue)] = []) -> JSONValue {
      .object([("mark", .text(name)), ("seconds", .number(mark.at.seconds))] + more)
    }
    switch mark.kind {
    case .started: return value("started")
    case .paused: return value("break")
    case .resumed: return value("resumed")
    case .wrapped: return value("wrapped")
    case .section(let number):
      let title = words.sectionTitle(number)
      return value("section", [("section", .number(number)), ("title", .text(title))])
    case .presented(nil): return value("withdrawn")
    case .presented(let concept?): return value("presented", [("concept", .text(label(concept)))])
    case .opened(let round): return value("asked", self.round(round))
    case .closed(let round): return value("closed", self.round(round))
    case .starred(let item): return value("star", [("item", .number(item.number))])
    }
  }

  private func label(_ id: ConceptID) -> String {
    film.state.concept(id)?.label ?? id.description
  }

  private func round(_ number: RoundNumber) -> [(key: String, value: JSONValue)] {
    let opening = film.state.rounds.last { $0.opening.round == number }?.opening
    return [
      ("round", .number(number.number)), ("measure", .text(opening?.measure.name ?? "")),
    ]
  }
}

extension ItemKind {
  fileprivate var name: String { self == .reaction ? "reaction" : word }
}
