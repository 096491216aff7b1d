import TextDisplay
import Vocabulary

/// A codebook in a table: a column of names and, where there is one, of descriptions.
enum CodebookTable {
  static func draft(
    _ file: [UInt8],
    _ options: CodebookImport.Options
  ) throws(InterchangeProblem) -> ImportDraft {
    let (table, encoding) = try read(file)
    let column = try nameColumn(of: table, options)
    let description = place(["description", "definition", "memo", "comment", "meaning"], in: table)
    var codes: [ForeignCode] = []
    var remarks: [ImportRemark] = []
    if encoding == .windows1252 {
      remarks.append(ImportRemark("it is no UTF-8 and was read as Windows-1252, by a guess"))
    }
    for row in 0..<table.rowCount {
      let name = trimmed(table.cell(row, column))
      let words = description.map { table.cell(row, $0) } ?? ""
      guard !name.isEmpty else {
        if !trimmed(words).isEmpty {
          let line = table.line(ofRow: row)
          remarks.append(ImportRemark(line: line, "a description without a name is left"))
        }
        continue
      }
      var code = ForeignCode(name)
      code.description = words
      codes.append(code)
    }
    let left = table.columns.indices.filter { $0 != column && $0 != description }
    if !left.isEmpty {
      let names = listed(left.map { table.columns[$0] })
      remarks.append(ImportRemark("left: the \(left.count == 1 ? "column" : "columns") \(names)"))
    }
    let naming = ThemeNaming(
      codes,
      Array(repeating: nil, count: codes.count),
      split: options.split
    )
    var draft = ImportDraft()
    draft.themes = naming.themes
    draft.remarks = remarks + naming.remarks
    return draft
  }

  private static func read(_ file: [UInt8]) throws(InterchangeProblem) -> (
    DelimitedTable, DecodedText.Encoding
  ) {
    do throws(TableProblem) {
      let text = try DecodedText(file)
      return (try DelimitedTable(text), text.encoding)
    } catch {
      throw .table(error)
    }
  }

  private static func nameColumn(
    of table: DelimitedTable,
    _ options: CodebookImport.Options
  ) throws(InterchangeProblem) -> Int {
    if let name = options.column {
      do throws(TableProblem) { return try table.column(name) } catch { throw .table(error) }
    }
    if let place = place(["tag", "name", "code", "theme", "label"], in: table) { return place }
    throw .noNames(columns: table.columns)
  }

  /// The first column with one of these names, in the order of the names.
  private static func place(_ names: [String], in table: DelimitedTable) -> Int? {
    let columns = table.columns.map { trimmed($0).foldedForComparison }
    return names.lazy.compactMap { columns.firstIndex(of: $0) }.first
  }

  private static func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}
