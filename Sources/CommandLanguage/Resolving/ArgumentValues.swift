import Vocabulary

/// The values that arguments stand for.
extension Resolver {
  func number(_ token: Token, name: String, example: String) throws(Complaint) -> Int {
    guard let number = SourceLine.number(token.text.unicodeScalars) else {
      throw Complaint(
        .notNumber(token.text, name: name, example: example),
        at: token.range
      )
    }
    return number
  }

  func positive(_ token: Token, name: String, example: String) throws(Complaint) -> Int {
    let number = try number(token, name: name, example: example)
    guard number > 0 else {
      throw Complaint(
        .notNumber(token.text, name: name, example: example),
        at: token.range
      )
    }
    return number
  }

  /// `5m`, `90s`, `1h` or `10:00`.
  func duration(_ token: Token) throws(Complaint) -> Int {
    if let seconds = Self.seconds(ofDuration: token.text), seconds > 0 { return seconds }
    throw Complaint(.notDuration(token.text), at: token.range)
  }

  static func seconds(ofDuration text: String) -> Int? {
    let clock = SourceLine(text)
    if let seconds = clock.clockSeconds(in: 0..<clock.end) { return seconds }
    let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600]
    guard let last = text.last, let unit = units[last],
      let number = SourceLine.number(text.dropLast().unicodeScalars), number <= 1_000_000,
      number * unit <= 1_000_000
    else { return nil }
    return number * unit
  }

  func clock(_ token: Token) throws(Complaint) -> SessionClock {
    let line = SourceLine(token.text)
    if let seconds = line.clockSeconds(in: 0..<line.end) { return SessionClock(seconds: seconds) }
    throw Complaint(.notClock(token.text), at: token.range)
  }

  func day(_ token: Token) throws(Complaint) -> Day {
    if let day = Day(token.text) { return day }
    throw Complaint(.notDay(token.text), at: token.range)
  }

  /// `1-5`, `-2-2`.
  func scale(_ token: Token) throws(Complaint) -> Scale {
    let scalars = token.text.unicodeScalars
    guard let dash = scalars.dropFirst().firstIndex(of: "-"),
      let low = Self.integer(scalars[..<dash]),
      let high = Self.integer(scalars[scalars.index(after: dash)...])
    else { throw Complaint(.notScale(token.text), at: token.range) }
    guard low <= high else {
      throw Complaint(
        .scaleBackwards(token.text),
        at: token.range,
        correction: Edit(replacing: token.range, with: "\(high)-\(low)")
      )
    }
    guard low < high else { throw Complaint(.notScale(token.text), at: token.range) }
    return .range(low, high)
  }

  private static func integer(_ scalars: Substring.UnicodeScalarView) -> Int? {
    let isNegative = scalars.first == "-"
    return SourceLine.number(scalars.dropFirst(isNegative ? 1 : 0)).map { isNegative ? -$0 : $0 }
  }

  /// A known theme, typed with or without `#`.
  ///
  /// `other` is the theme on the same line that cannot be meant here too.
  func knownTheme(_ token: Token, besides other: Token? = nil) throws(Complaint) -> ThemePath {
    let path = try themePath(token)
    if let theme = known.theme(path.text.foldedForComparison) { return theme }
    let otherTheme = try? other.converted(themePath)
    let others = known.themes.map(\.path.text).filter {
      $0.foldedForComparison != otherTheme?.text.foldedForComparison
    }
    let near = NearMissWords.clearlyNearest(to: path.text, in: others)
    let sign = source.scalars[token.range].first == "#" ? "#" : ""
    throw Complaint(
      .unknownTheme(
        path.text,
        near.map { .nearest(["#\($0)"], of: known.themes.count) }
          ?? Alternatives("#\(path)", known.themes.map { "#\($0.path)" })
      ),
      at: token.range,
      correction: near.map { Edit(replacing: token.range, with: sign + $0) }
    )
  }

  func themePath(_ token: Token) throws(Complaint) -> ThemePath {
    let path = token.text.hasPrefix("#") ? String(token.text.dropFirst()) : token.text
    guard path.unicodeScalars.isThemePath else {
      throw Complaint(.notTheme(token.text), at: token.range)
    }
    return ThemePath(path)
  }

  /// A code that is to be given: a letter and word scalars, not reserved.
  func newCode(_ token: Token, isForMember: Bool) throws(Complaint) -> String {
    guard token.text.unicodeScalars.isWord else {
      throw Complaint(.notCode(token.text), at: token.range)
    }
    if isForMember, Verb.isReserved(token.text) {
      throw Complaint(.reservedCode(token.text), at: token.range)
    }
    return token.text
  }

  func choice(
    _ token: Token,
    of what: String,
    among choices: [String],
    hint: String? = nil
  ) throws(Complaint) -> String {
    let folded = token.text.lowercased()
    if choices.contains(folded) { return folded }
    throw Complaint(
      .unknownChoice(token.text, of: what, choices: choices, hint: hint),
      at: token.range,
      correction: NearMissWords.nearest(to: folded, in: choices).map {
        Edit(replacing: token.range, with: $0)
      }
    )
  }

  /// The people of `a b` and `a,b`, each once.
  func memberList(_ words: [ArgumentWord]) throws(Complaint) -> [MemberID] {
    try people(words.flatMap { source.units(in: $0.range) })
  }

  func named(_ bound: BoundArguments) -> [NamedValue] {
    bound.named.map { NamedValue(name: $0.pair.key.text, value: $0.pair.value.text) }
  }

  /// An argument that the binding has already made sure of.
  func required(_ name: String, _ bound: BoundArguments) throws(Complaint) -> Token {
    if let token = bound.first(name) { return token }
    throw missing(name, bound)
  }

  func missing(_ name: String, _ bound: BoundArguments) -> Complaint {
    Complaint(
      .missingArgument(usage: bound.definition.shortUsage, name: name),
      at: source.lastWordRange
    )
  }

  /// A name or title: any words but none at all.
  func title(_ name: String, _ bound: BoundArguments) throws(Complaint) -> String {
    let token = try required(name, bound)
    guard !token.text.unicodeScalars.allSatisfy(\.endsWord) else { throw missing(name, bound) }
    return token.text
  }

  /// The rest of the line, exactly; there must be some.
  func rest(_ name: String, _ bound: BoundArguments) throws(Complaint) -> Token {
    guard let start = bound.restStart else { throw missing(name, bound) }
    let words = source.plainText(from: start)
    guard !source.isEmpty(words.range) else { throw missing(name, bound) }
    return words
  }
}

extension Optional {
  /// The value converted, or nil; the closure's own complaint goes on.
  func converted<Value>(
    _ convert: (Wrapped) throws(Complaint) -> Value
  ) throws(Complaint) -> Value? {
    guard let wrapped = self else { return nil }
    return try convert(wrapped)
  }
}
