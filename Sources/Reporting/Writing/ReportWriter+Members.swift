import Analysis
import SessionModel
import Vocabulary

// Member by member.
extension ReportWriter {
  /// Each member who was there: when, how much they spoke, what they raised, answered and said.
  mutating func writeMembers() {
    report.heading(Phrase(wording.headings.members), anchor: "members")
    if state.rounds.contains(where: \.opening.isPrivate) {
      report.paragraph(Phrase(wording.members.privateAnswers))
    }
    let themes = ThemeTable.byMember(material)
    let items = itemsByMember
    for (column, entry) in airtime.members.enumerated() {
      guard let person = state.person(entry.person) else { continue }
      report.heading("\(member: person.name)", level: 2, anchor: "member-\(person.id)")
      report.list(
        [
          known(person), spoken(entry), raisedThemes(themes, column), answers(of: person.id),
        ].filter { !$0.isEmpty }
      )
      let said = items[person.id] ?? []
      if said.isEmpty { report.paragraph(Phrase(wording.members.noReactions)) }
      let starred = said.filter { $0.stars > 0 }
        .sorted { ($1.stars, $0.number) < ($0.stars, $1.number) }
      quote(starred.map(\.number), limit: .max)
      report.lines(said.filter { $0.stars == 0 }.map(line))
    }
  }

  private var itemsByMember: [MemberID: [Item]] {
    var items: [MemberID: [Item]] = [:]
    for item in material.reactions {
      for member in material.members(of: item) { items[member, default: []].append(item) }
    }
    return items
  }

  private func known(_ person: Person) -> Phrase {
    Phrase.joined(
      person.attributes.map { "\(words: $0.name): \(words: $0.value)" } + stays(of: person),
      separator: ", "
    )
  }

  private func spoken(_ entry: Airtime.Entry) -> Phrase {
    guard entry.turns > 0 else { return Phrase(wording.members.silent) }
    return wording.members.spoke.filled([
      .turns: Phrase(wording.counted(entry.turns, \.turn)),
      .words: Phrase(wording.counted(entry.words, \.word)),
    ])
  }

  private func raisedThemes(_ themes: ThemeTable, _ column: Int) -> Phrase {
    guard themes.columns.indices.contains(column) else { return Phrase() }
    let raised = themes.themes.enumerated().compactMap { row, theme -> Phrase? in
      let count = themes.cell(theme: row, column: column).count
      return count > 0 ? "\(theme: theme.path) ×\(number(count))" : nil
    }
    guard !raised.isEmpty else { return Phrase() }
    return wording.members.themes.filled([.names: Phrase.joined(raised, separator: " · ")])
  }

  /// What a member answered before the others; answers in private are nobody's business.
  private func answers(of member: MemberID) -> Phrase {
    let answers = state.rounds.filter { !$0.opening.isPrivate }.compactMap { round -> Phrase? in
      guard let answer = round.answer(of: member)?.answer else { return nil }
      return state.title(round.opening, wording) + ": \(words: answer.description)"
    }
    guard !answers.isEmpty else { return Phrase() }
    return wording.members.answers.filled([.answers: Phrase.joined(answers, separator: " · ")])
  }
}
