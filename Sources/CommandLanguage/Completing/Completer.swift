import Vocabulary

/// Finds what can stand at the end of a line that is being typed.
struct Completer<Known: Lookup> {
  let known: Known
  /// The line up to the cursor.
  let source: SourceLine
  let limit: Int
  let settings: [String]
  let files: (String) -> [String]

  func completions() -> [Completion] {
    var start = 0
    while start < source.end,
      source.scalars[start].isBlank || source.scalars[start].isIgnoredAtStart
    {
      start += 1
    }
    let first = start..<source.endOfWord(from: start)
    if first.upperBound < source.end, source.stamp(in: first) != nil {
      start = source.skippingBlanks(from: first.upperBound)
    }
    return statement(from: start)
  }

  /// Completions in a statement that begins here.
  func statement(from start: Int) -> [Completion] {
    let first = start..<source.endOfWord(from: start)
    guard first.upperBound < source.end else { return firstWord(first) }
    guard
      source.scalars[first].contains(where: { $0.mark != nil || $0 == "^" || $0 == "#" }) == false,
      let word = Verb.first(word: source.text(first))
    else { return inTail(from: first.upperBound) }
    return afterVerb(word, from: first.upperBound)
  }

  // MARK: First words

  private func firstWord(_ word: Range<Int>) -> [Completion] {
    if let first = word.first, source.scalars[first] == "#" {
      return themes(at: word, hasSign: true)
    }
    if source.scalars[word].contains("^") { return [] }
    if let mark = word.last(where: { source.scalars[$0].mark != nil }) {
      return concepts(at: mark + 1..<word.upperBound)
    }
    let unit =
      (word.last { source.scalars[$0] == "," }.map { $0 + 1 } ?? word.lowerBound)..<word.upperBound
    let people = people(at: unit)
    guard unit == word else { return people }
    return people + verbs(at: word)
  }

  /// In a text only a word that begins with `#` is completed.
  private func inTail(from start: Int) -> [Completion] {
    guard let word = source.lastWord(of: start..<source.end), source.scalars[word.lowerBound] == "#"
    else { return [] }
    return themes(at: word, hasSign: true)
  }

  // MARK: Verbs

  func verbs(at range: Range<Int>) -> [Completion] {
    let typed = source.text(range).foldedForComparison
    return Verb.firstWords.filter { $0.hasPrefix(typed) }.map { word in
      let verbs = Verb.beginning(with: word)
      let alone = verbs.first { $0.secondWord == nil }
      let takesMore = alone == nil || alone?.definition.arguments.isEmpty == false
      return Completion(
        replacing: range,
        text: takesMore ? word + " " : word,
        label: word,
        description: (alone ?? verbs.first)?.summary(among: verbs) ?? ""
      )
    }
  }

  private func afterVerb(_ word: String, from end: Int) -> [Completion] {
    let candidates = Verb.beginning(with: word)
    let second = source.skippingBlanks(from: end)
    let secondWord = second..<source.endOfWord(from: second)
    let alone = candidates.first { $0.secondWord == nil }
    if secondWord.upperBound == source.end {
      let typed = source.text(secondWord).foldedForComparison
      let words = candidates.filter { $0.secondWord?.hasPrefix(typed) ?? false }.map { verb in
        Completion(
          replacing: secondWord,
          text: verb.secondWord.map { verb.definition.arguments.isEmpty ? $0 : $0 + " " } ?? "",
          label: verb.words,
          description: verb.definition.summary
        )
      }
      return words + (alone.map { arguments(of: $0, from: end) } ?? [])
    }
    let typed = source.text(secondWord).foldedForComparison
    if let both = candidates.first(where: { $0.secondWord == typed }) {
      return arguments(of: both, from: secondWord.upperBound)
    }
    return alone.map { arguments(of: $0, from: end) } ?? []
  }
}

extension Verb {
  /// The summary; of a word that begins several verbs, their second words.
  fileprivate func summary(among verbs: [Verb]) -> String {
    if secondWord == nil { return definition.summary }
    return verbs.compactMap(\.secondWord).joined(separator: ", ")
  }
}
