public import Vocabulary

/// Where `g` goes: a reading of the clock or an item.
public enum Target: Equatable, Sendable {
  /// `12:40`, `1:02:03`.
  case clock(SessionClock)
  /// `14`.
  case item(ItemNumber)

  /// Reads what was typed; nil where it is neither.
  public init?(_ typed: String) {
    let parts = typed.split(separator: " ").joined()
      .split(separator: ":", omittingEmptySubsequences: false).map(Self.number)
    let numbers = parts.compactMap(\.self)
    guard numbers.count == parts.count else { return nil }
    switch numbers.count {
    case 1: self = .item(ItemNumber(numbers[0]))
    case 2 where numbers[1] < 60:
      self = .clock(SessionClock(seconds: numbers[0] * 60 + numbers[1]))
    case 3 where numbers[1] < 60 && numbers[2] < 60:
      self = .clock(SessionClock(seconds: numbers[0] * 3600 + numbers[1] * 60 + numbers[2]))
    default: return nil
    }
  }

  /// Up to six digits.
  private static func number(_ text: Substring) -> Int? {
    guard (1...6).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}
