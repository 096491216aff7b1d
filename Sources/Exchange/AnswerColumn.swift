public import SessionModel
public import Vocabulary

/// Which answers of a table are wanted.
public struct AnswerRequest: Equatable, Sendable {
  /// Which values there are.
  public enum Values: Equatable, Sendable {
    /// Those of this scale.
    case scale(Scale)
    /// Whatever stands there, each wording an option of a choice.
    case asFound
  }

  /// The column of the answers.
  public var column: String
  /// Which values there are.
  public var values: Values
  /// Columns with what else is known of each person.
  public var segments: [String]
  /// Only rows with this value in that column.
  public var conditions: [Attribute]

  /// Asks for a column.
  public init(
    column: String,
    values: Values,
    segments: [String] = [],
    conditions: [Attribute] = []
  ) {
    self.column = column
    self.values = values
    self.segments = segments
    self.conditions = conditions
  }
}

/// The answers of one column, before anything is kept: what can be taken, and what cannot.
public struct AnswerColumn: Equatable, Sendable {
  /// A row whose answer cannot be read.
  public struct BadRow: Equatable, Sendable {
    /// The row, from 1 for the first below the names.
    public let row: Int
    /// The line of the file at which it begins.
    public let line: Int
    /// What is wrong with it.
    public let fault: Fault
  }

  /// What is wrong with an answer; what stands there may be somebody's words and is not kept.
  public enum Fault: Equatable, Sendable {
    /// It is no number.
    case notNumber
    /// It is a number with a decimal point, and the scale has whole ones only.
    case decimal
    /// The scale has no such number.
    case outsideScale(Int)
    /// It is none of the options.
    case noOption
  }

  /// The values that the answers can take; found ones where none were given.
  public let scale: Scale
  /// Rows of the file that were looked at.
  public let rowCount: Int
  /// The answers of all rows but the bad ones.
  public let answers: [Answer?]
  /// What else is known of each of these.
  public let segments: [ImportedAnswers.Segment]
  /// Rows whose answer cannot be read.
  public let badRows: [BadRow]
  /// How missing answers looked, most frequent first; empty cells by "".
  public let missing: [(marker: String, count: Int)]

  /// How many answers are missing.
  public var missingCount: Int { missing.reduce(0) { $0 + $1.count } }

  /// Reads the answers of a table.
  ///
  /// Missing are empty cells and the usual words for them, ``isMissing(_:)``. Blanks around an
  /// answer do not count, segments are kept as they stand.
  ///
  /// - Throws: ``TableProblem`` where a column is not there.
  public init(_ table: DelimitedTable, _ request: AnswerRequest) throws(TableProblem) {
    let column = try table.column(request.column)
    var places: [Int] = []
    for name in request.segments { places.append(try table.column(name)) }
    var conditions: [(column: Int, value: String)] = []
    for condition in request.conditions {
      conditions.append((try table.column(condition.name), condition.value))
    }
    let rows = (0..<table.rowCount).filter { row in
      conditions.allSatisfy { table.cell(row, $0.column) == $0.value }
    }
    let cells = rows.map { table.cell($0, column).trimmingBlanks }
    switch request.values {
    case .scale(let scale): self.scale = scale
    case .asFound: scale = .options(Self.options(cells))
    }
    var taken: [Int] = []
    var answers: [Answer?] = []
    var badRows: [BadRow] = []
    var missing: [String: Int] = [:]
    for (row, cell) in zip(rows, cells) {
      if Self.isMissing(cell) {
        missing[cell, default: 0] += 1
        answers.append(nil)
      } else if let answer = scale.answer(cell) {
        answers.append(answer)
      } else {
        let line = table.line(ofRow: row)
        badRows.append(BadRow(row: row + 1, line: line, fault: Self.fault(cell, scale)))
        continue
      }
      taken.append(row)
    }
    rowCount = rows.count
    self.answers = answers
    self.badRows = badRows
    self.missing = missing.map { ($0.key, $0.value) }
      .sorted { ($1.count, $0.marker) < ($0.count, $1.marker) }
    segments = zip(request.segments, places).map { name, place in
      ImportedAnswers.Segment(name: name, values: taken.map { table.cell($0, place) })
    }
  }

  /// Whether a cell says that there is no answer: it is empty, or `NA`, `N/A`, `NaN`, `null`, a
  /// dash or a dot, in capitals or not.
  public static func isMissing(_ cell: String) -> Bool {
    ["", "na", "n/a", "nan", "null", "-", "–", "—", "."].contains(cell.lowercased())
  }

  private static func options(_ cells: [String]) -> [String] {
    var met: Set<String> = []
    return cells.filter { !isMissing($0) && met.insert($0.foldedForComparison).inserted }
  }

  private static func fault(_ cell: String, _ scale: Scale) -> Fault {
    guard case .range = scale else { return .noOption }
    if let number = Int(cell), cell.utf8.count <= 9 { return .outsideScale(number) }
    let isDecimal =
      cell.utf8.allSatisfy { (0x30...0x39).contains($0) || [0x2b, 0x2c, 0x2d, 0x2e].contains($0) }
      && cell.utf8.contains { (0x30...0x39).contains($0) }
    return isDecimal ? .decimal : .notNumber
  }

  /// Whether both read the same.
  public static func == (left: AnswerColumn, right: AnswerColumn) -> Bool {
    left.scale == right.scale && left.rowCount == right.rowCount && left.answers == right.answers
      && left.segments == right.segments && left.badRows == right.badRows
      && left.missing.elementsEqual(right.missing, by: ==)
  }
}

extension String {
  /// Without white space at its ends, the blanks that do not break included.
  fileprivate var trimmingBlanks: String {
    var scalars = unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}
