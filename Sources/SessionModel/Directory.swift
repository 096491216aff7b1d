import Vocabulary

/// Who is meant by a code, a seat or a name: found without going through everyone.
struct Directory: Equatable, Sendable {
  private var byCode: [String: MemberID] = [:]
  private var bySeat: [Int: MemberID] = [:]
  /// Whole names without their blanks, folded.
  private var byName: [String: [MemberID]] = [:]
  /// First words of names, folded.
  private var byFirstWord: [String: [MemberID]] = [:]

  mutating func add(_ person: Person) {
    // Where a foreign hand gave a code twice, it goes on meaning the first.
    let code = person.code.foldedForComparison
    if byCode[code] == nil { byCode[code] = person.id }
    if let seat = person.seat { bySeat[seat] = person.id }
    enter(person.id, name: person.name)
  }

  mutating func move(_ id: MemberID, from old: Int?, to new: Int) {
    if let old, bySeat[old] == id { bySeat[old] = nil }
    bySeat[new] = id
  }

  mutating func rename(_ id: MemberID, from old: String, to new: String) {
    let keys = Self.keys(old)
    byName[keys.whole]?.removeAll { $0 == id }
    byFirstWord[keys.first]?.removeAll { $0 == id }
    enter(id, name: new)
  }

  func person(code folded: String) -> MemberID? { byCode[folded] }

  func person(seat: Int) -> MemberID? { bySeat[seat] }

  /// A code means one person; else everyone whose whole name or first word it is.
  ///
  /// Where Anna Ek is there already and another Anna comes, `anna` means both: it is for the typist
  /// to say which, not for the program to guess.
  func people(named folded: String) -> [MemberID] {
    if let person = byCode[folded] { return [person] }
    let whole = byName[folded] ?? []
    return whole + (byFirstWord[folded] ?? []).filter { !whole.contains($0) }
  }

  private mutating func enter(_ id: MemberID, name: String) {
    let keys = Self.keys(name)
    byName[keys.whole, default: []].append(id)
    byFirstWord[keys.first, default: []].append(id)
  }

  private static func keys(_ name: String) -> (whole: String, first: String) {
    let words = name.split { $0.isWhitespace }
    let first = words.first.map { String($0).foldedForComparison } ?? ""
    return (words.joined().foldedForComparison, first)
  }
}
