/// A line that is not UTF-8: where it is, so that nothing is guessed and nothing is lost.
struct Undecodable: Error, Equatable {
  var line: Int
  var column: Int
}
