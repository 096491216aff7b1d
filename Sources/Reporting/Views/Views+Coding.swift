public import SessionModel

extension Views {
  /// An item whole, with its moment: wrapped at the width and never cut.
  public static func whole(_ item: Item, _ state: SessionState) -> Report {
    let line = ItemLine(item, in: state).at(item.clock)
    return Report(blocks: [.quotation(Quotation(line))])
  }
}
