public import SessionModel
import Vocabulary

/// A codebook as Taguette imports it: comma-separated values with the columns `tag` and `description`.
///
/// Taguette knows no folders; a theme below another keeps its whole path as the name of its tag,
/// `price/too-high`. Sentiments, stars, short codes of themes and whose words a theme was given to are not in it.
/// Cells are written exactly, without the guard against formulas that other tables have: the file
/// is for a program, and a guard would become a part of the name.
public enum TaguetteCodebook {
  /// The bytes of the file; nil for a session without themes.
  public static func bytes(_ state: SessionState) -> [UInt8]? {
    let themes = state.themes.filter { $0.mergedInto == nil }
    guard !themes.isEmpty else { return nil }
    var bytes = Array("tag,description\r\n".utf8)
    let keys = themes.map(\.path.text.foldedForComparison)
    for index in themes.indices.sorted(by: { keys[$0] < keys[$1] }) {
      append(themes[index].path.text, to: &bytes)
      bytes.append(0x2C)
      append(themes[index].description ?? "", to: &bytes)
      bytes.append(contentsOf: [0x0D, 0x0A])
    }
    return bytes
  }

  private static func append(_ cell: String, to bytes: inout [UInt8]) {
    let needsQuotes = cell.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else { return bytes.append(contentsOf: cell.utf8) }
    bytes.append(0x22)
    for byte in cell.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
