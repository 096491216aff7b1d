/// Finds names and decided words in texts, one after the other.
struct NameFinder {
  /// One place where a name or a decided word stands.
  struct Find {
    /// What was found.
    enum Sort {
      /// Several parts of one name, written as names are.
      case wholeName
      /// One word of a name.
      case name(entry: Int)
      /// A part of a name inside writing without blanks.
      case inside(entry: Int)
      case form(NameIndex.Form)
      /// Several kept words that make a name together, in small letters.
      case keptRun
      /// A word or phrase that was decided to be masked.
      case masked
      case contact
      /// A name without letters.
      case sign
    }

    var sort: Sort
    /// In the bytes of the text.
    var bytes: Range<Int>
    /// Whose name it is, by index into the roster; empty for what is nobody's name.
    var people: [Int]
    /// Whether it begins with a capital.
    var isCapitalised = false
    /// Whether it begins with a small letter.
    var isSmall = false
  }

  let index: NameIndex
  /// In the order of the text, none inside another.
  private(set) var finds: [Find] = []
  /// The decisions that were met, by key.
  private(set) var met: Set<String> = []
  private(set) var scanner: WordScanner
  private var contacts: [Range<Int>] = []

  init(_ index: NameIndex) {
    self.index = index
    scanner = WordScanner(beginnings: index.beginnings)
  }

  /// Finds what a text has.
  mutating func read(_ text: Span<UInt8>) {
    finds.removeAll(keepingCapacity: true)
    contacts.removeAll(keepingCapacity: true)
    scanner.read(text)
    readContacts(text)
    var word = 0
    while word < scanner.words.count {
      // Nearly all words end here: nothing that is looked for begins like them.
      if scanner.words[word].isCommon, !index.begins(with: scanner.first(of: word)) {
        word += 1
      } else {
        word = take(word, text)
      }
    }
    if !index.signs.isEmpty { readSigns(text) }
    if !contacts.isEmpty || !index.signs.isEmpty {
      finds.sort { $0.bytes.lowerBound < $1.bytes.lowerBound }
    }
  }

  /// The folded word or words of a place, as decisions name it.
  func key(_ find: Find, _ text: Span<UInt8>) -> String {
    if case .contact = find.sort { return WordScanner.key(Self.string(text, find.bytes)) }
    var words: [String] = []
    for word in scanner.words where find.bytes.overlaps(word.bytes) {
      if find.bytes.lowerBound <= word.bytes.lowerBound,
        word.bytes.upperBound <= find.bytes.upperBound
      {
        words.append(String(decoding: scanner.folded(word), as: UTF8.self))
      } else {
        words.append(WordScanner.key(Self.string(text, find.bytes)))
      }
    }
    return words.isEmpty ? Self.string(text, find.bytes) : words.joined(separator: " ")
  }

