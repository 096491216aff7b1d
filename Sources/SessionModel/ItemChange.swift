/// One change of an item: the row that made it, and the way back to what happened before.
struct ItemChange: Equatable, Sendable {
  /// The row of the change.
  var row: Int32
  /// What happened to the item before, in the form of ``Projection/heads``.
  var before: Int32
  /// The row that recorded the item.
  var recorded: Int32
}

// The way through what happened to an item.
extension Projection {
  /// The head of a number, ``noItem`` for numbers that were never given.
  func head(_ number: Int) -> Int32 {
    number > 0 && number <= heads.count ? heads[number - 1] : Projection.noItem
  }

  /// The row that recorded the item of a head.
  func recordingRow(_ head: Int32) -> Int {
    head >= 0 ? Int(head) : Int(changes[Int(~head)].recorded)
  }

  /// Whether the item of a head was dropped; nothing happens to an item after that.
  func isDropped(_ head: Int32, log: borrowing EventLog) -> Bool {
    head < 0 && log.rows[Int(changes[Int(~head)].row)].kind == .itemDropped
  }

  /// What sort the item is and whether it was dropped, without putting it together; nil where
  /// none stands.
  func outline(_ number: Int, log: borrowing EventLog) -> (kind: ItemKind, isDropped: Bool)? {
    let head = head(number)
    guard head != Projection.noItem, let kind = ItemKind(log.rows[recordingRow(head)].kind)
    else { return nil }
    return (kind, isDropped(head, log: log))
  }

  /// The rows that concern an item, oldest first.
  func rowsOfItem(_ number: Int) -> [Int32] {
    let head = head(number)
    return head == Projection.noItem ? [] : rows(from: head)
  }

  /// The rows up to the change that a head names, oldest first.
  func rows(from head: Int32) -> [Int32] {
    var head = head
    var rows: [Int32] = []
    while head < 0 {
      let change = changes[Int(~head)]
      rows.append(change.row)
      head = change.before
    }
    rows.append(head)
    return rows.reversed()
  }

  /// The content that says whose a reaction is, what about and how they felt.
  ///
  /// That is the latest amended one, else the one recorded. Nil where the item is no reaction, was dropped or does not stand.
  func reaction(_ number: Int, log: borrowing EventLog) -> ItemRow? {
    var head = head(number)
    guard head != Projection.noItem, log.rows[recordingRow(head)].kind == .reactionRecorded,
      !isDropped(head, log: log)
    else { return nil }
    while head < 0 {
      let change = changes[Int(~head)]
      let line = log.rows[Int(change.row)]
      if line.kind == .itemAmended { return log.items[Int(line.slot)] }
      head = change.before
    }
    return log.items[Int(log.rows[Int(head)].slot)]
  }
}
