/// Each row a whole of its own base, divided in parts: the answers of a round, people by group.
public struct StackedBars: Equatable, Sendable {
  /// One whole.
  public struct Row: Equatable, Sendable {
    /// What is divided.
    public let label: Phrase
    /// How many are in each part, in the order of the parts; never negative.
    public let counts: [Int]

    /// A row.
    public init(_ label: Phrase, _ counts: [Int]) {
      self.label = label
      self.counts = counts.map { max(0, $0) }
    }

    /// The base: how many there are in all parts.
    public var base: Int { counts.reduce(0, +) }
  }

  /// The words above the columns of the table.
  public struct Headings: Equatable, Sendable {
    /// What a row is: "concept".
    public let row: String
    /// What the base is: "answered".
    public let base: String

    /// Headings.
    public init(row: String, base: String) {
      self.row = row
      self.base = base
    }
  }

  /// What each part is called, in order: "detractors", "passives", "promoters".
  public let parts: [String]
  /// The rows in order.
  public let rows: [Row]
  /// The words above the columns.
  public let headings: Headings

  /// Bars; missing counts are zero, surplus ones are left out.
  public init(parts: [String], _ rows: [Row], _ headings: Headings) {
    self.parts = parts
    self.rows = rows.map { row in
      Row(row.label, parts.indices.map { row.counts.indices.contains($0) ? row.counts[$0] : 0 })
    }
    self.headings = headings
  }

  var table: Table {
    Table(
      [Table.Column(headings.row)] + parts.map { .number($0) } + [.number(headings.base)],
      rows: rows.map { row in [row.label] + row.counts.map { "\($0)" } + ["\(row.base)"] }
    )
  }
}
