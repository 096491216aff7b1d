/// A chart as a value: what it says, and the numbers to draw.
///
/// Each renderer draws it in its own way: bars of characters on a terminal, SVG in a page, and the
/// ``table`` where nothing is drawn. All words come in from outside, in the report's language.
/// Meaning is never by colour alone: each part has a sign or a pattern, and its number in print.
public struct Chart: Equatable, Sendable {
  /// What is shown, as a heading would say it.
  public var title: Phrase
  /// The one sentence that a person needs who does not see the drawing; empty where none is given.
  public var summary: Phrase
  /// What is drawn.
  public var drawing: Drawing

  /// A chart.
  public init(title: Phrase, summary: Phrase = Phrase(), _ drawing: Drawing) {
    self.title = title
    self.summary = summary
    self.drawing = drawing
  }

  /// What a chart draws.
  public enum Drawing: Equatable, Sendable {
    /// Reactions for and against, to both sides of an axis.
    case diverging(DivergingBars)
    /// One bar a row.
    case bars(Bars)
    /// Each row a whole, divided in parts.
    case stacked(StackedBars)
    /// Reactions over the time of the session.
    case timeline(ReactionTimeline)
    /// One value a row with the interval it may lie in.
    case intervals(IntervalDots)
  }

  /// Whether there is nothing to draw.
  public var isEmpty: Bool { table.rows.isEmpty }

  /// The numbers as rows and columns: what stands in Markdown and Word, and below each drawing.
  public var table: Table {
    switch drawing {
    case .diverging(let bars): bars.table
    case .bars(let bars): bars.table
    case .stacked(let bars): bars.table
    case .timeline(let timeline): timeline.table
    case .intervals(let dots): dots.table
    }
  }

  /// The numbers for somebody who hears them.
  var spokenTable: Table {
    switch drawing {
    case .diverging(let bars): bars.spokenTable
    case .bars, .stacked, .timeline, .intervals: table
    }
  }
}
