import TextDisplay
import Vocabulary

extension Completer {
  /// Plain words that begin as typed.
  func words(_ candidates: [String], at range: Range<Int>) -> [Completion] {
    let typed = source.text(range).foldedForComparison
    return candidates.filter { $0.foldedForComparison.hasPrefix(typed) }.map {
      Completion(replacing: range, text: $0, label: $0, description: "")
    }
  }

  func lastItem(at range: Range<Int>) -> [Completion] {
    guard known.lastItemNumber > 0 else { return [] }
    return words([String(known.lastItemNumber)], at: range).map { item in
      var item = item
      item.description = "the last item"
      return item
    }
  }

  func sections(at range: Range<Int>) -> [Completion] {
    let typed = source.text(range)
    return known.sectionTitles.enumerated().compactMap { index, title in
      let number = String(index + 1)
      guard number.hasPrefix(typed) else { return nil }
      return Completion(replacing: range, text: number, label: number, description: title)
    }
  }

  func concepts(at range: Range<Int>) -> [Completion] {
    let typed = source.text(range).foldedForComparison
    return known.concepts.filter { $0.code.foldedForComparison.hasPrefix(typed) }
      .stablySorted { $0.reactions > $1.reactions }
      .map {
        Completion(replacing: range, text: $0.code, label: $0.code, description: $0.title)
      }
  }

  /// Themes whose path, or a part of it, begins as typed; most used first.
  func themes(at range: Range<Int>, hasSign: Bool) -> [Completion] {
    let sign = hasSign ? "#" : ""
    let typed = source.text(
      range.dropFirst(range.first.map { source.scalars[$0] == "#" } == true ? 1 : 0)
    )
    .foldedForComparison
    let inner = "/" + typed
    return known.themes.filter { theme in
      let folded = theme.path.text.foldedForComparison
      return folded.hasPrefix(typed) || folded.containsPart(inner)
        || (theme.code?.foldedForComparison == typed)
    }
    .stablySorted { $0.uses > $1.uses }.prefix(limit)
    .map { theme in
      Completion(
        replacing: range,
        text: sign + theme.path.text,
        label: "#\(theme.path)",
        description: [Count(theme.uses, "use").description, theme.description ?? ""]
          .filter { !$0.isEmpty }.joined(separator: ", ")
      )
    }
  }

  func people(atLastUnitOf word: Range<Int>) -> [Completion] {
    let comma = word.last { source.scalars[$0] == "," }
    return people(at: (comma.map { $0 + 1 } ?? word.lowerBound)..<word.upperBound)
  }

  /// People whose code or name begins as typed: those in the room first, then who spoke most.
  func people(at range: Range<Int>) -> [Completion] {
    let typed = source.text(range).foldedForComparison
    let people = known.people
    let filter = BeginningFilter(typed)
    var best = BestFew(limit: limit)
    for index in people.indices {
      guard filter.mayMatch(people[index].code) || filter.mayMatch(people[index].name) else {
        continue
      }
      let rank = (people[index].isPresent ? 1 << 40 : 0) + people[index].turns
      guard best.takes(rank), typed.isEmpty || people[index].beginning(typed) != nil else {
        continue
      }
      best.insert(index, rank: rank)
    }
    return best.indices.map { completion(for: people[$0], typed: typed, at: range) }
  }

  private func completion(
    for person: PersonEntry,
    typed: String,
    at range: Range<Int>
  ) -> Completion {
    let role =
      person.role.isStaff ? "\(person.role.rawValue), " : person.isPresent ? "" : "not here, "
    return Completion(
      replacing: range,
      text: typed.isEmpty ? person.code : person.beginning(typed) ?? person.code,
      label: "\(person.name.shown()) (\(person.code))",
      description: role + Count(person.turns, "turn").description
    )
  }
}

extension PersonEntry {
  /// What stands for the person and begins as typed: the first name, the name without blanks, or
  /// the code; the name first, as a code is typed faster than completed.
  fileprivate func beginning(_ typed: String) -> String? {
    let first = firstName
    if first.foldedForComparison.hasPrefix(typed), first.unicodeScalars.isUnitOfWho { return first }
    let whole = nameWithoutBlanks
    if whole.foldedForComparison.hasPrefix(typed), whole.unicodeScalars.isUnitOfWho { return whole }
    return code.foldedForComparison.hasPrefix(typed) ? code : nil
  }
}

/// A cheap first look at thousands of names: whether the first letter can be the typed one.
struct BeginningFilter {
  private let first: Set<Unicode.Scalar>

  init(_ folded: String) {
    guard let letter = folded.unicodeScalars.first else {
      first = []
      return
    }
    let properties = letter.properties
    let cases = [properties.uppercaseMapping, properties.titlecaseMapping, String(letter)]
    first = Set(cases.compactMap(\.unicodeScalars.first))
  }

  func mayMatch(_ name: String) -> Bool {
    guard !first.isEmpty else { return true }
    guard let letter = name.unicodeScalars.first else { return false }
    return first.contains(letter)
  }
}

/// The highest ranks of many, in order; the earlier one where two are equal.
struct BestFew {
  private let limit: Int
  private var entries: [(rank: Int, index: Int)] = []

  init(limit: Int) {
    self.limit = max(1, limit)
  }

  var indices: [Int] { entries.map(\.index) }

  func takes(_ rank: Int) -> Bool {
    guard entries.count >= limit, let last = entries.last else { return true }
    return rank > last.rank
  }

  mutating func insert(_ index: Int, rank: Int) {
    if entries.count >= limit { entries.removeLast() }
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].rank >= rank { low = middle + 1 } else { high = middle }
    }
    entries.insert((rank, index), at: low)
  }
}

extension Array {
  /// Sorted with equal elements in their order, which `sorted` does not promise.
  func stablySorted(by isBefore: (Element, Element) -> Bool) -> [Element] {
    enumerated().sorted { left, right in
      if isBefore(left.element, right.element) { return true }
      if isBefore(right.element, left.element) { return false }
      return left.offset < right.offset
    }.map(\.element)
  }
}

extension String {
  fileprivate func containsPart(_ part: String) -> Bool {
    guard utf8.contains(UInt8(ascii: "/")) else { return false }
    return indices.contains { self[$0] == "/" && self[$0...].hasPrefix(part) }
  }
}
