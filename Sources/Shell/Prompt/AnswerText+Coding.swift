import Reporting
import SessionModel
import TextDisplay
import Vocabulary

extension AnswerText {
  /// An item that is to be coded: whole, and above it the item before it in one dim line.
  ///
  /// - Parameters:
  ///   - number: The item.
  ///   - shown: An item that stands on the screen already, right above.
  /// - Returns: The lines, one or more.
  func step(_ number: ItemNumber, after shown: ItemNumber?) -> [String] {
    guard let item = state.item(number) else { return ["\(number)"] }
    let whole = lines([.report(Views.whole(item, state))])
    guard let before = itemBefore(number), before.number != shown else { return whole }
    var plain = style
    plain.palette = Palette(isColored: false)
    return [style.palette.paint(ItemLine(before, in: state).text(plain), .dim)] + whole
  }

  /// The item that was recorded before and still stands: what was said or asked just then.
  private func itemBefore(_ number: ItemNumber) -> Item? {
    stride(from: number.number - 1, to: 0, by: -1).lazy
      .compactMap { state.item(ItemNumber($0)) }
      .first { !$0.isDropped }
  }
}
