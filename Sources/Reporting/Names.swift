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

  /// Who spoke: up to three names, more as a number, everyone present as "all".
  func speakerName(_ item: Item) -> String {
    switch item.speaker {
    case .nobody: return ""
    case .moderator: return "moderator"
    case .unidentified: return "someone"
    case .people(let people):
      guard people.count > 3 else { return listed(people.map(shortName)) }
      let present = members.filter { $0.isPresent(at: item.clock) }.map(\.id)
      if Set(present) == Set(people) { return "all \(people.count)" }
      return listed(people.map(shortName), limit: 3)
    }
  }

  /// Names as a phrase: "Anna, Boris and Carla".
  func names(_ ids: [MemberID], limit: Int = 12) -> Phrase {
    Phrase(listed(ids.map(shortName), limit: limit), .member)
  }

  /// What a measure is called, with the concept it is about: "nps about B".
  func title(_ opening: RoundOpening) -> Phrase {
    guard let concept = opening.concept else { return "\(words: opening.measure.name)" }
    return "\(words: opening.measure.name) about \(concept: code(concept))"
  }

  /// Items with their noun: "item 12", "items 12, 15 and 3 more".
  static func itemsCited(_ items: [ItemNumber]) -> Phrase {
    (items.count == 1 ? "item " : "items ") + citation(items)
  }

  /// Numbers of items, the first few: "12, 15 and 3 more".
  static func citation(_ items: [ItemNumber], limit: Int = 5) -> Phrase {
    let shown = items.prefix(limit).map { "\(item: $0)" as Phrase }
    guard items.count > shown.count else { return Phrase.joined(shown, separator: ", ") }
    return Phrase.joined(shown, separator: ", ") + " and \(items.count - shown.count) more"
  }
}
