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

  /// Numbers of sections, found by their titles too.
  func sections(at range: Range<Int>) -> [Completion] {
    let typed = source.text(range)
    return known.sectionTitles.enumerated().compactMap { index, title in
      let number = String(index + 1)
      let isTitle = title.withoutAccents.hasPrefix(typed.withoutAccents)
      guard number.hasPrefix(typed) || isTitle else { return nil }
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
    let isSigned = range.first.map { source.scalars[$0] == "#" } ?? false
    let typed = TypedBeginning(source.scalars[range.dropFirst(isSigned ? 1 : 0)])
    return known.themes.filter { theme in
      typed.beginsPart(of: theme.path.text) || theme.code.map(typed.begins) ?? false
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
    guard range.count <= Self.longestWord else { return [] }
    let people = known.people
    let typed = TypedBeginning(source.scalars[range])
    var best = BestFew(limit: limit)
    for index in people.indices {
      let rank = (people[index].isPresent ? 1 << 40 : 0) + people[index].turns
      guard best.takes(rank), typed.mayBegin(people[index]) else { continue }
      guard typed.begins(people[index].code) || typed.begins(people[index].name) else { continue }
      best.insert(index, rank: rank)
    }
    return best.indices.map { completion(for: people[$0], typed: typed, at: range) }
  }

  /// A word longer than any name is not looked up.
  private static var longestWord: Int { 100 }

  private func completion(
    for person: PersonEntry,
    typed: TypedBeginning,
    at range: Range<Int>
  ) -> Completion {
    let role =
      person.role.isStaff ? "\(person.role.rawValue), " : person.isPresent ? "" : "not here, "
    return Completion(
      replacing: range,
      text: typed.isEmpty ? person.code : person.word(beginning: typed),
      label: "\(person.name.shown()) (\(person.code))",
      description: role + Count(person.turns, "turn").description
    )
  }
}

extension PersonEntry {
  /// What stands for the person and begins as typed: the first name, the name without blanks, or
  /// the code; the name first, as a code is typed faster than completed.
  fileprivate func word(beginning typed: TypedBeginning) -> String {
    [firstName, nameWithoutBlanks].first {
      typed.begins($0) && $0.unicodeScalars.isUnitOfWho
    } ?? code
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
