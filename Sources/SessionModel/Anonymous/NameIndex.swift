/// All words that are looked for, as a tree of their folded bytes.
///
/// A word of a text walks down the tree once, whatever number of names there are.
struct NameIndex {
  /// What is known of one word.
  struct Entry {
    /// Whose name the word is, by index into the roster.
    var strong: [Int] = []
    /// Of whose name it is a part that is not looked for alone.
    var weak: [Int] = []
    /// Whose names begin like this and change their ending.
    var stemOf: [Int] = []
    var letters = 0
    var isAlsoAWord = false
    var isNoWord = false
    /// Whether it was always typed with a capital.
    var isCapitalised = true
    /// What was decided about the word alone.
    var decision: Decision?
    /// Decided phrases that begin with it, longest first.
    var phrases: [Phrase] = []
  }

  enum Decision: Equatable {
    case keep
    case mask
  }

  /// Several words that were decided together.
  struct Phrase {
    var words: [[UInt8]]
    var key: String
    var decision: Decision
  }

  /// Another form of a name.
  struct Form {
    var people: [Int]
    /// Whether the end of the name itself is changed.
    var isStem: Bool
    /// Whether the name is so short that many words begin like it.
    var isShort: Bool
    /// What follows the name or the stem.
    var ending: String
  }

  private struct Node {
    var byte: UInt8
    var entry: Int32 = -1
    var firstChild: Int32 = -1
    var nextSibling: Int32 = -1
  }

  private struct Follow: Hashable {
    var first: Int
    var second: Int
    var person: Int
  }

  private(set) var entries: [Entry] = []
  /// Names that have no letters and no digits, as typed.
  private(set) var signs: [(sign: String, person: Int)] = []
  /// What was decided, by ``WordScanner/key(_:)``.
  private(set) var decisions: [String: Decision] = [:]

  /// By ``QuickLetters/place(_:_:)``: whether any word may begin so, or any word of a phrase.
  private(set) var beginnings = [Bool](repeating: false, count: QuickLetters.places)

  private var nodes: [Node] = []
  private var roots = [Int32](repeating: -1, count: 256)
  private var follows: Set<Follow> = []

  init(_ identities: [Roster.Identity], _ given: NameDecisions) {
    for (person, identity) in identities.enumerated() {
      for name in identity.names { add(name, of: person) }
    }
    for word in given.keep { decide(word, .keep) }
    for word in given.mask { decide(word, .mask) }
  }

  /// Whether any word that is looked for begins with a byte.
  func begins(with byte: UInt8?) -> Bool { byte.map { roots[Int($0)] >= 0 } ?? false }

  /// The entry of a whole word.
  func exact(_ word: ArraySlice<UInt8>) -> Int? {
    guard !word.isEmpty else { return nil }
    var place = word.startIndex
    var node = roots[Int(word[place])]
    place += 1
    while node >= 0, place < word.endIndex {
      node = child(node, word[place])
      place += 1
    }
    guard node >= 0, nodes[Int(node)].entry >= 0 else { return nil }
    return Int(nodes[Int(node)].entry)
  }

  /// The longest entry of somebody's name, or of a word to be masked, that bytes begin with.
  func longest(_ bytes: ArraySlice<UInt8>) -> (entry: Int, count: Int)? {
    var found: (Int, Int)?
    walk(bytes) { entry, count in
      let entry = entries[entry]
      return !entry.strong.isEmpty || entry.decision == .mask
    } take: {
      found = ($0, $1)
    }
    return found
  }

  /// The name that a word is another form of: up to three letters more, or in the place of its
  /// last vowel.
  func form(_ word: ArraySlice<UInt8>) -> Form? {
    var named: (Int, Int)?
    var stem: (Int, Int)?
    walk(word) { _, _ in
      true
    } take: { index, count in
      let entry = entries[index]
      if !entry.strong.isEmpty, !entry.isNoWord, count < word.count { named = (index, count) }
      if !entry.stemOf.isEmpty { stem = (index, count) }
    }
    if let (index, count) = named, let ending = ending(word.dropFirst(count)) {
      let entry = entries[index]
      return Form(
        people: entry.strong,
        isStem: false,
        isShort: entry.letters <= 3,
        ending: ending
      )
    }
    guard let (index, count) = stem, let ending = ending(word.dropFirst(count)) else { return nil }
    return Form(people: entries[index].stemOf, isStem: true, isShort: false, ending: ending)
  }

  /// Whether two words stand one behind the other in a name of a person.
  func follow(_ first: Int, _ second: Int, of person: Int) -> Bool {
    follows.contains(Follow(first: first, second: second, person: person))
  }

