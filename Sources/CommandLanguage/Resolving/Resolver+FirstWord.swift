import Vocabulary

extension Resolver {
  mutating func verbOrSlip(_ first: Token) throws(Complaint) -> Command {
    if Verb.first(word: first.text) != nil { return try verbCommand(first) }
    throw slip(firstWord: first)
  }

  /// What a first word was probably meant to be, where it is neither speech nor a verb.
  func slip(firstWord word: Token) -> Complaint {
    prefixedVerb(word) ?? quote(word) ?? bareNumber(word) ?? bareName(word) ?? nearName(
      word,
      isWithoutSlip: true
    )
      ?? nearVerb(word) ?? nearName(word)
      ?? Complaint(
        .unknownFirstWord(word.text),
        at: word.range,
        correction: insert("note ", at: word.range.lowerBound)
      )
  }

  /// A first word of the line for an item that was probably meant to be a name.
  func nameInFix(_ word: Token) -> Complaint? { bareName(word) ?? nearName(word) }

  /// `/undo`, `!undo`, `\undo`.
  private func prefixedVerb(_ word: Token) -> Complaint? {
    let scalars = word.text.unicodeScalars
    let prefix = scalars.prefix { !$0.isWordScalar }
    guard !prefix.isEmpty, prefix.count <= 2,
      Verb.first(word: String(scalars.dropFirst(prefix.count))) != nil
    else { return nil }
    let range = word.range.lowerBound..<word.range.lowerBound + prefix.count
    return Complaint(
      .commandWithPrefix(String(prefix)),
      at: range,
      correction: Edit(replacing: range, with: "")
    )
  }

  private func quote(_ word: Token) -> Complaint? {
    let quotes: [Unicode.Scalar] = ["\"", "“", "”", "„", "«", "»"]
    guard let first = word.text.unicodeScalars.first, quotes.contains(first) else { return nil }
    return Complaint(.quoteWithoutMember, at: word.range)
  }

  private func bareNumber(_ word: Token) -> Complaint? {
    guard let number = SourceLine.number(word.text.unicodeScalars) else { return nil }
    let isSeat = known.person(seat: number) != nil
    let hasWords = source.skippingBlanks(from: word.range.upperBound) < source.end
    return Complaint(
      .bareNumber(number, isSeat: isSeat, isItem: known.hasItem(ItemNumber(number))),
      at: word.range,
      correction: isSeat && hasWords ? insert(":", at: word.range.upperBound) : nil
    )
  }

  private func bareName(_ word: Token) -> Complaint? {
    let units = source.units(in: word.range)
    let next = source.skippingBlanks(from: word.range.upperBound)
    if units.count > 1, units.last?.text.isEmpty == true, isPerson(units[0].text) {
      let blanks = word.range.upperBound..<next
      let correction = next < source.end ? Edit(replacing: blanks, with: "") : nil
      return Complaint(.blankAfterComma(word.text), at: word.range, correction: correction)
    }
    guard units.allSatisfy({ isPerson($0.text) }) else { return nil }
    if next < source.end, source.scalars[next] == "," {
      let comma = word.range.upperBound..<source.skippingBlanks(from: next + 1)
      return Complaint(
        .blankAfterComma(word.text + ","),
        at: word.range.lowerBound..<next + 1,
        correction: comma.upperBound < source.end ? Edit(replacing: comma, with: ",") : nil
      )
    }
    return Complaint(
      .personAsCommand(word.text),
      at: word.range,
      correction: next < source.end ? markAfter(word, next) : nil
    )
  }

  /// `a + nice` loses its blank, `a nice` gets a colon.
  private func markAfter(_ word: Token, _ next: Int) -> Edit {
    let run = source.scalars[next..<source.endOfWord(from: next)].map(\.mark)
    let mark = String(scalars: run.compactMap { $0 })
    let isMark = run.allSatisfy { $0 != nil } && (mark == "?" || Sentiment(mark: mark) != nil)
    return isMark
      ? Edit(replacing: word.range.upperBound..<next, with: "")
      : insert(":", at: word.range.upperBound)
  }

  private func nearVerb(_ word: Token) -> Complaint? {
    var near = Verb.near(firstWord: word.text)
    // Words behind it are more likely a remark than a command spelled quite wrongly.
    if source.skippingBlanks(from: word.range.upperBound) < source.end {
      near = near.filter { word.text.isOneSlip(from: $0) || Verb.isSynonym(word.text) }
    }
    guard let first = near.first else { return nil }
    return Complaint(
      .unknownCommand(word.text, near: near),
      at: word.range,
      correction: Edit(replacing: word.range, with: first)
    )
  }

  private func nearName(_ word: Token, isWithoutSlip: Bool = false) -> Complaint? {
    guard word.range.count >= 3, word.range.count <= 40,
      let person = nearPerson(to: word.text, isWithoutSlip: isWithoutSlip)
    else { return nil }
    let hasWords = source.skippingBlanks(from: word.range.upperBound) < source.end
    return Complaint(
      .nearPerson(word.text, name: nameInMessages(person), code: person.code),
      at: word.range,
      correction: hasWords ? Edit(replacing: word.range, with: "\(person.code):") : nil
    )
  }

  private func insert(_ text: String, at offset: Int) -> Edit {
    Edit(replacing: offset..<offset, with: text)
  }
}

extension Fact {
  /// Whether it says that a first word is no verb, which is beside the point where none can stand.
  var isAboutCommands: Bool {
    if case .unknownFirstWord = self { return true }
    if case .unknownCommand = self { return true }
    if case .commandAsPerson = self { return true }
    if case .commandWithPrefix = self { return true }
    return false
  }
}

extension String {
  /// Whether one letter more, less or other, or two neighbours swapped, makes the other word.
  func isOneSlip(from other: String) -> Bool {
    let mine = Array(foldedForComparison.unicodeScalars)
    let theirs = Array(other.foldedForComparison.unicodeScalars)
    let start = zip(mine, theirs).prefix { $0 == $1 }.count
    let left = mine.dropFirst(start)
    let right = theirs.dropFirst(start)
    return left.dropFirst().elementsEqual(right.dropFirst())
      || left.dropFirst().elementsEqual(right) || left.elementsEqual(right.dropFirst())
      || (left.prefix(2).elementsEqual(right.prefix(2).reversed())
        && left.dropFirst(2).elementsEqual(right.dropFirst(2)))
  }
}
