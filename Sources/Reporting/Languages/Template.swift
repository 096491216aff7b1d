/// A sentence with places for its parts, written as a literal: `"Not there: {names}."`.
///
/// The places are named, so that a language puts them where it needs them; what fills them are
/// phrases, so that a member in a sentence stays a member for whoever renders it.
public struct Template: Equatable, Sendable, ExpressibleByStringLiteral {
  /// The sentence as it was written.
  public let text: String

  /// A sentence.
  public init(stringLiteral text: String) { self.text = text }

  /// What a place is filled with.
  public enum Slot: String, CaseIterable, Sendable {
    case amount, answers, base, behind, change, code, concept, concepts, count, counts, date, day
    case detractors, disagreements, down, figure, from, high, interval, item, items, kind, kinds
    case low, means, measure, members, month, name, names, negative, number, other, passives
    case percent, positive, promoters, question, reactions, reason, recorder, rest, score, section
    case session, state, theme, time, times, title, turns, unit, up, value, values, words, year
  }

  /// A piece of the sentence.
  enum Piece: Equatable {
    case literal(String)
    case slot(Slot)
  }

  /// The sentence in pieces; braces around what is no slot's name stay as they are.
  var pieces: [Piece] {
    var pieces: [Piece] = []
    var literal = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      literal += rest[..<open]
      rest = rest[open...]
      if let close = rest.firstIndex(of: "}"),
        let slot = Slot(rawValue: String(rest[rest.index(after: open)..<close]))
      {
        if !literal.isEmpty { pieces.append(.literal(literal)) }
        pieces.append(.slot(slot))
        literal = ""
        rest = rest[rest.index(after: close)...]
      } else {
        literal.append("{")
        rest = rest.dropFirst()
      }
    }
    literal += rest
    return literal.isEmpty ? pieces : pieces + [.literal(literal)]
  }

  /// The places that the sentence has.
  var slots: Set<Slot> {
    Set(
      pieces.compactMap { piece in
        if case .slot(let slot) = piece { slot } else { nil }
      }
    )
  }

  /// The sentence with its parts; the program's own words have one role.
  ///
  /// A place that is given nothing stands empty.
  func filled(_ parts: [Slot: Phrase], as role: Phrase.Role = .plain) -> Phrase {
    var phrase = Phrase()
    for piece in pieces {
      switch piece {
      case .literal(let text): phrase.append(text, as: role)
      case .slot(let slot): if let part = parts[slot] { phrase.append(part) }
      }
    }
    return phrase
  }

  /// The sentence with its parts, where they are the program's own words.
  func text(_ parts: [Slot: String]) -> String {
    pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .slot(let slot): parts[slot] ?? ""
      }
    }.joined()
  }
}
