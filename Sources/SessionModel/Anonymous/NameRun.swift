/// Several parts of one person's name that stand together: `Anna Ek`, `J. Smith`, `de la Cruz`.
struct NameRun {
  /// The words of the text.
  let words: Range<Int>
  /// Whose name it is.
  let people: [Int]
  /// The words with their entries.
  let entries: [(word: Int, entry: Int)]
  /// Whether a part that is looked for alone begins with a small letter.
  let hasSmall: Bool

  /// The longest run that begins at a word; nil where it has one part only.
  init?(
    _ start: Int,
    _ first: Int,
    _ index: NameIndex,
    _ scanner: WordScanner,
    _ text: Span<UInt8>
  ) {
    let words = scanner.words
    guard start + 1 < words.count, !words[start].isUnspaced else { return nil }
    func isInitial(_ word: Int) -> Bool {
      scanner.folded(words[word]).count == 1 && words[word].first == .upper
    }
    let beginsStrong = !index.entries[first].strong.isEmpty
    var people = beginsStrong ? index.entries[first].strong : index.entries[first].weak
    guard !people.isEmpty,
      beginsStrong || isInitial(start) || scanner.folded(words[start]).count > 1
    else { return nil }
    var entries = [(word: start, entry: first)]
    var kept = (count: 1, people: people)
    var word = start + 1
    while word < words.count, !words[word].isUnspaced,
      let next = index.exact(scanner.folded(words[word])),
      !entries.contains(where: { $0.entry == next }),
      let last = entries.last,
      Self.isJoint(
        text,
        words[word - 1].bytes.upperBound..<words[word].bytes.lowerBound,
        takesStop: index.entries[last.entry].strong.isEmpty
      )
    {
      let isStrong = { (person: Int) in index.entries[next].strong.contains(person) }
      let follows = { (person: Int) in index.follow(last.entry, next, of: person) }
      let isLastWeak = { (person: Int) in !index.entries[last.entry].strong.contains(person) }
      people = people.filter { person in
        isStrong(person)
          ? !isLastWeak(person) || follows(person)
          : index.entries[next].weak.contains(person) && follows(person)
      }
      guard !people.isEmpty else { break }
      entries.append((word, next))
      if people.contains(where: isStrong) || isInitial(word) { kept = (entries.count, people) }
      word += 1
    }
    guard kept.count > 1 else { return nil }
    entries.removeLast(entries.count - kept.count)
    let strong = entries.filter { !index.entries[$0.entry].strong.isEmpty }
    guard !strong.isEmpty else { return nil }
    self.words = start..<(start + kept.count)
    self.people = kept.people
    self.entries = entries
    hasSmall = strong.contains { words[$0.word].first == .lower }
  }

  /// Whether what stands between two words may stand inside a name.
  static func isJoint(_ text: Span<UInt8>, _ gap: Range<Int>, takesStop: Bool) -> Bool {
    let sign = gap.map { text[$0] }
    switch sign.count {
    case 0: return true
    case 1: return [0x20, 0x27, 0x2D, 0x2E, 0x5F].contains(sign[0])
    case 2:
      return sign == [0xC2, 0xA0] || sign == [0x20, 0x20] || takesStop && sign == [0x2E, 0x20]
    case 3:
      return sign == [0xE2, 0x80, 0x99] || sign == [0xE2, 0x80, 0x90] || sign == [0xE2, 0x80, 0x91]
    default: return false
    }
  }
}
