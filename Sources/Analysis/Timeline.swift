import SessionModel
public import Vocabulary

/// How the session went, minute by minute, on the session clock.
public struct Timeline: Equatable, Sendable {
  /// One stretch of time.
  public struct Slot: Equatable, Sendable {
    /// When it begins.
    public let from: SessionClock
    /// Reactions of members in it.
    public internal(set) var sentiments = SentimentCounts()
    /// Everything else that was noted in it: probes, notes, cues, parked topics, staff's words.
    public internal(set) var others = 0
    /// What happened in it.
    public internal(set) var marks: [Mark] = []
  }

  /// Something that divides the session.
  public enum Mark: Equatable, Sendable {
    /// A concept came on the table; nil where it was withdrawn.
    case presented(ConceptID?)
    /// A section of the guide began.
    case section(Int)
    /// A round was opened.
    case round(RoundNumber)
  }

  /// How long a slot is.
  public let minutesPerSlot: Int
  /// The slots in order, empty ones between included; none where nothing happened.
  public let slots: [Slot]

  /// Lays a session out in at most `limit` slots of 1, 2, 5, 10, 15, 30 or whole hours of minutes.
  public init(_ material: Material, limit: Int = 30) {
    let marks = Self.marks(of: material.state)
    let moments = material.items.map(\.clock) + marks.map(\.at)
    guard let first = moments.min(), let last = moments.max() else {
      (minutesPerSlot, slots) = (1, [])
      return
    }
    let minutes = Self.slotMinutes(first: first.seconds / 60, last: last.seconds / 60, limit)
    let start = first.seconds / 60 / minutes
    var slots = (start...(last.seconds / 60 / minutes)).map {
      Slot(from: SessionClock(seconds: $0 * minutes * 60))
    }
    func place(_ clock: SessionClock) -> Int { clock.seconds / 60 / minutes - start }
    let reactions = Set(material.reactions.map(\.number))
    for item in material.items {
      if reactions.contains(item.number) {
        slots[place(item.clock)].sentiments.add(item.sentiment)
      } else {
        slots[place(item.clock)].others += 1
      }
    }
    for mark in marks { slots[place(mark.at)].marks.append(mark.mark) }
    minutesPerSlot = minutes
    self.slots = slots
  }

  private static func slotMinutes(first: Int, last: Int, _ limit: Int) -> Int {
    func fits(_ minutes: Int) -> Bool { last / minutes - first / minutes < max(1, limit) }
    if let minutes = [1, 2, 5, 10, 15, 30, 60].first(where: fits) { return minutes }
    // Stamps may lie far out; whole hours then, as many as it takes.
    var hours = 2
    while !fits(hours * 60) { hours *= 2 }
    return hours * 60
  }

  private static func marks(of state: SessionState) -> [(at: SessionClock, mark: Mark)] {
    let sections = state.progress.entries.map { ($0.from, Mark.section($0.section)) }
    let concepts = state.presentations.map { ($0.from, Mark.presented($0.concept)) }
    let rounds = state.rounds.map { ($0.opened, Mark.round($0.opening.round)) }
    return (sections + concepts + rounds).enumerated()
      .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
      .map { (at: $0.element.0, mark: $0.element.1) }
  }
}
