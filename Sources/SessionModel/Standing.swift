/// Which events stand and which were taken back, told by the document alone.
struct Standing: Sendable {
  /// By row, up to the last row that was ever taken back.
  private var isUndone: [Bool] = []
  /// Event numbers that `redo` would bring back, the next one last.
  private(set) var redoable: [Int] = []
  private(set) var isAnythingUndone = false

  init() {}

  /// Reads the undoing of the first `count` events of a log.
  init(log: borrowing EventLog, upTo count: Int) {
    guard log.hasUndoing else { return }
    for row in 0..<count {
      let line = log.rows[row]
      guard !line.kind.concernsItem else {
        recordedSomethingNew()
        continue
      }
      switch log.facts[Int(line.slot)] {
      case .undone(let numbers): takeBack(numbers, before: row)
      case .redone(let numbers): bringBack(numbers, before: row)
      default: recordedSomethingNew()
      }
    }
    isAnythingUndone = isUndone.contains(true)
  }

  func stands(row: Int) -> Bool { row >= isUndone.count || !isUndone[row] }

  /// What was undone before stays undone for good.
  mutating func recordedSomethingNew() {
    if !redoable.isEmpty { redoable.removeAll() }
  }

  private mutating func takeBack(_ numbers: [Int], before row: Int) {
    for number in numbers where number >= 1 && number <= row && stands(row: number - 1) {
      while isUndone.count < number { isUndone.append(false) }
      isUndone[number - 1] = true
      redoable.append(number)
    }
  }

  private mutating func bringBack(_ numbers: [Int], before row: Int) {
    for number in numbers where number >= 1 && number <= row && !stands(row: number - 1) {
      isUndone[number - 1] = false
      redoable.removeAll { $0 == number }
    }
  }
}
