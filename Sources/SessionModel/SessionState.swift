/// A session at a moment: its header, its events, and what they add up to.
///
/// `State = fold(events)`. There is one interpreter: opening a document, recording live, undoing
/// and replaying all go through ``apply(_:)`` or the same pass over the log. A state is changed in
/// place and never copied on the way.
public struct SessionState: Sendable {
  /// What stands before the events.
  public let header: SessionHeader
  /// All events, undone ones included, and those after ``eventCount`` too.
  public private(set) var log: EventLog
  /// How many events the state shows: all of the log, except in ``state(after:)``.
  public private(set) var eventCount: Int
  private var standing: Standing
  private(set) var projection: Projection

  /// The state after all events of a log.
  public init(header: SessionHeader, log: consuming EventLog = EventLog()) {
    self.header = header
    self.log = log
    eventCount = 0
    standing = Standing()
    projection = Projection()
    fold(upTo: self.log.count)
  }

  /// The state as it was after event number `count`; undoing that came later does not show.
  ///
  /// It is for looking: an event applied to it comes after all events of the log, not after these.
  public func state(after count: Int) -> SessionState {
    var earlier = self
    earlier.fold(upTo: min(max(0, count), log.count))
    return earlier
  }

  /// The state as it was after so many rows of the log: an import that is cut in two shows the parts
  /// up to there, as if the rest were not said yet.
  ///
  /// It is for looking, as ``state(after:)`` is.
  public func state(afterRows count: Int) -> SessionState {
    var earlier = self
    let rows = min(max(0, count), log.rows.count)
    earlier.eventCount = rows > 0 ? log.number(ofRow: rows - 1) : 0
    earlier.standing = Standing(log: log, upTo: rows)
    earlier.project(upTo: rows)
    return earlier
  }

  /// Adds an event that was checked.
  ///
  /// This cannot fail. The event's number must be one more than ``EventLog/count``.
  public mutating func apply(_ event: Event) {
    let row = log.rows.count
    let isWhole = eventCount == log.count
    log.append(event)
    let kind = log.rows[row].kind
    // An import is many rows: one pass over all of them is quicker than settling after each.
    guard isWhole, !kind.isImport else { return fold(upTo: log.count) }
    eventCount += 1
    standing.apply(row: row, log: log)
    if kind == .undone || kind == .redone {
      project(upTo: log.rows.count)
    } else {
      projection.apply(row: row, log: log)
    }
  }

  private mutating func fold(upTo count: Int) {
    eventCount = count
    let rows = log.rowCount(ofEvents: count)
    standing = Standing(log: log, upTo: rows)
    project(upTo: rows)
  }

  private mutating func project(upTo rows: Int) {
    projection = Projection(log: log, upTo: rows, standing: standing)
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
  public func undoTargets(_ count: Int) -> [Int] { standing.undoTargets(count, log: log) }

  /// The numbers of the events that `redo` would bring back, in their order of coming back.
  public func redoTargets(_ count: Int) -> [Int] {
    Array(standing.redoable.suffix(max(0, count)).reversed())
  }

  /// Whether an event stands, that is, was not taken back.
  public func stands(event number: Int) -> Bool {
    number >= 1 && number <= eventCount && standing.stands(row: log.row(ofEvent: number))
  }

  /// Whether what a row of the log says stands.
  public func stands(row: Int) -> Bool {
    row < log.rowCount(ofEvents: eventCount) && standing.stands(row: row)
  }
}

// MARK: - What does not fit

/// An event that a document has and that the state would have refused.
public struct Inconsistency: Equatable, Sendable {
  /// The number of the event.
  public let event: Int
  /// Why it does not fit what stood before it.
  public let refusal: Refusal
}

extension SessionState {
  /// The events that stand and do not fit what stood before them, at most the first `limit`.
  ///
  /// Such events come from other hands: what the program records was checked. They stay in the
  /// document, and the parts of them that make no sense count for nothing.
  public func inconsistencies(limit: Int = 100) -> [Inconsistency] {
    var found: [Inconsistency] = []
    var past = SessionState(header: header)
    // Nothing is asked that needs counting, so nothing is counted on the way.
    past.projection.isStale = true
    for number in stride(from: 1, through: eventCount, by: 1) where found.count < limit {
      let event = log.event(number)
      let isStanding = stands(event: number)
      do throws(Refusal) {
        if isStanding { try past.check(event.fact) }
      } catch {
        found.append(Inconsistency(event: number, refusal: error))
      }
      past.takeNote(of: event, isStanding: isStanding)
    }
    return found
  }

  /// Adds an event of the past by whether it stands in the end, and leaves the counting.
  private mutating func takeNote(of event: Event, isStanding: Bool) {
    let row = log.rows.count
    log.append(event)
    eventCount += 1
    standing.apply(row: row, log: log)
    guard isStanding else { return }
    for row in row..<log.rows.count { projection.step(row: row, log: log) }
  }

  /// Refuses an import of which some part does not fit what stands before it.
  func check(_ material: ImportedMaterial) throws(Refusal) {
    if material.parts.isEmpty { throw .nothingSaid }
    var past = self
    // Nothing is asked that needs counting, so nothing is counted on the way.
    past.projection.isStale = true
    for part in material.parts {
      guard part.fact.canBePart else { throw .cannotBeImported }
      try past.check(part.fact)
      past.takeNote(
        of: Event(number: past.log.count + 1, at: lastMoment, said: part.said, fact: part.fact),
        isStanding: true
      )
    }
  }
}
