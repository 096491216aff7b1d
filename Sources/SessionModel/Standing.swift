/// Which events stand and which were taken back, told by the document alone.
struct Standing: Sendable {
  /// By row, up to the last row that was ever taken back.
  private var isUndone: [Bool] = []
  private var undoneCount = 0
  /// Event numbers that `redo` would bring back, the next one last.
  private(set) var redoable: [Int] = []
  /// No row from here on can be taken back, so that undoing step by step, however deep, does not
  /// pass the same rows again and again.
  private(set) var undoLimit = 0

  var isAnythingUndone: Bool { undoneCount > 0 }

  init() {}

  /// Reads the undoing of the first `count` rows of a log.
  init(log: borrowing EventLog, upTo count: Int) {
    var next = 0
    for undoing in log.undoingRows where Int(undoing) < count {
      if Int(undoing) > next { recordedSomethingNew(upTo: Int(undoing)) }
      apply(row: Int(undoing), log: log)
      next = Int(undoing) + 1
    }
    if count > next { recordedSomethingNew(upTo: count) }
  }

  func stands(row: Int) -> Bool { row >= isUndone.count || !isUndone[row] }

  /// The first row from a given one that does not stand, `end` where all before that do.
  func firstUndone(from row: Int, _ end: Int) -> Int {
    guard isAnythingUndone, row < isUndone.count else { return end }
    return min(end, isUndone[row...].firstIndex(of: true) ?? end)
  }

  /// Takes note of the event in a row, whatever it is.
  mutating func apply(row: Int, log: borrowing EventLog) {
    let line = log.rows[row]
    guard !line.kind.concernsItem else {
      recordedSomethingNew(upTo: row + 1)
      return
    }
    let fact = log.facts[Int(line.slot)]
    if case .undone(let numbers) = fact {
      takeBack(numbers, before: row, log: log)
    } else if case .redone(let numbers) = fact {
      bringBack(numbers, before: row, log: log)
    } else {
      recordedSomethingNew(upTo: row + 1)
    }
  }

  /// The numbers of the events that `undo` would take back, newest first, `count` at most.
  func undoTargets(_ count: Int, log: borrowing EventLog) -> [Int] {
    var targets: [Int] = []
    var row = undoLimit - 1
    while row >= 0, targets.count < count {
      if canBeUndone(row: row, log: log) { targets.append(log.number(ofRow: row)) }
      row -= 1
    }
    return targets
  }

  private func canBeUndone(row: Int, log: borrowing EventLog) -> Bool {
    let kind = log.rows[row].kind
    return !log.rows[row].isPart && kind != .undone && kind != .redone && kind != .unknown
      && stands(row: row)
  }

  /// What was undone before stays undone for good.
  private mutating func recordedSomethingNew(upTo count: Int) {
    undoLimit = count
    if !redoable.isEmpty { redoable.removeAll() }
  }

  private mutating func takeBack(_ numbers: [Int], before row: Int, log: borrowing EventLog) {
    for number in numbers where isFact(number, before: row, log: log) {
      let rows = log.rows(ofEvent: number)
      guard stands(row: rows.lowerBound) else { continue }
      while isUndone.count < rows.upperBound { isUndone.append(false) }
      for row in rows { isUndone[row] = true }
      undoneCount += 1
      redoable.append(number)
    }
    while undoLimit > 0, !canBeUndone(row: undoLimit - 1, log: log) { undoLimit -= 1 }
  }

  private mutating func bringBack(_ numbers: [Int], before row: Int, log: borrowing EventLog) {
    for number in numbers where isFact(number, before: row, log: log) {
      let rows = log.rows(ofEvent: number)
      guard !stands(row: rows.lowerBound) else { continue }
      for row in rows { isUndone[row] = false }
      undoneCount -= 1
      if redoable.last == number {
        redoable.removeLast()
      } else {
        redoable.removeAll { $0 == number }
      }
      undoLimit = max(undoLimit, rows.upperBound)
    }
  }

  /// Whether a number is that of an earlier event other than an undo or a redo.
  private func isFact(_ number: Int, before row: Int, log: borrowing EventLog) -> Bool {
    guard number >= 1, number <= log.count, log.row(ofEvent: number) < row else { return false }
    let kind = log.rows[log.row(ofEvent: number)].kind
    return kind != .undone && kind != .redone
  }
}
