import Vocabulary

extension Resolver {
  func person(of bound: BoundArguments) throws(Complaint) -> MemberID {
    try person(try required("WHO", bound))
  }

  func memberSeat(_ bound: BoundArguments) throws(Complaint) -> VerbCommand {
    let member = try person(of: bound)
    let seat = try positive(try required("N", bound), name: "a seat", example: "3")
    return .memberSeat(member, seat: seat)
  }

  func memberSet(_ bound: BoundArguments) throws(Complaint) -> VerbCommand {
    let member = try person(of: bound)
    guard !bound.named.isEmpty else { throw missing("KEY=VALUE", bound) }
    return .memberSet(member, attributes: named(bound))
  }

  func memberDraft(_ bound: BoundArguments) throws(Complaint) -> MemberDraft {
    var draft = MemberDraft(name: try title("NAME", bound))
    if let code = bound.first("CODE") { draft.code = try newCode(code, isForMember: true) }
    if let seat = bound.first("N") {
      draft.seat = try positive(seat, name: "a seat", example: "3")
    }
    if let role = bound.first("ROLE") {
      let word = try choice(role, of: "role", among: Choices.roles)
      draft.role = Role(rawValue: word) ?? .member
    }
    draft.isAbsent = bound.isSet("absent")
    draft.attributes = named(bound)
    return draft
  }

  func concept(of bound: BoundArguments, _ name: String) throws(Complaint) -> ConceptID {
    try concept(try required(name, bound))
  }

  func conceptAdd(_ bound: BoundArguments) throws(Complaint) -> VerbCommand {
    let code = try newCode(try required("CODE", bound), isForMember: false)
    return .conceptAdd(code: code, title: try title("TITLE", bound))
  }

  func knownTheme(
    of bound: BoundArguments,
    _ name: String,
    besides other: String? = nil
  ) throws(Complaint) -> ThemePath {
    try knownTheme(try required(name, bound), besides: other.flatMap(bound.first))
  }

  func newTheme(of bound: BoundArguments) throws(Complaint) -> ThemePath {
    try themePath(try required("NEW", bound))
  }

  func themeAdd(_ bound: BoundArguments) throws(Complaint) -> VerbCommand {
    let path = try themePath(try required("THEME", bound))
    var code: String?
    if let typed = bound.first("CODE") { code = try newCode(typed, isForMember: false) }
    return .themeAdd(path, code: code, description: bound.first("DESCRIPTION")?.text)
  }

  func retag(_ bound: BoundArguments) throws(Complaint) -> VerbCommand {
    let old = try knownTheme(of: bound, "OLD", besides: "NEW")
    let new = try newTheme(of: bound)
    return .retag(from: old, to: known.theme(new.text.foldedForComparison) ?? new)
  }

  func verbs(_ words: [ArgumentWord]) throws(Complaint) -> [Verb] {
    guard let first = words.first else { return [] }
    let found = Verb.beginning(with: first.text)
    guard !found.isEmpty else {
      let near = Verb.near(firstWord: first.text)
      throw Complaint(
        .unknownCommand(first.text, near: near),
        at: first.range,
        correction: near.first.map { Edit(replacing: first.range, with: $0) }
      )
    }
    guard words.count > 1 else { return found }
    let second = words[1]
    if words.count == 2,
      let verb = found.first(where: { $0.secondWord == second.text.lowercased() })
    {
      return [verb]
    }
    throw Complaint(.extraWord(usage: Verb.help.definition.usage), at: second.range)
  }
}
