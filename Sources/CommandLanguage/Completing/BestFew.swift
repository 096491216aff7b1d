/// The highest ranks of many, in order; the earlier one where two are equal.
struct BestFew {
  private let limit: Int
  private var entries: [(rank: Int, index: Int)] = []

  init(limit: Int) {
    self.limit = max(1, limit)
  }

  var indices: [Int] { entries.map(\.index) }

  func takes(_ rank: Int) -> Bool {
    guard entries.count >= limit, let last = entries.last else { return true }
    return rank > last.rank
  }

  mutating func insert(_ index: Int, rank: Int) {
    if entries.count >= limit { entries.removeLast() }
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].rank >= rank { low = middle + 1 } else { high = middle }
    }
    entries.insert((rank, index), at: low)
  }
}
