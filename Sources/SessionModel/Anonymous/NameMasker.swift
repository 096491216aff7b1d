import Vocabulary

/// The second pass: replaces names and masked words.
struct NameMasker: NameRewriter {
  private let roster: Roster
  private var finder: NameFinder
  /// Words that look like forms of names and are none.
  private let ordinary: Set<String>
  private var labels: [LabelSort: DistinctLabels] = [:]

  init(_ reader: NameReader) {
    roster = reader.roster
    finder = NameFinder(reader.finder.index)
    ordinary = Set(reader.sightings.filter { $0.value.isOrdinary }.keys)
    for (sort, met) in reader.labels {
      var masker = self
      labels[sort] = DistinctLabels(met, sort) { masker.masked($0, sort) }
    }
  }

  mutating func prose(_ text: String, _ place: TextPlace) -> String { masked(text) ?? text }

  mutating func label(_ text: String, _ sort: LabelSort, _ place: TextPlace) -> String {
    labels[sort]?[text] ?? text
  }

  mutating func attributes(_ attributes: [Attribute], of member: MemberID) -> [Attribute] {
    attributes.compactMap { attribute in
      let place = TextPlace.person(member)
      switch AttributeSort(attribute.name) {
      case .nickname, .contact: return nil
      case .property: break
      case .organisation where isUndecided(attribute.value):
        return Attribute(
          name: label(attribute.name, .attributeName, place),
          value: NameDecisions.hidden
        )
      case .organisation: break
      }
      return Attribute(
        name: label(attribute.name, .attributeName, place),
        value: label(attribute.value, .attributeValue, place)
      )
    }
  }

  mutating func name(_ name: String, of member: MemberID) -> String {
    roster.identity(member)?.pseudonym ?? NameDecisions.hidden
  }

  mutating func code(_ code: String, of member: MemberID) -> String {
    roster.identity(member)?.newCode ?? "\(member)"
  }

  mutating func owner(_ owner: String, _ place: TextPlace) -> String {
    if let known = roster.find(owner) { return roster.identities[known].pseudonym }
    if let masked = masked(owner) { return masked }
    return isUndecided(owner) ? NameDecisions.hidden : owner
  }

  /// What stands for people; of several with one name, for those whom the state shows.
  static func pseudonym(of people: [Int], _ roster: Roster) -> String {
    let shown = people.filter { roster.identities[$0].isShown }
    let meant = shown.isEmpty ? people : shown
    guard !meant.isEmpty else { return NameDecisions.hidden }
    return meant.map { roster.identities[$0].pseudonym }.joined(separator: "/")
  }

  private func isUndecided(_ text: String) -> Bool {
    !text.isEmpty && finder.index.decisions[WordScanner.key(text)] == nil
  }
}

extension NameMasker {
  /// Names that a text has still; those that are also somebody's pseudonym do not count.
  mutating func survivors(in text: String, pseudonyms: Set<String>) -> [String] {
    let bytes = text.utf8Span.span
    finder.read(bytes)
    return finder.finds.filter { isReplaced($0, bytes) }.map { finder.key($0, bytes) }
      .filter { key in
        !key.split(separator: " ").allSatisfy { pseudonyms.contains(String($0)) }
      }
  }

  private func isReplaced(_ find: NameFinder.Find, _ text: Span<UInt8>) -> Bool {
    guard case .form = find.sort else { return true }
    return ordinary.isEmpty || !ordinary.contains(finder.key(find, text))
  }

  /// The text without names; nil where it has none.
  private mutating func masked(_ text: String) -> String? {
    let bytes = text.utf8Span.span
    finder.read(bytes)
    guard !finder.finds.isEmpty else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 16)
    var place = 0
    for find in finder.finds where find.bytes.lowerBound >= place && isReplaced(find, bytes) {
      for index in place..<find.bytes.lowerBound { result.append(bytes[index]) }
      let next = find.bytes.upperBound
      let pseudonym = Self.pseudonym(of: find.people, roster)
      // `anna2` becomes `M1-2`, as `M12` is somebody else.
      if find.bytes.lowerBound > 0, Self.isWordByte(bytes[find.bytes.lowerBound - 1]) {
        result.append(UInt8(ascii: "-"))
      }
      result.append(contentsOf: pseudonym.utf8)
      if next < bytes.count, Self.isWordByte(bytes[next]) { result.append(UInt8(ascii: "-")) }
      place = next
    }
    guard place > 0 else { return nil }
    for index in place..<bytes.count { result.append(bytes[index]) }
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func masked(_ label: String, _ sort: LabelSort) -> String? {
    guard let masked = masked(label) else { return nil }
    guard sort.isOneWord else { return masked }
    // `x` is whom nobody could tell: what is hidden stays one word.
    let word = masked.map {
      $0 == "[" || $0 == "]" ? "" : $0 == "…" ? "x" : $0 == " " ? "-" : "\($0)"
    }
    return word.joined().split(separator: "/").joined(separator: "-")
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }
}
