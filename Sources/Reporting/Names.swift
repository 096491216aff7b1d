public import SessionModel
import TextDisplay
public import Vocabulary

// How people and concepts are called on screen.
extension SessionState {
  /// The first word of a name where nobody shares it, else the whole name.
  public func shortName(_ id: MemberID) -> String {
    guard let person = person(id) else { return id.description }
    let first = person.name.split { $0.isWhitespace }.first.map { String($0) } ?? person.name
    let sharing = people(named: first.foldedForComparison)
    return sharing == [id] ? first : person.name
  }

  /// The code of a concept as it is shown.
  func code(_ id: ConceptID) -> String { concept(id)?.label ?? id.description }

  /// The code and the title of a concept.
  func described(_ id: ConceptID) -> Phrase {
    "\(concept: code(id)) \(words: concept(id)?.title ?? "")"
  }

  /// Who spoke: up to three names, more as a number, everyone present as "all".
  func speakerName(_ item: Item, _ wording: Wording = .english) -> String {
    switch item.speaker {
    case .nobody: return ""
    case .moderator: return wording.items.moderator
    case .unidentified: return wording.shares.unidentified
    case .people(let people):
      guard people.count > 3 else { return names(people, wording).text }
      let present = members.filter { $0.isPresent(at: item.clock) }.map(\.id)
      if Set(present) == Set(people) {
        return wording.items.everyone.text([.count: "\(people.count)"])
      }
      return names(people, wording, limit: 3).text
    }
  }

  /// Names as a phrase: "Anna, Boris and Carla".
  func names(_ ids: [MemberID], _ wording: Wording = .english, limit: Int = 12) -> Phrase {
    Phrase(wording.listed(ids.map { Phrase(shortName($0)) }, limit: limit).text, .member)
  }

  /// What a measure is called, with the concept it is about: "nps about B".
  ///
  /// The text is as it was typed; put it through ``TextStyle`` or `shown()` on its way to a screen.
  public func title(_ opening: RoundOpening) -> Phrase { title(opening, .english) }

  func title(_ opening: RoundOpening, _ wording: Wording) -> Phrase {
    let measure: Phrase = "\(words: opening.measure.name)"
    guard let concept = opening.concept else { return measure }
    return wording.measures.about.filled([
      .measure: measure, .concept: "\(concept: code(concept))",
    ])
  }
}

extension Wording {
  /// Items with their noun: "item 12", "items 12, 15 and 3 more".
  func itemsCited(_ items: [ItemNumber]) -> Phrase {
    (items.count == 1 ? heard.item : heard.items).filled([.items: citation(items)])
  }

  /// Numbers of items, the first few: "12, 15 and 3 more".
  func citation(_ items: [ItemNumber], limit: Int = 5) -> Phrase {
    let shown = Phrase.joined(items.prefix(limit).map { "\(item: $0)" }, separator: ", ")
    guard items.count > limit else { return shown }
    let more = lists.more.text([.count: numbers.whole(items.count - limit)])
    return shown + " \(lists.and) \(more)"
  }
}
