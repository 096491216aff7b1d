/// One value a row with the interval it may lie in, on one scale: shares, scores, means.
public struct IntervalDots: Equatable, Sendable {
  /// One value.
  public struct Row: Equatable, Sendable {
    /// What is estimated.
    public let label: Phrase
    /// The value; nil where it is not defined.
    public let value: Double?
    /// The interval; nil where none is printed for this base.
    public let interval: ClosedRange<Double>?
    /// The value with base and interval as it is printed, or why it is not defined.
    public let printed: Phrase

    /// A row; an interval needs both ends, low before high.
    public init(
      _ label: Phrase,
      value: Double?,
      low: Double? = nil,
      high: Double? = nil,
      printed: Phrase
    ) {
      self.label = label
      self.value = value.flatMap { $0.isFinite ? $0 : nil }
      if let low, let high, low.isFinite, high.isFinite, low <= high {
        interval = low...high
      } else {
        interval = nil
      }
      self.printed = printed
    }
  }

  /// A place on the scale that is written below it.
  public struct Tick: Equatable, Sendable {
    /// Where it is.
    public let value: Double
    /// What is written there.
    public let text: String

    /// A tick.
    public init(_ value: Double, _ text: String) {
      self.value = value
      self.text = text
    }
  }

  /// The words above the columns of the table.
  public struct Headings: Equatable, Sendable {
    /// What a row is: "measure".
    public let row: String
    /// What the value is: "score".
    public let value: String

    /// Headings.
    public init(row: String, value: String) {
      self.row = row
      self.value = value
    }
  }

  /// The rows in order.
  public let rows: [Row]
  /// The whole scale, such as -100 to 100; what lies beyond is drawn at its end.
  public let scale: ClosedRange<Double>
  /// What is written below the scale.
  public let ticks: [Tick]
  /// The words above the columns.
  public let headings: Headings

  /// Dots on a scale; ticks outside of it are left out.
  public init(_ rows: [Row], scale: ClosedRange<Double>, ticks: [Tick], _ headings: Headings) {
    self.rows = rows
    self.scale = scale
    self.ticks = ticks.filter { scale.contains($0.value) }
    self.headings = headings
  }

  /// Where on the scale a value stands, from 0 to 1.
  func place(of value: Double) -> Double {
    let length = scale.upperBound - scale.lowerBound
    guard length > 0 else { return 0 }
    return min(1, max(0, (value - scale.lowerBound) / length))
  }

  var table: Table {
    Table(
      [Table.Column(headings.row), .number(headings.value)],
      rows: rows.map { [$0.label, $0.printed] }
    )
  }
}
