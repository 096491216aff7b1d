/// Which known words someone may have meant by an unknown one.
public enum NearMiss {
  /// The closest of `candidates` to `typed`, nearest first, in their given order where equally near.
  ///
  /// Distance is Damerau–Levenshtein over graphemes without regard to case: one slip in words of up
  /// to four letters, two up to eight, three beyond. A candidate that begins with two or more typed
  /// letters counts as one slip. A single letter is near nothing but its other case.
  public static func nearest(
    to typed: String,
    in candidates: [String],
    limit: Int = 3
  ) -> [String] {
    ranked(from: typed, in: candidates).prefix(limit).map(\.candidate)
  }

  /// Every near one of `candidates` with its slips, nearest first, in their given order where
  /// equally near.
  public static func ranked(
    from typed: String,
    in candidates: [String]
  ) -> [(candidate: String, slips: Int)] {
    let word = Array(typed.lowercased())
    guard !word.isEmpty else { return [] }
    let tolerance = allowedSlips(in: word.count)
    var found: [(distance: Int, candidate: String)] = []
    for candidate in candidates where !found.contains(where: { $0.candidate == candidate }) {
      let other = Array(candidate.lowercased())
      let isBeginning = word.count >= 2 && other.starts(with: word)
      guard isBeginning || abs(other.count - word.count) <= tolerance else { continue }
      let distance = isBeginning ? min(1, other.count - word.count) : slips(from: word, to: other)
      if isBeginning || distance <= tolerance { found.append((distance, candidate)) }
    }
    // `sorted` promises no stability, so the place in the list breaks ties.
    return found.enumerated()
      .sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
      .map { ($0.element.candidate, $0.element.distance) }
  }

  private static func allowedSlips(in length: Int) -> Int {
    switch length {
    case ...1: 0
    case 2...4: 1
    case 5...8: 2
    default: 3
    }
  }

  /// Insertions, deletions, substitutions and swaps of neighbours, each counted once.
  private static func slips(from source: [Character], to target: [Character]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...target.count)
    for row in source.indices {
      var current = [row + 1]
      for column in target.indices {
        let change = source[row] == target[column] ? 0 : 1
        var best = min(previous[column] + change, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, source[row] == target[column - 1],
          source[row - 1] == target[column]
        {
          best = min(best, beforePrevious[column - 1] + 1)
        }
        current.append(best)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[target.count]
  }
}
