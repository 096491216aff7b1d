/// Why a file is no table: facts, with the line of the file, from 1.
///
/// Cells are never part of it: they may be somebody's words.
public enum TableProblem: Error, Equatable, Sendable {
  /// Neither UTF-8, UTF-16 nor Windows-1252.
  case notText(line: Int)
  /// There is nothing in it.
  case empty
  /// A cell that begins with a quotation mark has no end.
  case openQuotes(line: Int)
  /// A quotation mark in a cell that does not begin with one.
  case strayQuote(line: Int)
  /// Something stands behind the closing quotation mark of a cell.
  case afterQuotes(line: Int)
  /// A row has more or fewer cells than there are columns.
  case cells(line: Int, found: Int, expected: Int)
  /// Two columns have one name.
  case columnTwice(String)
  /// No column has that name; those that come near.
  case noColumn(String, near: [String], columns: [String])
}