  /// The text at a place.
  static func string(_ text: Span<UInt8>, _ place: Range<Int>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(place.count)
    for index in place { bytes.append(text[index]) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func note(_ key: String) { met.insert(key) }
}

// MARK: - Word by word

extension NameFinder {
  private func entry(_ word: Int) -> Int? { index.exact(scanner.folded(scanner.words[word])) }

  private func folded(_ word: Int) -> String {
    String(decoding: scanner.folded(scanner.words[word]), as: UTF8.self)
  }

  /// Takes what begins at a word; answers the word to go on with.
  private mutating func take(_ word: Int, _ text: Span<UInt8>) -> Int {
    let place = scanner.words[word]
    if contacts.contains(where: { $0.overlaps(place.bytes) }) { return word + 1 }
    guard let found = entry(word) else {
      if place.isUnspaced {
        readInside(word)
      } else if place.digits.before + place.digits.after > 0 {
        takeTrimmed(word)
      } else {
        takeForm(word)
      }
      return word + 1
    }
    if let phrase = phrase(at: word, found) {
      note(phrase.key)
      let end = word + phrase.words.count
      if phrase.decision == .mask {
        let bytes = place.bytes.lowerBound..<scanner.words[end - 1].bytes.upperBound
        finds.append(Find(sort: .masked, bytes: bytes, people: everyone(in: word..<end)))
      }
      return end
    }
    if let end = takeRun(word, found, text) { return end }
    takeSingle(word, found)
    return word + 1
  }

  /// Whose name a phrase is as a whole, where it is one.
  private func everyone(in words: Range<Int>) -> [Int] {
    var people: [Int]?
    for word in words {
      guard let entry = entry(word).map({ index.entries[$0] }) else { return [] }
      let named = entry.strong + entry.weak
      people = people.map { $0.filter(named.contains) } ?? named
    }
    return people ?? []
  }

  private func phrase(at word: Int, _ entry: Int) -> NameIndex.Phrase? {
    index.entries[entry].phrases.first { phrase in
      word + phrase.words.count <= scanner.words.count
        && phrase.words.indices.allSatisfy {
          scanner.folded(scanner.words[word + $0]).elementsEqual(phrase.words[$0])
        }
    }
  }

  private mutating func takeSingle(_ word: Int, _ found: Int) {
    let place = scanner.words[word]
    let entry = index.entries[found]
    if entry.decision != nil { note(folded(word)) }
    if entry.decision == .keep { return }
    // A capital letter that is a whole name is none where it is small: `a` is a word.
    if entry.isNoWord, entry.isCapitalised, place.first == .lower { return }
    if !entry.strong.isEmpty {
      append(.name(entry: found), word, people: entry.strong)
    } else if entry.decision == .mask {
      let form = index.form(scanner.folded(place))
      append(.masked, word, people: form?.people ?? [])
    } else if place.isUnspaced {
      readInside(word)
    } else {
      takeForm(word)
    }
  }

  private mutating func takeForm(_ word: Int) {
    guard let form = index.form(scanner.folded(scanner.words[word])) else { return }
    append(.form(form), word, people: form.people)
  }

  /// A name with digits before or behind it, `anna2`.
  private mutating func takeTrimmed(_ word: Int) {
    let place = scanner.words[word]
    let folded = scanner.folded(place)
    let letters = folded.dropFirst(place.digits.before).dropLast(place.digits.after)
    guard let found = index.exact(letters) else { return }
    let entry = index.entries[found]
    if entry.decision != nil { note(String(decoding: letters, as: UTF8.self)) }
    guard entry.decision != .keep, !entry.strong.isEmpty || entry.decision == .mask else { return }
    append(entry.strong.isEmpty ? .masked : .name(entry: found), word, people: entry.strong)
    let last = finds.count - 1
    finds[last].bytes =
      (place.bytes.lowerBound + place.digits.before)..<(place.bytes.upperBound - place.digits.after)
  }

  private mutating func append(_ sort: Find.Sort, _ word: Int, people: [Int]) {
    let place = scanner.words[word]
    finds.append(
      Find(
        sort: sort,
        bytes: place.bytes,
        people: people,
        isCapitalised: place.first == .upper,
        isSmall: place.first == .lower
      )
    )
  }
}

// MARK: - Names of several words

extension NameFinder {
  /// Takes several parts of one name; nil where there is no more than one.
  private mutating func takeRun(_ start: Int, _ first: Int, _ text: Span<UInt8>) -> Int? {
    guard let run = NameRun(start, first, index, scanner, text) else { return nil }
    let words = run.words
    let bytes =
      scanner.words[start].bytes.lowerBound..<scanner.words[words.upperBound - 1].bytes.upperBound
    guard !contacts.contains(where: { $0.overlaps(bytes) }) else { return nil }
    if !run.hasSmall {
      for entry in run.entries where index.entries[entry.entry].decision == .mask {
        note(folded(entry.word))
      }
      finds.append(Find(sort: .wholeName, bytes: bytes, people: run.people, isCapitalised: true))
      return words.upperBound
    }
    let strong = run.entries.filter { !index.entries[$0.entry].strong.isEmpty }
    guard strong.allSatisfy({ index.entries[$0.entry].decision == .keep }) else {
      for entry in strong { takeSingle(entry.word, entry.entry) }
      return words.upperBound
    }
    finds.append(Find(sort: .keptRun, bytes: bytes, people: run.people, isSmall: true))
    for entry in strong { note(folded(entry.word)) }
    return words.upperBound
  }
}

// MARK: - Writing without blanks, signs, contacts

extension NameFinder {
  private mutating func readInside(_ word: Int) {
    let place = scanner.words[word]
    let folded = scanner.folded(place)
    // Folding may change lengths; then nobody can say which bytes were meant but the whole word's.
    let isSameLength = folded.count == place.bytes.count
    var offset = 0
    while offset < folded.count {
      let rest = folded.dropFirst(offset)
      guard rest.first.map({ $0 & 0xC0 != 0x80 }) == true, let found = index.longest(rest) else {
        offset += 1
        continue
      }
      let entry = index.entries[found.entry]
      let start = place.bytes.lowerBound + offset
      let bytes = isSameLength ? start..<(start + found.count) : place.bytes
      takeInside(bytes, found.entry, isWhole: found.count == folded.count)
      if entry.decision != nil {
        note(String(decoding: rest.prefix(found.count), as: UTF8.self))
      }
      offset = isSameLength ? offset + found.count : folded.count
    }
  }

  private mutating func takeInside(_ bytes: Range<Int>, _ found: Int, isWhole: Bool) {
    let entry = index.entries[found]
    guard entry.decision != .keep else { return }
    guard !entry.strong.isEmpty else {
      finds.append(Find(sort: .masked, bytes: bytes, people: []))
      return
    }
    if let last = finds.indices.last, finds[last].bytes.upperBound == bytes.lowerBound,
      let both = Optional(finds[last].people.filter(entry.strong.contains)), !both.isEmpty
    {
      finds[last].bytes = finds[last].bytes.lowerBound..<bytes.upperBound
      finds[last].people = both
      finds[last].sort = .wholeName
      return
    }
    let isCertain = isWhole || entry.letters >= 4 || entry.decision == .mask
    let sort: Find.Sort = isCertain ? .name(entry: found) : .inside(entry: found)
    finds.append(Find(sort: sort, bytes: bytes, people: entry.strong))
  }

  private mutating func readSigns(_ text: Span<UInt8>) {
    for (sign, person) in index.signs {
      let decision = index.decisions[sign]
      if decision == .keep {
        note(sign)
        continue
      }
      let sought = Array(sign.utf8)
      var place = 0
      while place + sought.count <= text.count {
        guard sought.indices.allSatisfy({ text[place + $0] == sought[$0] }) else {
          place += 1
          continue
        }
        let bytes = place..<(place + sought.count)
        place = bytes.upperBound
        guard !finds.contains(where: { $0.bytes.overlaps(bytes) }) else { continue }
        if decision == .mask { note(sign) }
        finds.append(Find(sort: .sign, bytes: bytes, people: [person]))
      }
    }
  }

  private mutating func readContacts(_ text: Span<UInt8>) {
    if scanner.hasAt {
      contacts += ContactFinder.addresses(in: text).filter { isContact($0, text) }
    }
    if scanner.hasLink { contacts += ContactFinder.links(in: text).filter { hasName($0, text) } }
    if scanner.digitCount >= 7 { contacts += ContactFinder.numbers(in: text) }
    guard !contacts.isEmpty else { return }
    contacts.sort { $0.lowerBound < $1.lowerBound }
    var end = 0
    contacts.removeAll { range in
      defer { end = max(end, range.upperBound) }
      return range.lowerBound < end
    }
    for range in contacts {
      let find = Find(sort: .contact, bytes: range, people: [])
      let key = key(find, text)
      let decision = index.decisions[key]
      if decision != nil { note(key) }
      if decision != .keep { finds.append(find) }
    }
  }

  /// An `@` with nothing but a known name behind it is a name like any other.
  private func isContact(_ range: Range<Int>, _ text: Span<UInt8>) -> Bool {
    guard text[range.lowerBound] == UInt8(ascii: "@") else { return true }
    return !words(in: range).allSatisfy {
      index.exact(scanner.folded($0)).map { !index.entries[$0].strong.isEmpty } ?? false
    }
  }

  private func hasName(_ range: Range<Int>, _ text: Span<UInt8>) -> Bool {
    WordScanner.words(in: Self.string(text, range)).contains { word in
      let folded = Array(word.utf8)
      if let whole = index.exact(folded[...]), !index.entries[whole].strong.isEmpty { return true }
      return folded.indices.contains { start in
        index.longest(folded[start...]).map { index.entries[$0.entry].letters >= 4 } ?? false
      }
    }
  }

  private func words(in range: Range<Int>) -> [WordScanner.Word] {
    scanner.words.filter { range.overlaps($0.bytes) }
  }
}
