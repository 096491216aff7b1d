import Exchange
import SessionModel
import TextDisplay
import Vocabulary

/// A table of which one column is to be taken in, read and not yet kept.
struct ImportTable {
  let answers: AnswerColumn
  private let options: ImportOptions
  private let encoding: DecodedText.Encoding
  private let delimiter: DelimitedTable.Delimiter

  /// How many bad rows an error names one by one.
  private static let mostNamed = 10
  /// A poll with more wordings than this is a column of remarks.
  private static let mostOptions = 50

  init(
    _ file: [UInt8],
    _ options: ImportOptions,
    _ question: ImportQuestion,
    _ conditions: [Attribute]
  ) throws(TableProblem) {
    let text = try DecodedText(file)
    let table = try DelimitedTable(text)
    answers = try AnswerColumn(
      table,
      AnswerRequest(
        column: options.column,
        values: question.values,
        segments: options.segments,
        conditions: conditions
      )
    )
    self.options = options
    encoding = text.encoding
    delimiter = table.delimiter
  }

  /// What goes into the session.
  var imported: ImportedAnswers {
    ImportedAnswers(
      source: options.file.split(separator: "/").last.map(String.init),
      column: options.column,
      answers: answers.answers,
      segments: answers.segments,
      skipped: answers.badRows.map(\.row)
    )
  }

  /// Why nothing can be taken, in lines; nil where it can.
  func complaint(_ choice: ImportOptions.BadRows) -> [String]? {
    if answers.rowCount == 0 { return ["error: no rows\(selected)"] }
    switch choice {
    case .refuse where !answers.badRows.isEmpty: return badRows
    case .refuse, .skip: break
    }
    if case .options(let found) = answers.scale, found.count > Self.mostOptions {
      return [
        "error: column \(column) has \(found.count) different answers; "
          + "a poll takes up to \(Self.mostOptions)"
      ]
    }
    if answers.answers.allSatisfy({ $0 == nil }) {
      return ["error: column \(column) has no answer\(selected): \(missing)"]
    }
    return nil
  }

  private var badRows: [String] {
    let bad = answers.badRows
    var lines = [
      "error: \(Count(bad.count, "row")) of \(answers.rowCount) cannot be read, so nothing was "
        + "imported; column \(column), scale \(answers.scale.description.shown())"
    ]
    for one in bad.prefix(Self.mostNamed) {
      lines.append("row \(one.row) (line \(one.line)) \(one.fault.message)")
    }
    if bad.count > Self.mostNamed { lines.append("and \(bad.count - Self.mostNamed) more") }
    lines.append("mend them, or leave them out with --skip-bad")
    return lines
  }

  /// `967 rows: 889 answers, 78 missing (empty)`, and what else was found or guessed.
  var summary: String {
    let given = answers.answers.count - answers.missingCount
    var counts = ["\(Count(given, "answer"))", missing]
    if !answers.badRows.isEmpty { counts.append(skipped) }
    var lines = [
      "\(column): \(Count(answers.rowCount, "row"))\(selected), \(counts.joined(separator: ", "))"
    ]
    if !answers.segments.isEmpty {
      lines.append("segments: \(listed(answers.segments.map { $0.name.shown() }))")
    }
    if delimiter != .comma { lines.append("read with \(delimiter.words) between cells") }
    switch encoding {
    case .utf8: break
    case .utf16: lines.append("read as UTF-16")
    case .windows1252: lines.append("read as Windows-1252, as it is not UTF-8")
    }
    return lines.joined(separator: "\n")
  }

  private var column: String { options.column.shown() }

  private var selected: String {
    options.conditions.isEmpty
      ? "" : " with \(listed(options.conditions.map { $0.shown() }))"
  }

  private var missing: String {
    let markers = answers.missing.map { $0.marker.isEmpty ? "empty" : $0.marker.shown() }
    let shown = markers.isEmpty ? "" : " (\(markers.joined(separator: ", ")))"
    return "\(answers.missingCount) missing\(shown)"
  }

  private var skipped: String {
    let rows = answers.badRows.map { "\($0.row)" }
    return "\(rows.count) left out (\(rows.count == 1 ? "row" : "rows") \(listed(rows)))"
  }
}

extension DelimitedTable.Delimiter {
  fileprivate var words: String {
    switch self {
    case .comma: "commas"
    case .semicolon: "semicolons"
    case .tab: "tabs"
    }
  }
}
