import Vocabulary

/// Which texts no report shows: what was taken back, dropped or rewritten.
///
/// There a doubtful word is masked without asking.
struct Silence {
  private var dropped: Set<Int32> = []
  /// By item: the last standing row that gave it new words.
  private var amended: [Int32: Int] = [:]

  init(_ state: SessionState) {
    let log = state.log
    for (row, line) in log.rows.enumerated()
    where line.kind == .itemDropped || line.kind == .itemAmended {
      guard state.stands(row: row) else { continue }
      let item = log.items[Int(line.slot)].item
      if line.kind == .itemDropped { dropped.insert(item) } else { amended[item] = row }
    }
  }

  /// Whether nothing of an event's words is shown.
  func covers(row: Int, in state: SessionState) -> Bool {
    guard state.stands(row: row) else { return true }
    let line = state.log.rows[row]
    guard line.kind.concernsItem, !dropped.isEmpty || !amended.isEmpty else { return false }
    let item = state.log.items[Int(line.slot)].item
    if dropped.contains(item) { return true }
    guard let last = amended[item] else { return false }
    return row < last
  }
}
