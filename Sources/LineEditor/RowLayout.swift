import CEditline

/// Where libedit's drawing puts a scalar: rows below the prompt's, and the column.
struct RowLayout: Equatable {
  private(set) var row: Int
  private(set) var column: Int
  private let columns: Int

  /// Right behind a prompt of `promptWidth` columns.
  init(promptWidth: Int, columns: Int) {
    self.columns = max(1, columns)
    row = promptWidth / self.columns
    column = promptWidth % self.columns
  }

  /// Moves on as libedit does: what does not fit goes to the next row, a full row opens the next.
  mutating func advance(over scalars: some Sequence<wchar_t>) {
    for scalar in scalars {
      switch scalar {
      case 10:
        row += 1
        column = 0
      case 9: repeat { advance(by: 1) } while column % 8 != 0
      default:
        let isControl = scalar < 0x20 || (0x7F..<0xA0).contains(scalar)
        advance(by: Int(ceditline_scalar_width(scalar)), isPicture: isControl)
      }
    }
  }

  private mutating func advance(by width: Int, isPicture: Bool = false) {
    // Pictures such as ^A and \U+0085 are drawn letter by letter and may be cut by the margin.
    if isPicture || width > 2 {
      for _ in 0..<width { advance(by: 1) }
      return
    }
    if column + width > columns {
      row += 1
      column = 0
    }
    column += width
    if column >= columns {
      row += 1
      column = 0
    }
  }
}
