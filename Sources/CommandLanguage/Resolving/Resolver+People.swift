import Vocabulary

extension Resolver {
  /// The words that stand for somebody without being a name.
  static var wordsForSomebody: [String] { ["all", "m", "x"] }

  func speaker(_ units: [Token]) throws(Complaint) -> Speaker {
    if units.count == 1, let unit = units.first {
      switch unit.text.foldedForComparison {
      case "all": return .everyonePresent
      case "m": return .moderator
      case "x": return .unidentified
      default: break
      }
    }
    return .people(try people(units))
  }

  /// The people of a comma-separated list, each once, in the order typed.
  func people(_ units: [Token]) throws(Complaint) -> [MemberID] {
    var found: [MemberID] = []
    var seen: Set<MemberID> = []
    for unit in units {
      if units.count > 1, Self.wordsForSomebody.contains(unit.text.foldedForComparison) {
        throw Complaint(.standsAlone(unit.text), at: unit.range)
      }
      let person = try person(unit)
      if seen.insert(person).inserted { found.append(person) }
    }
    return found
  }

  func person(_ unit: Token) throws(Complaint) -> MemberID {
    guard !unit.text.isEmpty else { throw Complaint(.missingMember, at: around(unit.range)) }
    if let seat = SourceLine.number(unit.text.unicodeScalars) {
      if let person = known.person(seat: seat) { return person }
      let seats = known.people.filter { $0.seat != nil }.bySeat.prefix(13)
        .map { "\($0.seat ?? 0) \(nameInMessages($0))" }
      let alternatives: Alternatives =
        seats.count <= 12 ? .all(Array(seats)) : .nearest([], of: known.people.count)
      throw Complaint(.emptySeat(seat, alternatives), at: unit.range)
    }
    let found = peopleNamed(unit.text)
    if found.count == 1 { return found[0] }
    guard found.isEmpty else {
      let labels = found.prefix(12).compactMap { known.person($0) }.map(label)
      throw Complaint(.ambiguousMember(unit.text, labels), at: unit.range)
    }
    let near = nearPerson(to: unit.text)
    throw Complaint(
      .unknownMember(
        unit.text,
        near.map { .nearest([label($0)], of: known.people.count) } ?? alternatives(to: unit.text)
      ),
      at: unit.range,
      correction: near.map { Edit(replacing: unit.range, with: $0.code) }
    )
  }

  /// The people that a word can mean; a code wins over a first name.
  func peopleNamed(_ word: String) -> [MemberID] {
    let folded = word.foldedForComparison
    let found = known.people(named: folded)
    guard found.count > 1 else { return found }
    let byCode = found.filter { known.person($0)?.code.foldedForComparison == folded }
    return byCode.count == 1 ? byCode : found
  }

  func isPerson(_ word: String) -> Bool {
    if let seat = SourceLine.number(word.unicodeScalars) { return known.person(seat: seat) != nil }
    return Self.wordsForSomebody.contains(word.foldedForComparison) || !peopleNamed(word).isEmpty
  }

  func alternatives(to typed: String) -> Alternatives {
    let people = known.people.filter { !$0.role.isStaff }
    if people.count <= 12 { return .all(people.bySeat.map(label)) }
    return .nearest(nearPeople(to: typed).map(label), of: people.count)
  }

  /// `Anna (a)`.
  func label(_ person: PersonEntry) -> String { "\(nameInMessages(person)) (\(person.code))" }

  /// The first name; the full one where somebody else has the same first name.
  func nameInMessages(_ person: PersonEntry) -> String {
    let first = person.firstName.foldedForComparison
    let isShared = known.people.contains {
      $0.id != person.id && $0.firstName.foldedForComparison == first
    }
    return isShared ? person.name : person.firstName
  }

  /// The people whose first name, whole name or code is nearest to a word.
  func nearPeople(to typed: String) -> [PersonEntry] {
    rankedPeople(near: typed).prefix(3).map(\.person)
  }

  /// The one person who is nearer than everyone else; nil where two are equally near.
  ///
  /// Without a slip, only somebody whose name has other accents is.
  func nearPerson(to typed: String, isWithoutSlip: Bool = false) -> PersonEntry? {
    let near = rankedPeople(near: typed)
    guard let first = near.first, near.count == 1 || first.slips < near[1].slips else { return nil }
    return isWithoutSlip && first.slips > 0 ? nil : first.person
  }

  /// Everyone near, each once with the nearest of their words.
  private func rankedPeople(near typed: String) -> [(person: PersonEntry, slips: Int)] {
    var people: [String: [PersonEntry]] = [:]
    var words: [String] = []
    for person in known.people {
      for word in person.wordsForIt {
        let plain = word.withoutAccents
        if people[plain] == nil { words.append(plain) }
        people[plain, default: []].append(person)
      }
    }
    var seen: Set<MemberID> = []
    return NearMissWords.ranked(to: typed, in: words).flatMap { near in
      (people[near.word] ?? []).filter { seen.insert($0.id).inserted }.map { ($0, near.slips) }
    }
  }

  /// One place to point at where nothing stands.
  private func around(_ range: Range<Int>) -> Range<Int> {
    range.isEmpty && range.lowerBound < source.end
      ? range.lowerBound..<range.lowerBound + 1 : range
  }
}

extension PersonEntry {
  /// What somebody may type for the person; a code of one letter is like too many words.
  fileprivate var wordsForIt: [String] {
    [firstName, nameWithoutBlanks] + (code.unicodeScalars.count > 1 ? [code] : [])
  }

  /// The name up to its first blank, as it is said in messages.
  var firstName: String {
    String(name.unicodeScalars.prefix { !$0.endsWord })
  }

  var nameWithoutBlanks: String {
    String(String.UnicodeScalarView(name.unicodeScalars.filter { !$0.endsWord }))
  }
}

extension [PersonEntry] {
  /// In the order of the seats, those without one last.
  var bySeat: Self { stablySorted { $0.seat ?? .max < $1.seat ?? .max } }
}
