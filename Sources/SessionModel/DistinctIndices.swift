/// Numbers in the order of coming, each once: a few in practice, any amount in a foreign document.
struct DistinctIndices {
  private(set) var list: [Int] = []
  private var met: Set<Int> = []

  init(capacity: Int = 0) {
    if capacity > 0 { list.reserveCapacity(capacity) }
  }

  mutating func insert(_ index: Int) {
    if list.count < 16 {
      if !list.contains(index) { list.append(index) }
      return
    }
    if met.isEmpty { met = Set(list) }
    if met.insert(index).inserted { list.append(index) }
  }

  mutating func removeAll(where isTaken: (Int) -> Bool) {
    list.removeAll(where: isTaken)
    met = list.count < 16 ? [] : Set(list)
  }
}
