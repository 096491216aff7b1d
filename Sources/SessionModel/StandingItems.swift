/// The standing items of a session one after the other, each put together when its turn comes.
struct StandingItems: Sequence {
  let projection: Projection
  let log: EventLog

  func makeIterator() -> Iterator { Iterator(projection: projection, log: log) }

  struct Iterator: IteratorProtocol {
    let projection: Projection
    let log: EventLog
    private var number = 0

    init(projection: Projection, log: EventLog) {
      self.projection = projection
      self.log = log
    }

    mutating func next() -> Item? {
      while number < projection.heads.count {
        number += 1
        let head = projection.head(number)
        if head != Projection.noItem, !projection.isDropped(head, log: log) {
          return projection.item(number, log: log)
        }
      }
      return nil
    }
  }
}
