/// How much effort it was.
///
/// The two versions run in opposite directions and are never compared.
public struct CustomerEffort: Equatable, Sendable {
  /// Which question was asked.
  public enum Version: Equatable, Sendable {
    /// "How much effort did you have to put forth", 1 very low to 5 very high: low is good.
    case first
    /// "The company made it easy", 1 to 7: high is good.
    case second

    /// The values that the question takes.
    public var scale: ClosedRange<Int> { self == .first ? 1...5 : 1...7 }

    /// Whether a low value is the good end.
    public var isLowGood: Bool { self == .first }
  }

  /// The one version of answers that are to be counted together; nil for a mixture, which is
  /// refused, and for none.
  public static func version(of versions: [Version]) -> Version? {
    guard let first = versions.first, versions.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  /// Which question was asked.
  public let version: Version
  /// Answers with little effort: 1–2 in the first version, 5–7 in the second.
  public let easy: Share
  /// Answers with much effort: 4–5 in the first version, 1–3 in the second.
  public let hard: Share
  /// Second version only: answers 6–7 less answers 1–3, in points.
  public let net: Figure<NetScore>

  /// Counts answers on the version's own scale.
  public init(_ spread: Spread, version: Version) {
    self.version = version
    let (easy, hard) = version == .first ? (1...2, 4...5) : (5...7, 1...3)
    self.easy = Share(spread.count(in: easy), of: spread.count, whereEmpty: .noAnswers)
    self.hard = Share(spread.count(in: hard), of: spread.count, whereEmpty: .noAnswers)
    let veryEasy = spread.count(in: 6...7)
    net =
      version == .second
      ? .value(NetScore(up: veryEasy, down: self.hard.count, base: spread.count))
      : .undefined(.otherScale)
  }
}
