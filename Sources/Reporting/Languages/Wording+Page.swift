public import Vocabulary

// The words around a report, and those of charts.
extension Wording {
  /// What sentiments are called where a mark alone would not do.
  public struct Sentiments: Equatable, Sendable {
    let veryPositive, positive, neutral, negative, veryNegative, mixed: String
    /// What a reaction without a sentiment is called.
    public let notCoded: String

    /// What a sentiment is called: "very positive".
    public subscript(sentiment: Sentiment) -> String {
      switch sentiment {
      case .veryPositive: veryPositive
      case .positive: positive
      case .neutral: neutral
      case .negative: negative
      case .veryNegative: veryNegative
      case .mixed: mixed
      }
    }
  }

  /// What a page or a document says around a report.
  public struct Page: Equatable, Sendable {
    /// The link over the navigation.
    public let skipToContent: String
    /// The heading of the list of sections.
    public let contents: String
    /// What opens the numbers of a chart.
    public let dataTable: String
    /// The name of the navigation for those who do not see it.
    public let navigation: String
    /// "item {item}": what a link to an item is called.
    public let item: Template
    /// What words that were said are called for those who do not see their frame.
    public let quotation: String
    /// "page {number}", at the foot of a printed page.
    public let page: Template
    /// The last line: what made it.
    public let colophon: String
  }

  /// Titles of charts, and the sentence that says what each shows.
  struct Charts: Equatable, Sendable {
    let conceptsTitle: String
    let conceptSummary: Template
    let themesTitle: String
    let themesSummary: Template
    let timelineTitle: String
    let timelineSummary: Template
  }
}
