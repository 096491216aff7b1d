import SessionModel
import Vocabulary

/// The events of a made-up session.
///
/// Eight members, three concepts, fifteen languages, about 230 bytes an event. The same seed gives
/// the same events.
struct SampleEvents: Sequence, IteratorProtocol {
  private let count: Int
  private var number = 0
  private var item = 0
  private var state: UInt64
  private let start = Instant(milliseconds: 1_795_356_000_000)

  init(count: Int, seed: UInt64 = 1) {
    self.count = count
    state = seed
  }

  mutating func next() -> Event? {
    guard number < count else { return nil }
    number += 1
    return Event(
      number: number,
      at: Instant(milliseconds: start.milliseconds + Int64(number) * 2_870),
      said: below(25) == 0 ? SessionClock(seconds: number) : nil,
      fact: fact()
    )
  }

  private mutating func fact() -> Fact {
    if number <= 8 {
      let name = names[number - 1]
      return .memberAdded(
        MemberAddition(
          member: MemberID(number),
          name: name,
          code: String(name.prefix(1)).lowercased(),
          seat: number,
          attributes: [Attribute(name: "segment", value: "customer")]
        )
      )
    }
    if number <= 11 {
      let code = ["A", "B", "C"][number - 9]
      return .conceptAdded(
        ConceptAddition(concept: ConceptID(number - 8), code: code, title: "Cup \(code)")
      )
    }
    if item > 0, below(50) == 0 {
      // Mostly what was just said; now and then something from long ago.
      let back = below(5) == 0 ? below(item) : below(Swift.min(item, 20))
      return .reactionThemed(ItemNumber(item - back), themes: [theme()], stars: nil)
    }
    item += 1
    return .reactionRecorded(ItemNumber(item), content())
  }

  private mutating func content() -> ItemContent {
    ItemContent(
      speaker: below(20) == 0 ? .moderator : .people([MemberID(1 + below(8))]),
      concept: ConceptID(1 + below(3)),
      sentiment: Sentiment(rawValue: UInt8(below(7))),
      text: words(),
      themes: (0..<below(3)).map { _ in theme() },
      stars: below(30) == 0 ? 1 : 0
    )
  }

  private mutating func words() -> String {
    let sentence = sentences[below(sentences.count)]
    let second = sentences[below(sentences.count)]
    let words = "\(sentence) \(below(1000)), \(second)"
    return below(40) == 0 ? "\"\(words)\"" : words
  }

  private mutating func theme() -> ThemePath { ThemePath(themes[below(themes.count)]) }

  private mutating func below(_ limit: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }
}

private let names = ["Anna Ek", "Boris", "Carla", "Dimitris", "Εύα", "Fatima", "Гергана", "Håkan"]

private let themes = [
  "price", "price/too-high", "design", "design/handle", "noise", "läckage", "цена", "τιμή", "trust",
  "cleaning", "weight", "looks", "lid", "spout", "cable", "color/red", "warranty", "gift",
]

private let sentences = [
  "price is steep, but I love the design", "det låter bra men är för dyrt för oss",
  "по-скоро не бих го купил", "μου αρέσει πολύ το σχέδιο", "c'est trop cher pour ce que c'est",
  "der Deckel fühlt sich billig an", "es demasiado pesada para mi madre",
  "den larmer for meget om morgenen", "いいデザインだと思います", "太贵了,不会买",
  "أعجبني اللون لكن المقبض صغير", "o preço não é justo", "liian kallis minulle",
  "ładny, ale za ciężki", "güzel ama pahalı", "the handle gets hot when it boils for too long",
]
