public import Vocabulary

/// When something was said, where the line itself says so.
public enum Stamp: Hashable, Sendable {
  /// At a reading of the session clock, `12:40`.
  case at(SessionClock)
  /// So long before now, `-0:20`.
  case ago(seconds: Int)
}

extension Stamp: CustomStringConvertible {
  /// The form in which it is typed, from 60 minutes on with hours.
  public var description: String {
    switch self {
    case .at(let clock): clock.description
    case .ago(let seconds): "-\(SessionClock(seconds: seconds))"
    }
  }
}

extension SourceLine {
  /// Reads `[-]m:ss` or `[-]h:mm:ss` where it is the whole word.
  func stamp(in word: Range<Int>) -> Stamp? {
    let isAgo = word.first.map { scalars[$0] == "-" } ?? false
    guard let seconds = clockSeconds(in: word.dropFirst(isAgo ? 1 : 0)) else { return nil }
    return isAgo ? .ago(seconds: seconds) : .at(SessionClock(seconds: seconds))
  }

  /// Seconds of `m:ss` or `h:mm:ss`, one or two digits first, sixty where sixty is meant.
  func clockSeconds(in range: Range<Int>) -> Int? {
    guard range.count <= 8 else { return nil }
    let parts = scalars[range].split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let first = parts.first, (1...2).contains(first.count)
    else { return nil }
    var seconds = 0
    for (index, part) in parts.enumerated() {
      guard let value = SourceLine.number(part), index == 0 || (part.count == 2 && value < 60)
      else { return nil }
      seconds = seconds * 60 + value
    }
    return seconds
  }

  /// A whole number of at most nine ASCII digits.
  static func number(_ digits: some Collection<Unicode.Scalar>) -> Int? {
    guard (1...9).contains(digits.count), digits.allSatisfy(\.isDigit) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1.value - 0x30) }
  }
}