  private func ending(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.count <= 12 else { return nil }
    let ending = String(decoding: bytes, as: UTF8.self)
    guard ending.unicodeScalars.count <= 3,
      !ending.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 })
    else { return nil }
    return ending
  }

  private func walk(
    _ bytes: ArraySlice<UInt8>,
    where isMeant: (Int, Int) -> Bool,
    take: (Int, Int) -> Void
  ) {
    guard let first = bytes.first else { return }
    var node = roots[Int(first)]
    var count = 1
    while node >= 0 {
      let entry = Int(nodes[Int(node)].entry)
      if entry >= 0, isMeant(entry, count) { take(entry, count) }
      guard count < bytes.count else { return }
      node = child(node, bytes[bytes.startIndex + count])
      count += 1
    }
  }

  private func child(_ node: Int32, _ byte: UInt8) -> Int32 {
    var child = nodes[Int(node)].firstChild
    while child >= 0, nodes[Int(child)].byte != byte { child = nodes[Int(child)].nextSibling }
    return child
  }
}

// MARK: - Making it

extension NameIndex {
  private mutating func add(_ name: String, of person: Int) {
    let split = NameParts(name)
    guard !split.parts.isEmpty else {
      let sign = name.trimmingBlanks
      if !sign.isEmpty { signs.append((sign, person)) }
      return
    }
    var last: Int?
    for part in split.parts {
      let index = entry(part.word)
      add(part, to: index, of: person)
      if let last { follows.insert(Follow(first: last, second: index, person: person)) }
      last = index
    }
    if let joined = split.joined {
      let index = entry(joined)
      insert(person, into: &entries[index].strong)
      entries[index].isCapitalised = false
      entries[index].letters = joined.unicodeScalars.count
    }
  }

  private mutating func add(_ part: NameParts.Part, to index: Int, of person: Int) {
    guard part.isStrong else { return insert(person, into: &entries[index].weak) }
    insert(person, into: &entries[index].strong)
    entries[index].letters = part.word.unicodeScalars.count
    if part.isAlsoAWord { entries[index].isAlsoAWord = true }
    if part.isNoWord { entries[index].isNoWord = true }
    if !part.isCapitalised { entries[index].isCapitalised = false }
    guard !part.isNoWord, let stem = NameParts.stem(part.word) else { return }
    let begun = entry(stem)
    insert(person, into: &entries[begun].stemOf)
  }

  private mutating func decide(_ text: String, _ decision: Decision) {
    let key = WordScanner.key(text)
    decisions[key] = decision
    let words = WordScanner.words(in: text)
    guard let first = words.first else { return }
    for word in words { noteBeginning(of: word) }
    let index = entry(first)
    if words.count == 1 {
      entries[index].decision = decision
      return
    }
    entries[index].phrases.removeAll { $0.key == key }
    entries[index].phrases.append(
      Phrase(words: words.map { Array($0.utf8) }, key: key, decision: decision)
    )
    entries[index].phrases.sort { $0.words.count > $1.words.count }
  }

  private func insert(_ person: Int, into people: inout [Int]) {
    if !people.contains(person) { people.append(person) }
  }

  /// The entry of a word, made now if it is new.
  private mutating func entry(_ word: String) -> Int {
    noteBeginning(of: word)
    var node: Int32 = -1
    for byte in word.utf8 { node = node < 0 ? root(byte) : grown(node, byte) }
    guard node >= 0 else { preconditionFailure("a word has at least one byte") }
    if nodes[Int(node)].entry < 0 {
      nodes[Int(node)].entry = Int32(entries.count)
      entries.append(Entry())
    }
    return Int(nodes[Int(node)].entry)
  }

  private mutating func noteBeginning(of word: String) {
    let letters = word.unicodeScalars.prefix(2).map { UInt16(truncatingIfNeeded: $0.value) }
    guard let first = letters.first else { return }
    beginnings[QuickLetters.place(first, letters.count > 1 ? letters[1] : 0)] = true
  }

  private mutating func root(_ byte: UInt8) -> Int32 {
    if roots[Int(byte)] < 0 {
      roots[Int(byte)] = Int32(nodes.count)
      nodes.append(Node(byte: byte))
    }
    return roots[Int(byte)]
  }

  private mutating func grown(_ node: Int32, _ byte: UInt8) -> Int32 {
    let known = child(node, byte)
    if known >= 0 { return known }
    let new = Int32(nodes.count)
    nodes.append(Node(byte: byte, nextSibling: nodes[Int(node)].firstChild))
    nodes[Int(node)].firstChild = new
    return new
  }
}

extension String {
  /// The text without blanks and invisible scalars at both ends.
  fileprivate var trimmingBlanks: String {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || ScalarSort.of(scalar.value) == .invisible
    }
    let scalars = unicodeScalars.drop(while: isBlank)
    guard let end = scalars.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(scalars[...end])
  }
}
