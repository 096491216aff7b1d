/// How comma-separated values are written.
public struct CSVOptions: Equatable, Sendable {
  /// What happens to cells that a spreadsheet would not take for text.
  public enum Cells: Equatable, Sendable {
    /// A `'` before what a spreadsheet would run as a formula; controls and direction marks, line
    /// feeds excepted, as pictures.
    case guarded
    /// Every byte as it was typed, for programs that read it.
    case raw
  }

  /// Whether the file begins with U+FEFF.
  public enum ByteOrderMark: Equatable, Sendable {
    /// It does not.
    case absent
    /// It does: older spreadsheets take the file for UTF-8 only then.
    case present
  }

  /// What happens to cells that a spreadsheet would not take for text.
  public var cells = Cells.guarded
  /// Whether the file begins with U+FEFF.
  public var byteOrderMark = ByteOrderMark.absent

  /// Guarded, without a byte order mark, unless given.
  public init(cells: Cells = .guarded, byteOrderMark: ByteOrderMark = .absent) {
    self.cells = cells
    self.byteOrderMark = byteOrderMark
  }
}
