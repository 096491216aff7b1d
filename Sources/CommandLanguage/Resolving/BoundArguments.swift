/// The arguments of one command, sorted by the shape that the verb table gives them.
struct BoundArguments {
  let definition: VerbDefinition
  /// Values by the argument's name.
  var values: [String: [ArgumentWord]] = [:]
  /// Where the rest of the line begins, where the verb takes it.
  var restStart: Int?
  var named: [(pair: ArgumentWord.Pair, range: Range<Int>)] = []
  var flags: Set<String> = []

  func first(_ name: String) -> Token? { values[name]?.first?.token }

  func all(_ name: String) -> [ArgumentWord] { values[name] ?? [] }

  func isSet(_ flag: String) -> Bool { flags.contains(flag) }
}

extension SourceLine {
  /// Sorts what stands from `start` on into the arguments of a verb.
  func bind(
    _ definition: VerbDefinition,
    from start: Int
  ) throws(Complaint) -> BoundArguments {
    var bound = BoundArguments(definition: definition)
    var positional = definition.arguments.filter(\.isByPlace)[...]
    var position = start
    while true {
      if let next = positional.first, next.form == .rest {
        bound.restStart = position
        break
      }
      guard let word = try nextArgument(from: position) else { break }
      position = word.range.upperBound
      if try bindByName(word, in: &bound, following: &position) { continue }
      guard let index = positional.firstIndex(where: { $0.isRequired || $0.accepts(word) }) else {
        throw surplus(word, bound)
      }
      let next = positional[index]
      // A file name with `=` stands in quotes; what has a key that is not known is a slip.
      if next.kind == .file, let pair = word.pair, !word.isQuoted, !bound.definition.keys.isEmpty,
        pair.key.text.unicodeScalars.isKey
      {
        throw surplus(word, bound)
      }
      if next.form != .repeated { positional.remove(at: index) }
      bound.values[next.name, default: []].append(word)
    }
    if let missing = definition.arguments.first(where: { bound.lacks($0) }) {
      throw Complaint(
        .missingArgument(usage: definition.shortUsage, name: missing.name),
        at: lastWordRange
      )
    }
    return bound
  }

  /// Takes flags, `about b` and `key=value`; false where the word is known by its place.
  private func bindByName(
    _ word: ArgumentWord,
    in bound: inout BoundArguments,
    following position: inout Int
  ) throws(Complaint) -> Bool {
    for argument in bound.definition.arguments {
      switch argument.form {
      case .flag where !word.isQuoted && word.text.lowercased() == argument.name:
        bound.flags.insert(argument.name)
        return true
      case .keyword(let keyword) where !word.isQuoted && word.text.lowercased() == keyword:
        guard let value = try nextArgument(from: position) else {
          throw Complaint(
            .missingArgument(usage: bound.definition.shortUsage, name: argument.name),
            at: word.range
          )
        }
        position = value.range.upperBound
        try bound.add(value, as: argument)
        return true
      case .keyed(let key):
        guard let pair = word.pair, !word.isQuoted, pair.key.text.lowercased() == key else {
          continue
        }
        let value = ArgumentWord(
          text: pair.value.text,
          range: pair.value.range,
          isQuoted: pair.isQuoted
        )
        try bound.add(value, as: argument)
        return true
      case .open:
        guard let pair = word.pair, !word.isQuoted, pair.key.text.unicodeScalars.isKey else {
          continue
        }
        bound.named.append((pair, word.range))
        return true
      case .positional, .repeated, .rest, .flag, .keyword: continue
      }
    }
    return false
  }

  /// What is wrong with a word that no argument takes.
  private func surplus(_ word: ArgumentWord, _ bound: BoundArguments) -> Complaint {
    let definition = bound.definition
    let keys = definition.keys
    if let pair = word.pair, !word.isQuoted, !keys.isEmpty {
      return Complaint(
        .unknownKey(pair.key.text, keys: keys),
        at: pair.key.range,
        correction: NearMissWords.clearlyNearest(to: pair.key.text, in: keys).map {
          Edit(replacing: pair.key.range, with: $0)
        }
      )
    }
    if definition.arguments.contains(where: {
      $0.kind == .count && $0.isByPlace && bound.values[$0.name] == nil
    }) {
      return Complaint(.notNumber(word.text, name: "a number", example: "2"), at: word.range)
    }
    guard let title = definition.arguments.last(where: { $0.kind == .title && $0.isByPlace }),
      let first = bound.values[title.name]?.first, !first.isQuoted, !word.isQuoted
    else { return Complaint(.extraWord(usage: definition.shortUsage), at: word.range) }
    let words = first.range.lowerBound..<trimmingBlanks(0..<end).upperBound
    let typed = text(words)
    let edit =
      typed.utf8.contains(UInt8(ascii: "\"")) || typed.utf8.contains(UInt8(ascii: "="))
      ? nil : Edit(replacing: words, with: "\"\(typed)\"")
    return Complaint(.needsQuotes(name: title.name), at: words, correction: edit)
  }
}

extension BoundArguments {
  fileprivate mutating func add(
    _ value: ArgumentWord,
    as argument: VerbArgument
  ) throws(Complaint) {
    guard values[argument.name] == nil else {
      throw Complaint(.givenTwice(argument.usageWord), at: value.range)
    }
    values[argument.name] = [value]
  }

  fileprivate func lacks(_ argument: VerbArgument) -> Bool {
    argument.isRequired && argument.form != .rest && values[argument.name] == nil
  }
}

extension VerbDefinition {
  /// What may stand before a `=`.
  fileprivate var keys: [String] {
    arguments.compactMap { argument in
      if case .keyed(let key) = argument.form { key } else { nil }
    }
  }
}

extension VerbArgument {
  var isByPlace: Bool { form == .positional || form == .repeated || form == .rest }

  /// The word that tells a named argument, as typed.
  var usageWord: String {
    switch form {
    case .keyed(let word), .keyword(let word): word
    case .positional, .repeated, .flag, .open, .rest: name
    }
  }

  /// Whether an optional argument can be this word, so that the next one is not meant.
  func accepts(_ word: ArgumentWord) -> Bool {
    switch kind {
    case .item, .count: word.text.unicodeScalars.allSatisfy(\.isDigit)
    case .scale: !word.isQuoted && word.text.unicodeScalars.allSatisfy { $0.isDigit || $0 == "-" }
    case .choice(let choices): !word.isQuoted && choices.contains(word.text.lowercased())
    case .clock:
      !word.isQuoted && word.text.contains(":")
        && word.text.unicodeScalars.allSatisfy { $0.isDigit || $0 == ":" }
    case .word, .title, .text, .line, .member, .memberList, .concept, .newConcept, .theme,
      .newTheme, .tail, .section, .duration, .day, .measure, .options, .answers, .tally,
      .stars, .filter, .file, .verb, .setting, .settingValue, .value:
      true
    }
  }
}

extension Sequence<Unicode.Scalar> {
  /// Whether these scalars can be the key of an attribute: a word, `-` and `.` inside.
  var isKey: Bool {
    var isFirst = true
    for scalar in self {
      guard isFirst ? scalar.isLetter : scalar.isWordScalar || scalar == "-" || scalar == "."
      else { return false }
      isFirst = false
    }
    return !isFirst
  }
}
