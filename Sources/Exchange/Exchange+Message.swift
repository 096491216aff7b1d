import TextDisplay

extension TableProblem {
  /// What is wrong with the file, and where.
  public var message: String {
    switch self {
    case .notText(let line):
      "line \(line) is no text in UTF-8, UTF-16 or Windows-1252"
    case .empty: "there is nothing in it"
    case .openQuotes(let line): "the quotation mark opened in line \(line) is never closed"
    case .strayQuote(let line):
      "line \(line) has a quotation mark inside a cell that does not begin with one"
    case .afterQuotes(let line):
      "line \(line) has something between a closing quotation mark and the end of its cell"
    case .cells(let line, let found, let expected):
      "line \(line) has \(Count(found, "cell")), the first line names \(Count(expected, "column"))"
    case .columnTwice(let name): "two columns are called \(name.shown())"
    case .noColumn(let name, let near, let columns):
      near.isEmpty
        ? "no column \(name.shown()); columns: \(listed(columns.map { $0.shown() }))"
        : "no column \(name.shown()); did you mean "
          + "\(listed(near.map { $0.shown() }, conjunction: "or"))?"
    }
  }

  /// The one thing to do.
  public var remedy: String {
    switch self {
    case .notText: "save it as CSV in UTF-8"
    case .empty: "name another file"
    case .openQuotes, .strayQuote, .afterQuotes:
      "write such a cell as \"5\"\" wide\": quotation marks around it, and doubled inside"
    case .cells: "put quotation marks around cells that hold the delimiter"
    case .columnTwice: "give one of them another name"
    case .noColumn: "write the name as it stands in the first line"
    }
  }
}

extension AnswerColumn.Fault {
  /// What is wrong with the answer.
  public var message: String {
    switch self {
    case .notNumber: "is no number"
    case .decimal: "has decimals, and the scale has whole numbers"
    case .outsideScale(let number): "is \(number), which the scale does not have"
    case .noOption: "is none of the options"
    }
  }
}
