import CommandLanguage

/// How a session is written for other programs.
///
/// Its cases are the words of ``CommandLanguage/Choices/exportFormats``, in their order.
enum ExportFormat: String, CaseIterable {
  case jsonl, csv, qdpx, qdc, taguette, vtt, srt, txt

  /// The format of a file by its ending; `.csv` is the table, as a codebook may be either.
  init?(path: String) {
    guard let name = path.split(separator: "/").last, let dot = name.lastIndex(of: "."),
      let format = ExportFormat(rawValue: name[name.index(after: dot)...].lowercased()),
      format != .taguette
    else { return nil }
    self = format
  }

  /// The endings that are known.
  static let endings = allCases.filter { $0 != .taguette }.map { ".\($0.rawValue)" }

  /// Whether the bytes are no text.
  var isBinary: Bool { self == .qdpx }
}
