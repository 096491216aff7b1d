/// A line that cannot be taken: where it is, so that nothing is guessed and nothing is lost.
struct Undecodable: Error, Equatable {
  /// Why it cannot be taken.
  enum Cause: Equatable {
    case notUTF8
    case tooLong
  }

  var line: Int
  var column: Int
  var cause = Cause.notUTF8
}
