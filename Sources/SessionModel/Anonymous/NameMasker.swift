import Vocabulary

/// The second pass: replaces names and masked words.
struct NameMasker: NameRewriter {
  private let roster: Roster
  private var finder: NameFinder
  /// Words that look like forms of names and are none.
  private let ordinary: Set<String>
  private var labels: [LabelSort: DistinctLabels] = [:]
  /// Paths of themes that were met before.
  private var paths: [String: String] = [:]

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

  mutating func theme(_ path: String) -> String {
    if let known = paths[path] { return known }
    let rewritten = rewrittenSteps(of: path)
    paths[path] = rewritten
    return rewritten
  }

  mutating func organisation(_ name: String, _ place: TextPlace) -> String {
    isUndecided(name) ? NameDecisions.hidden : label(name, .attributeValue, place)
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
    for find in joined(finder.finds.filter { isReplaced($0, bytes) }, bytes)
    where find.bytes.lowerBound >= place {
      for index in place..<find.bytes.lowerBound { result.append(bytes[index]) }
      let next = find.bytes.upperBound
      // `anna2` becomes `M1-2`, as `M12` is somebody else.
      if find.bytes.lowerBound > 0, Self.isWordByte(bytes[find.bytes.lowerBound - 1]) {
        result.append(UInt8(ascii: "-"))
      }
      result.append(contentsOf: Self.pseudonym(of: find.people, roster).utf8)
      if next < bytes.count, Self.isWordByte(bytes[next]) { result.append(UInt8(ascii: "-")) }
      place = next
    }
    guard place > 0 else { return nil }
    for index in place..<bytes.count { result.append(bytes[index]) }
    return String(decoding: result, as: UTF8.self)
  }

  /// Parts of one name in small letters, settled one by one, are one person all the same.
  private func joined(_ finds: [NameFinder.Find], _ text: Span<UInt8>) -> [NameFinder.Find] {
    var result: [NameFinder.Find] = []
    for find in finds {
      guard let last = result.last, case .name(let first) = last.sort,
        case .name(let second) = find.sort, first != second,
        last.bytes.upperBound <= find.bytes.lowerBound,
        case let both = last.people.filter(find.people.contains), !both.isEmpty,
        NameRun.isJoint(text, last.bytes.upperBound..<find.bytes.lowerBound, takesStop: false)
      else {
        result.append(find)
        continue
      }
      result[result.count - 1].bytes = last.bytes.lowerBound..<find.bytes.upperBound
      result[result.count - 1].people = both
    }
    return result
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
