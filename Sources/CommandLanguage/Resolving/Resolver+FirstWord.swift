import TextDisplay
import Vocabulary

extension Resolver {
  mutating func verbOrSlip(_ first: Token) throws(Complaint) -> Command {
    if Verb.first(word: first.text) != nil { return try verbCommand(first) }
    throw slip(firstWord: first)
  }

  /// What a first word was probably meant to be, where it is neither speech nor a verb.
  func slip(firstWord word: Token) -> Complaint {
    prefixedVerb(word) ?? bareNumber(word) ?? bareName(word) ?? nearVerb(word) ?? nearName(word)
      ?? Complaint(
        .unknownFirstWord(word.text),
        at: word.range,
        correction: insert("note ", at: word.range.lowerBound)
      )
  }

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
    guard isPerson(word.text) else { return nil }
    let hasWords = source.skippingBlanks(from: word.range.upperBound) < source.end
    return Complaint(
      .personAsCommand(word.text),
      at: word.range,
      correction: hasWords ? insert(":", at: word.range.upperBound) : nil
    )
  }

  private func nearVerb(_ word: Token) -> Complaint? {
    let near = Verb.near(firstWord: word.text)
    guard let first = near.first else { return nil }
    return Complaint(
      .unknownCommand(word.text, near: near),
      at: word.range,
      correction: Edit(replacing: word.range, with: first)
    )
  }

  private func nearName(_ word: Token) -> Complaint? {
    guard word.range.count >= 3, word.range.count <= 40,
      let person = nearPeople(to: word.text).first
    else { return nil }
    return Complaint(
      .nearPerson(word.text, name: person.firstName, code: person.code),
      at: word.range,
      correction: Edit(replacing: word.range, with: "\(person.code):")
    )
  }

  private func insert(_ text: String, at offset: Int) -> Edit {
    Edit(replacing: offset..<offset, with: text)
  }
}
