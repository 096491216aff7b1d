public import Statistics
public import Vocabulary

/// How many reactions have each sentiment; those without one are counted apart.
public struct SentimentCounts: Equatable, Sendable {
  // One for each sentiment and one for none, in place: a table has one of these in every cell.
  private var counts = SIMD8<Int>.zero

  /// No reactions yet.
  public init() {}

  /// Counts these.
  public init(_ sentiments: some Sequence<Sentiment?>) {
    for sentiment in sentiments { add(sentiment) }
  }

  /// Counts one more.
  public mutating func add(_ sentiment: Sentiment?) {
    counts[sentiment.map { Int($0.rawValue) } ?? 0] += 1
  }

  /// How many have a sentiment; nil asks for those that are not coded.
  public subscript(sentiment: Sentiment?) -> Int {
    counts[sentiment.map { Int($0.rawValue) } ?? 0]
  }

  /// `++` and `+`.
  public var positive: Int { self[.veryPositive] + self[.positive] }
  /// `--` and `-`.
  public var negative: Int { self[.veryNegative] + self[.negative] }
  /// All with a sentiment, neutral and mixed included.
  public var coded: Int { total - self[nil] }
  /// All.
  public var total: Int { counts.wrappedSum() }

  /// (positive − negative) ÷ coded, from −1 to 1; undefined where nothing is coded.
  ///
  /// Neutral and mixed reactions are in the base only. Not coded is missing, not neutral.
  public var balance: Figure<Double> {
    coded > 0
      ? .value(Double(positive - negative) / Double(coded)) : .undefined(.nothingCoded)
  }
}
