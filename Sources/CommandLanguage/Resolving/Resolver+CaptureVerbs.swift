import Vocabulary

extension Resolver {
  func section(_ token: Token) throws(Complaint) -> Int {
    let number = try positive(token, name: "a section", example: "2")
    let count = known.sectionTitles.count
    guard number <= count else {
      throw Complaint(.unknownSection(number, of: count), at: token.range)
    }
    return number
  }

  func promise(_ bound: BoundArguments) throws(Complaint) -> VerbCommand {
    let who = bound.all("WHO")
    let isEveryone = who.first?.text.foldedForComparison == "all"
    let members =
      isEveryone
      ? known.people.filter { $0.isPresent && !$0.role.isStaff }.map(\.id)
      : try memberList(who)
    return .promise(
      members,
      text: try title("TEXT", bound),
      due: try bound.first("DAY").converted(day),
      owner: bound.first("NAME")?.text
    )
  }
}
