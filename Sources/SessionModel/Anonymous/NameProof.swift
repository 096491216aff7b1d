import Vocabulary

/// The third pass: looks the finished session over again, and gathers names that still stand.
struct NameProof: NameRewriter {
  private(set) var survivors: [DoubtfulWord] = []
  private var masker: NameMasker
  private let pseudonyms: Set<String>
  /// Paths of themes that were looked at.
  private var paths: Set<String> = []

  init(_ masker: NameMasker, _ roster: Roster) {
    self.masker = masker
    let words = roster.identities.flatMap { WordScanner.words(in: $0.pseudonym + " " + $0.newCode) }
    // `M1` has the word `m` in it, and somebody may be called that.
    let letters = words.map { word in String(word.prefix { !$0.isNumber }) }
    pseudonyms = Set(words + letters + ["x"])
  }

  mutating func prose(_ text: String, _ place: TextPlace) -> String {
    look(text, place)
    return text
  }

  mutating func label(_ text: String, _ sort: LabelSort, _ place: TextPlace) -> String {
    look(text, place)
    return text
  }

  mutating func theme(_ path: String) -> String {
    if paths.insert(path).inserted { _ = rewrittenSteps(of: path) }
    return path
  }

  mutating func organisation(_ name: String, _ place: TextPlace) -> String { prose(name, place) }

  mutating func name(_ name: String, of member: MemberID) -> String {
    prose(name, .person(member))
  }

  mutating func code(_ code: String, of member: MemberID) -> String {
    prose(code, .person(member))
  }

  mutating func owner(_ owner: String, _ place: TextPlace) -> String { prose(owner, place) }

  private mutating func look(_ text: String, _ place: TextPlace) {
    for word in masker.survivors(in: text, pseudonyms: pseudonyms) {
      survivors.append(
        DoubtfulWord(
          word: word,
          reason: .survived,
          becomes: NameDecisions.hidden,
          places: [DoubtfulPlace(place: place, spelling: word, context: text)]
        )
      )
    }
  }
}
