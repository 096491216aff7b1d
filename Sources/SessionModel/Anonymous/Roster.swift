import Vocabulary

/// Everyone whose name a session may hold, and what each is called instead.
struct Roster {
  /// One person: a member, staff, or somebody who typed.
  struct Identity {
    /// `M1`, or the word for a role.
    var pseudonym: String
    /// Every name that the person has or had, as typed.
    var names: [String]
    /// The code as typed, empty for none.
    var code = ""
    /// Whether the state shows the person; of two with one name, who is shown is meant.
    var isShown = true

    /// What is typed to mean the pseudonym.
    var newCode: String {
      String(pseudonym.lowercased().map { $0.isWhitespace || $0 == "/" ? "-" : $0 })
    }
  }

  /// Members and staff in the order of adding, then who else typed or ran the session.
  private(set) var identities: [Identity] = []
  /// Who ran the session, where the document says.
  private(set) var facilitator: Int?

  private var roles: [Role] = []
  private var byMember: [MemberID: Int] = [:]
  private var byAuthor: [String: Int] = [:]
  private var renamed: [(member: MemberID, names: [String])] = []

  init(_ state: SessionState, numbers: [MemberID: Int], roles words: RoleWords) {
    for fact in state.log.facts { take(fact, state) }
    name(numbers, words)
    // Whom only a foreign hand renamed has no number, and a name all the same.
    for (member, names) in renamed {
      if let known = byMember[member] {
        identities[known].names += names
      } else {
        identities.append(
          Identity(pseudonym: NameDecisions.hidden, names: names, isShown: false)
        )
      }
    }
    if let name = state.header.facilitator {
      facilitator = find(name) ?? add(words.facilitator, name)
    }
    takeAuthors(state.log, words)
  }

  /// Whom a member's number means; nil for one that was never given.
  func identity(_ member: MemberID) -> Identity? { byMember[member].map { identities[$0] } }

  /// Who typed, by the name that the entry has.
  func author(_ name: String) -> Identity? { byAuthor[name].map { identities[$0] } }

  /// Who is meant by a whole name, a first name that nobody shares, or a code; nil where that is
  /// nobody or not one.
  func find(_ name: String) -> Int? {
    let key = WordScanner.key(name)
    let whole = identities.indices.filter { index in
      identities[index].names.contains { WordScanner.key($0) == key }
        || !identities[index].code.isEmpty && WordScanner.key(identities[index].code) == key
    }
    if whole.count == 1 { return whole[0] }
    guard whole.isEmpty else { return nil }
    let first = identities.indices.filter { index in
      identities[index].names.contains { WordScanner.words(in: $0).first == key }
    }
    return first.count == 1 ? first[0] : nil
  }

  /// The key to the pseudonyms.
  var key: PseudonymKey {
    var lines: [PseudonymKey.Line] = []
    let members = identities.indices.filter { isMember($0) }
    let others = identities.indices.filter { !isMember($0) }
    let ordered = members.sorted { number($0) < number($1) } + others
    for identity in ordered.map({ identities[$0] }) {
      for name in identity.names {
        let line = PseudonymKey.Line(
          pseudonym: identity.pseudonym,
          name: name,
          code: identity.code
        )
        if !lines.contains(line) { lines.append(line) }
      }
    }
    return PseudonymKey(lines: lines)
  }

  private func isMember(_ index: Int) -> Bool { index < roles.count && roles[index] == .member }

  private func number(_ index: Int) -> Int { Int(identities[index].pseudonym.dropFirst()) ?? 0 }
}

// MARK: - Who there is

extension Roster {
  private mutating func take(_ fact: Fact, _ state: SessionState) {
    // Who else is named in facts is named by number.
    if case .memberAdded(let addition) = fact { take(addition, state) }
    if case .memberChanged(let change) = fact {
      let names = (change.name.map { [$0] } ?? []) + AttributeSort.nicknames(change.attributes)
      if !names.isEmpty { renamed.append((change.member, names)) }
    }
  }

  private mutating func take(_ addition: MemberAddition, _ state: SessionState) {
    let names = [addition.name] + AttributeSort.nicknames(addition.attributes)
    // Where a foreign hand gave a number twice, the second name is one more name of the first.
    if let index = byMember[addition.member] {
      identities[index].names += names
      return
    }
    byMember[addition.member] = identities.count
    roles.append(addition.role)
    identities.append(
      Identity(
        pseudonym: "",
        names: names,
        code: addition.code,
        isShown: state.person(addition.member) != nil
      )
    )
  }

  private mutating func add(_ pseudonym: String, _ name: String) -> Int {
    identities.append(Identity(pseudonym: pseudonym, names: [name]))
    return identities.count - 1
  }

  private mutating func takeAuthors(_ log: EventLog, _ words: RoleWords) {
    var met: Set<Int32> = [0]
    var strangers: [String] = []
    for (row, line) in log.rows.enumerated() where met.insert(line.author).inserted {
      guard let name = log.author(row: row) else { continue }
      if let known = find(name) {
        byAuthor[name] = known
      } else {
        strangers.append(name)
      }
    }
    for (index, name) in strangers.enumerated() {
      let number = strangers.count > 1 ? " \(index + 1)" : ""
      byAuthor[name] = add(words.typist + number, name)
    }
  }

  /// Gives members their numbers and staff the word for their role.
  private mutating func name(_ numbers: [MemberID: Int], _ words: RoleWords) {
    let members = byMember.filter { roles[$0.value] == .member }.sorted { $0.value < $1.value }
    var taken: Set<Int> = []
    var numbered: [Int: Int] = [:]
    for (member, index) in members {
      guard let number = numbers[member], number > 0, taken.insert(number).inserted else {
        continue
      }
      numbered[index] = number
    }
    var next = (numbers.values.max().map { max(0, $0) } ?? 0) + 1
    for (_, index) in members {
      let number = numbered[index] ?? next
      if numbered[index] == nil { next += 1 }
      identities[index].pseudonym = "\(words.word(for: .member))\(number)"
    }
    for role in Role.allCases where role.isStaff {
      let staff = identities.indices.filter { roles[$0] == role }
      for (place, index) in staff.enumerated() {
        let number = staff.count > 1 ? " \(place + 1)" : ""
        identities[index].pseudonym = words.word(for: role) + number
      }
    }
  }
}
