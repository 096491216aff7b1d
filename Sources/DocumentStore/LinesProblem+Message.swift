extension LinesProblem {
  /// What is wrong, in lower case, without the line and without a word of any member.
  public var message: String {
    switch self {
    case .empty: "there is nothing in it"
    case .otherFormat(_, nil): "it is JSON, but not the header of a session"
    case .otherFormat(_, let found?):
      "the format is `\(found)`, not `\(HeaderLine.format)`"
    case .otherVersion(_, let found):
      "the session has format \(found), this program reads \(HeaderLine.version)"
    case .damaged(let damage): damage.cause.message
    case .unknownEntry(_, let type):
      "an entry of the unknown type `\(type)` has parts that would be lost"
    }
  }

  /// The one thing to do.
  public var remedy: String {
    switch self {
    case .empty, .otherFormat: "name a file that `export --format jsonl` wrote"
    case .otherVersion, .unknownEntry: "import it with the program that wrote it"
    case .damaged: "export the session again; nothing was made"
    }
  }
}
