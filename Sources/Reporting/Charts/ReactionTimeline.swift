/// Reactions over the time of a session, in equal steps, with what divided it.
public struct ReactionTimeline: Equatable, Sendable {
  /// One step.
  public struct Slot: Equatable, Sendable {
    /// When it begins, as the session clock shows it: "12:00".
    public let from: String
    /// Reactions `++` and `+`.
    public let positive: Int
    /// Reactions `-` and `--`.
    public let negative: Int
    /// All other reactions.
    public let other: Int
    /// What happened in it: a concept put on the table, a section, a round.
    public let marks: [Phrase]

    /// A step.
    public init(from: String, positive: Int, negative: Int, other: Int, marks: [Phrase] = []) {
      self.from = from
      self.positive = max(0, positive)
      self.negative = max(0, negative)
      self.other = max(0, other)
      self.marks = marks
    }
  }

  /// The words above the columns of the table.
  public struct Headings: Equatable, Sendable {
    /// When a step begins: "from".
    public let from: String
    /// Reactions for: "positive".
    public let positive: String
    /// Reactions against: "negative".
    public let negative: String
    /// All others: "other".
    public let other: String
    /// What happened.
    public let marks: String

    /// Headings.
    public init(from: String, positive: String, negative: String, other: String, marks: String) {
      self.from = from
      self.positive = positive
      self.negative = negative
      self.other = other
      self.marks = marks
    }
  }

  /// The steps in order, empty ones included.
  public let slots: [Slot]
  /// The words above the columns.
  public let headings: Headings

  /// A timeline.
  public init(_ slots: [Slot], _ headings: Headings) {
    self.slots = slots
    self.headings = headings
  }

  /// The most reactions of one kind in any step.
  var peak: Int { slots.reduce(0) { max($0, $1.positive, $1.negative, $1.other) } }

  var table: Table {
    var table = Table([
      Table.Column(headings.from), .number(headings.positive), .number(headings.negative),
      .number(headings.other), Table.Column(headings.marks),
    ])
    for slot in slots {
      table.add([
        Phrase(slot.from), "\(slot.positive)", "\(slot.negative)", "\(slot.other)",
        Phrase.joined(slot.marks, separator: "; "),
      ])
    }
    return table
  }
}
