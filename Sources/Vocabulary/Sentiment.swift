/// How a member felt about what was on the table.
///
/// Not coded is `nil`, which is different data from ``neutral``.
public enum Sentiment: UInt8, CaseIterable, Hashable, Sendable {
  /// `++`
  case veryPositive = 1
  /// `+`
  case positive
  /// `=`
  case neutral
  /// `-`
  case negative
  /// `--`
  case veryNegative
  /// `+-`: for and against in one breath.
  case mixed

  /// The mark by which it is typed, stored and printed.
  public var mark: String {
    switch self {
    case .veryPositive: "++"
    case .positive: "+"
    case .neutral: "="
    case .negative: "-"
    case .veryNegative: "--"
    case .mixed: "+-"
    }
  }

  /// The sentiment of a mark, nil where the text is none.
  public init?(mark: some StringProtocol) {
    guard let match = Sentiment.allCases.first(where: { $0.mark == mark }) else { return nil }
    self = match
  }
}
