/// How a report is written.
enum ReportFormat: String, CaseIterable {
  case text, markdown, html, word, csv, json

  /// The format of a word of the command line; `docx` and `md` are understood too.
  init?(word: String) {
    let word = word.lowercased()
    guard let format = ReportFormat(rawValue: word) ?? ReportFormat(ending: word) else {
      return nil
    }
    self = format
  }

  /// The format of a file by its ending.
  init?(path: String) {
    guard let name = path.split(separator: "/").last, let dot = name.lastIndex(of: "."),
      let format = ReportFormat(ending: name[name.index(after: dot)...].lowercased())
    else { return nil }
    self = format
  }

  private init?(ending: String) {
    switch ending {
    case "txt": self = .text
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .html
    case "docx": self = .word
    case "csv": self = .csv
    case "json": self = .json
    default: return nil
    }
  }

  /// The endings that are known, in the order of the formats.
  static let endings = [".txt", ".md", ".html", ".docx", ".csv", ".json"]
}

/// Which table a spreadsheet gets.
enum ReportTable: String, CaseIterable {
  /// One row for each reaction and theme.
  case tidy
  /// One row for each reaction, a column for each theme.
  case wide
  /// One row for each person.
  case members
  /// One row for each answer.
  case measures
}
