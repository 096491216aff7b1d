import Vocabulary

extension Resolver {
  /// The rest of the line, or what one pair of quotes around all of it holds.
  func wordsToFind(_ bound: BoundArguments) throws(Complaint) -> String {
    let words = try rest("WORDS", bound)
    guard words.text.hasPrefix("\""),
      let quoted = try? source.nextArgument(from: words.range.lowerBound),
      quoted.range == words.range, quoted.pair == nil
    else { return words.text }
    guard !quoted.text.isEmpty else { throw missing("WORDS", bound) }
    return quoted.text
  }
}
