/// A session at a moment: its header, its events, and what they add up to.
///
/// `State = fold(events)`. There is one interpreter: opening a document, recording live, undoing
/// and replaying all go through ``apply(_:)`` or the same pass over the log. A state is changed in
/// place and never copied on the way.
public struct SessionState: Sendable {
  /// What stands before the events.
  public let header: SessionHeader
  /// All events, undone ones included.
  public private(set) var log: EventLog
  private var standing: Standing
  private(set) var projection: Projection

  /// The state after all events of a log.
  public init(header: SessionHeader, log: consuming EventLog = EventLog()) {
    self.header = header
    self.log = log
    standing = Standing()
    projection = Projection()
    fold(upTo: self.log.count)
  }

  /// The state as it was after event number `count`; undoing that came later does not show.
  public func state(after count: Int) -> SessionState {
    var earlier = self
    earlier.fold(upTo: min(max(0, count), log.count))
    return earlier
  }

  /// Adds an event that was checked.
  ///
  /// This cannot fail. The event's number must be one more than ``EventLog/count``.
  public mutating func apply(_ event: Event) {
    log.append(event)
    switch event.fact {
    case .undone, .redone:
      fold(upTo: log.count)
    default:
      standing.recordedSomethingNew()
      projection.apply(row: log.count - 1, log: log)
    }
  }

  private mutating func fold(upTo count: Int) {
    standing = Standing(log: log, upTo: count)
    projection = Projection()
    projection.reserve(items: log.lastItemNumber)
    if standing.isAnythingUndone {
      for row in 0..<count where standing.stands(row: row) { projection.apply(row: row, log: log) }
    } else {
      for row in 0..<count { projection.apply(row: row, log: log) }
    }
  }

  /// Whether two states show the same session, whatever way their events took to get there.
  public func showsTheSame(as other: SessionState) -> Bool {
    header == other.header && projection == other.projection
  }
}

// MARK: - Undo and redo

extension SessionState {
  /// The numbers of the events that `undo` would take back, newest first.
  ///
  /// As many as there are where fewer than `count` are left.
  public func undoTargets(_ count: Int) -> [Int] {
    var targets: [Int] = []
    for row in stride(from: log.count - 1, through: 0, by: -1) where targets.count < count {
      switch log.rows[row].kind {
      case .undone, .redone, .unknown: continue
      default: if standing.stands(row: row) { targets.append(row + 1) }
      }
    }
    return targets
  }

  /// The numbers of the events that `redo` would bring back, in their order of coming back.
  public func redoTargets(_ count: Int) -> [Int] {
    Array(standing.redoable.suffix(max(0, count)).reversed())
  }

  /// Whether an event stands, that is, was not taken back.
  public func stands(event number: Int) -> Bool {
    number >= 1 && number <= log.count && standing.stands(row: number - 1)
  }
}
