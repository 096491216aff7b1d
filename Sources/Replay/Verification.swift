public import SessionModel

/// Whether the entries of a session add up to the same by every way: folded from the beginning, and
/// applied one by one.
public struct Verification: Equatable, Sendable {
  /// Something that is not as it must be.
  public enum Difference: Equatable, Sendable {
    /// After so many entries the two ways show different sessions.
    case differs(after: Int)
    /// Taking the last entries back and bringing them again shows a different session.
    case undoAndRedo
    /// An entry does not fit what stood before it.
    case misfit(Inconsistency)
    /// An entry has another number than its place.
    case number(Int, at: Int)
  }

  /// How many entries were looked at.
  public let entries: Int
  /// What was found; empty where all is well.
  public let differences: [Difference]

  /// Folds a session by both ways.
  ///
  /// The way of one entry after the other is compared at the end, and with the fold that stops
  /// earlier at some places between.
  public init(_ state: SessionState) {
    let count = state.log.count
    var found: [Difference] = []
    var growing = SessionState(header: state.header)
    let stops = Set((1...Self.stops).map { count * $0 / Self.stops })
    for number in stride(from: 1, through: count, by: 1) {
      let event = state.log.event(number)
      if event.number != number { found.append(.number(event.number, at: number)) }
      growing.apply(event)
      if stops.contains(number), !growing.showsTheSame(as: state.state(after: number)) {
        found.append(.differs(after: number))
        break
      }
    }
    if found.isEmpty, !Self.survivesUndo(growing) { found.append(.undoAndRedo) }
    found += state.inconsistencies().map { .misfit($0) }
    entries = count
    differences = found
  }

  private static let stops = 16

  /// Takes the last few entries back, one by one, and brings them back again.
  private static func survivesUndo(_ state: SessionState) -> Bool {
    var changed = state
    let targets = state.undoTargets(8)
    func add(_ fact: Fact) {
      changed.apply(
        Event(number: changed.log.count + 1, at: state.lastMoment, fact: fact)
      )
    }
    for target in targets { add(.undone([target])) }
    for target in targets.reversed() { add(.redone([target])) }
    return changed.showsTheSame(as: state)
  }
}
