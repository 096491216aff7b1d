public import Analysis
public import Vocabulary

/// Reactions by sentiment, a row for each concept or theme: against to the left, for to the right.
///
/// All rows have one scale, in reactions. Neutral, mixed and not coded reactions are neither for nor
/// against; they are printed beside the bars and never drawn into a side.
public struct DivergingBars: Equatable, Sendable {
  /// One concept, one theme, one group.
  public struct Row: Equatable, Sendable {
    /// What the reactions are about.
    public let label: Phrase
    /// How many reactions have each sentiment.
    public let counts: SentimentCounts

    /// A row.
    public init(_ label: Phrase, _ counts: SentimentCounts) {
      self.label = label
      self.counts = counts
    }
  }

  /// The words beside the numbers.
  public struct Headings: Equatable, Sendable {
    /// What a row is: "concept".
    public let row: String
    /// What reactions without a sentiment are called: "not coded".
    public let notCoded: String
    /// What the sum is called: "all".
    public let all: String
    /// What each sentiment is called, in the order of `Sentiment.allCases`: "very positive".
    private let names: [String]

    /// Headings; `name` says what a sentiment is called beside its mark.
    public init(row: String, notCoded: String, all: String, name: (Sentiment) -> String) {
      self.row = row
      self.notCoded = notCoded
      self.all = all
      names = Sentiment.allCases.map(name)
    }

    /// What a sentiment is called.
    public func name(of sentiment: Sentiment) -> String { names[Int(sentiment.rawValue) - 1] }
  }

  /// The rows in order.
  public let rows: [Row]
  /// The words beside the numbers.
  public let headings: Headings

  /// Bars.
  public init(_ rows: [Row], _ headings: Headings) {
    self.rows = rows
    self.headings = headings
  }

  /// The most reactions that any row has on one side.
  var longestSide: Int { rows.reduce(0) { max($0, $1.counts.positive, $1.counts.negative) } }

  /// Sentiments that some row has, from best to worst, mixed last.
  var drawnSentiments: [Sentiment] {
    Sentiment.tallied.filter { sentiment in rows.contains { $0.counts[sentiment] > 0 } }
  }

  var table: Table { table { $0.mark } }

  /// The table with words where the others have marks, as `++` does not speak for itself.
  var spokenTable: Table { table(headings.name) }

  private func table(_ heading: (Sentiment) -> String) -> Table {
    var table = Table(
      [Table.Column(headings.row)] + Sentiment.tallied.map { .number(heading($0)) }
        + [.number(headings.notCoded), .number(headings.all)]
    )
    for row in rows {
      let counts = Sentiment.tallied.map { row.counts[$0] } + [row.counts[nil], row.counts.total]
      table.add([row.label] + counts.map { "\($0)" })
    }
    return table
  }
}
