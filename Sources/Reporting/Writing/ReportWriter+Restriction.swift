import Analysis
import SessionModel
import Vocabulary

// What a report of a part of a session is restricted to.
extension ReportWriter {
  /// The restriction in a sentence; nil where the report is of everything.
  var restriction: Phrase? {
    guard let selection = options.selection else { return nil }
    let parts = people(selection) + subjects(selection) + times(selection)
    guard !parts.isEmpty else { return nil }
    return wording.limits.restricted.filled([
      .values: Phrase.joined(parts, separator: wording.lists.apart)
    ])
  }

  private func people(_ selection: ItemSelection) -> [Phrase] {
    var people = selection.members.map { "\(member: state.shortName($0))" as Phrase }
    if selection.wantsStaff { people.append(Phrase(wording.restrictions.staff)) }
    if selection.wantsUnidentified { people.append(Phrase(wording.restrictions.unidentified)) }
    return people.isEmpty ? [] : [wording.restrictions.by.filled([.names: either(people)])]
  }

  private func subjects(_ selection: ItemSelection) -> [Phrase] {
    let sentences = wording.restrictions
    var parts: [Phrase] = []
    func add(_ sentence: Template, _ slot: Template.Slot, _ values: [Phrase]) {
      if !values.isEmpty { parts.append(sentence.filled([slot: either(values)])) }
    }
    add(sentences.about, .names, selection.concepts.map { "\(concept: state.code($0))" })
    add(sentences.with, .names, selection.themes.map { "\(theme: $0)" })
    add(
      sentences.sentiment,
      .names,
      selection.sentiments.map { Phrase($0.mark, .sentiment($0)) }
    )
    add(sentences.items, .items, selection.items.map { "\(item: $0)" })
    parts += selection.kinds.isEmpty ? [] : [either(selection.kinds.map { Phrase(sentences[$0]) })]
    if selection.onlyDropped { parts.append(Phrase(sentences.dropped)) }
    if let stars = selection.stars {
      parts.append(sentences.stars.filled([.count: number(stars)]))
    }
    add(
      sentences.containing,
      .words,
      selection.words.map { "\(wording.quotes.opening)\(words: $0)\(wording.quotes.closing)" }
    )
    return parts
  }

  private func times(_ selection: ItemSelection) -> [Phrase] {
    let sentences = wording.restrictions
    var parts: [Phrase] = []
    if !selection.sections.isEmpty {
      let sections = either(selection.sections.map { "\($0)" })
      parts.append(sentences.section.filled([.number: sections]))
    }
    if let from = selection.from { parts.append(sentences.from.filled([.time: "\(from)"])) }
    if let to = selection.to { parts.append(sentences.to.filled([.time: "\(to)"])) }
    return parts
  }

  /// "a", "a or b", "a, b or c".
  private func either(_ values: [Phrase]) -> Phrase {
    guard let last = values.last, values.count > 1 else { return values.last ?? Phrase() }
    return Phrase.joined(values.dropLast(), separator: ", ")
      + Phrase(" \(wording.restrictions.or) ") + last
  }
}

extension Wording.Restrictions {
  fileprivate subscript(kind: ItemSelection.Kind) -> String {
    switch kind {
    case .reactions: reactions
    case .questions: questions
    case .observations: observations
    case .cues: cues
    case .notes: notes
    case .probes: probes
    case .parked: parked
    case .uncoded: uncoded
    case .incomplete: incomplete
    }
  }
}
