/// One bar a row, all of one scale from zero: themes by members, answers of a round by people.
public struct Bars: Equatable, Sendable {
  /// One bar.
  public struct Row: Equatable, Sendable {
    /// What the bar stands for.
    public let label: Phrase
    /// Its length, never negative, in the unit of the chart; nil where the figure is not defined.
    public let value: Double?
    /// The figure as it is printed with its base, "5 of 8 members", or why it is not defined.
    public let printed: Phrase
    /// What else its row of the table says, such as items; not drawn.
    public let note: Phrase

    /// A bar.
    public init(_ label: Phrase, value: Double?, printed: Phrase, note: Phrase = Phrase()) {
      self.label = label
      self.value = value.flatMap { $0.isFinite ? max(0, $0) : nil }
      self.printed = printed
      self.note = note
    }
  }

  /// The words above the columns of the table.
  public struct Headings: Equatable, Sendable {
    /// What a row is: "theme".
    public let row: String
    /// What the figure is: "raised by".
    public let value: String
    /// What the note is: "items"; unused where no row has one.
    public let note: String

    /// Headings.
    public init(row: String, value: String, note: String = "") {
      self.row = row
      self.value = value
      self.note = note
    }
  }

  /// The rows in order.
  public let rows: [Row]
  /// The words above the columns.
  public let headings: Headings
  /// The value that fills the whole length, such as all members; the longest bar where none is given.
  public let whole: Double?

  /// Bars.
  public init(_ rows: [Row], _ headings: Headings, whole: Double? = nil) {
    self.rows = rows
    self.headings = headings
    self.whole = whole
  }

  /// What of the full length a bar takes, from 0 to 1; nil where its figure is not defined.
  func fraction(of row: Row) -> Double? {
    let longest = rows.reduce(whole ?? 0) { max($0, $1.value ?? 0) }
    return row.value.map { longest > 0 ? $0 / longest : 0 }
  }

  var table: Table {
    let hasNotes = rows.contains { !$0.note.isEmpty }
    let columns = [Table.Column(headings.row), .number(headings.value)]
    return Table(
      hasNotes ? columns + [Table.Column(headings.note)] : columns,
      rows: rows.map { [$0.label, $0.printed, $0.note] }
    )
  }
}
