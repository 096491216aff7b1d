/// What a person sees on a terminal: a grid of characters, the cursor, and what scrolled away.
///
/// Interprets the control sequences that libedit and the program write under `TERM=xterm`. Wide
/// characters take two cells, combining ones join the cell before them. A new size crops or extends
/// the grid, it does not wrap lines again.
public struct PseudoTerminalScreen {
  /// One cell: its character (empty behind a wide one) and whether it is drawn dim.
  struct Cell: Equatable {
    var text = " "
    var isDim = false
  }

  /// Rows of the window.
  public private(set) var rows: Int
  /// Columns of the window.
  public private(set) var columns: Int
  /// The row of the cursor, from 0 at the top.
  public private(set) var cursorRow = 0
  /// The column of the cursor, from 0 at the left.
  public private(set) var cursorColumn = 0
  /// The rows that left the window at its top, oldest first.
  public private(set) var scrollback: [String] = []
  /// How often the bell rang.
  public private(set) var bells = 0
  /// Whether the program asked for marked pastes.
  public private(set) var hasBracketedPaste = false
  /// Control sequences that this model does not know; a test that cares expects none.
  public private(set) var unknownSequences: [String] = []

  private var grid: [[Cell]]
  private var saved = (row: 0, column: 0)
  private var isDim = false
  private var isInserting = false
  private var wrapsNext = false
  private var pending: [Unicode.Scalar] = []

  /// An empty window.
  public init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    grid = Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
  }

  /// The rows without blanks at their ends.
  public var lines: [String] { grid.map(Self.text) }

  /// All rows down to the last one that holds something.
  public var text: String {
    var lines = self.lines
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// What is drawn dim, row by row.
  public var dimText: String {
    grid.map { row in
      let text = Self.text(row.map { $0.isDim ? $0 : Cell() })
      return String(text.drop { $0 == " " })
    }
    .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func text(_ row: [Cell]) -> String {
    var text = row.map(\.text).joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  /// Draws what the program wrote; half a sequence waits for its rest.
  public mutating func feed(_ text: String) {
    for scalar in text.unicodeScalars {
      if pending.isEmpty, scalar != "\u{1B}" {
        draw(scalar)
      } else {
        pending.append(scalar)
        if isComplete(pending) {
          obey(pending)
          pending = []
        }
      }
    }
  }

  /// Gives the window another size.
  public mutating func resize(rows newRows: Int, columns newColumns: Int) {
    grid = grid.map { row in
      row.prefix(newColumns) + Array(repeating: Cell(), count: max(0, newColumns - row.count))
    }
    columns = newColumns
    while grid.count > newRows {
      if cursorRow >= newRows {
        scrollback.append(Self.text(grid.removeFirst()))
        cursorRow -= 1
      } else {
        grid.removeLast()
      }
    }
    while grid.count < newRows { grid.append(Array(repeating: Cell(), count: columns)) }
    rows = newRows
    cursorColumn = min(cursorColumn, columns - 1)
    wrapsNext = false
  }

  private mutating func draw(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\r": moveTo(row: cursorRow, column: 0)
    case "\n": lineFeed()
    case "\u{8}": moveTo(row: cursorRow, column: cursorColumn - 1)
    case "\t": moveTo(row: cursorRow, column: (cursorColumn / 8 + 1) * 8)
    case "\u{7}": bells += 1
    default: if scalar.value >= 0x20 { put(scalar) }
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = Self.width(of: scalar)
    if width == 0 {
      let column = wrapsNext ? cursorColumn : cursorColumn - 1
      let base = column > 0 && grid[cursorRow][max(0, column)].text.isEmpty ? column - 1 : column
      if base >= 0 { grid[cursorRow][base].text.unicodeScalars.append(scalar) }
      return
    }
    if wrapsNext || cursorColumn + width > columns {
      moveTo(row: cursorRow, column: 0)
      lineFeed()
    }
    if isInserting { insertCells(width) }
    grid[cursorRow][cursorColumn] = Cell(text: String(scalar), isDim: isDim)
    if width == 2, cursorColumn + 1 < columns {
      grid[cursorRow][cursorColumn + 1] = Cell(text: "", isDim: isDim)
    }
    if cursorColumn + width >= columns {
      cursorColumn = columns - 1
      wrapsNext = true
    } else {
      cursorColumn += width
    }
  }

  /// Not the width table of the program: an independent opinion, by Unicode properties.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    if scalar.properties.isEmojiPresentation { return 2 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  private mutating func moveTo(row: Int, column: Int) {
    cursorRow = min(max(0, row), rows - 1)
    cursorColumn = min(max(0, column), columns - 1)
    wrapsNext = false
  }

  private mutating func lineFeed() {
    wrapsNext = false
    if cursorRow < rows - 1 {
      cursorRow += 1
      return
    }
    scrollback.append(Self.text(grid.removeFirst()))
    grid.append(Array(repeating: Cell(), count: columns))
  }

  private func isComplete(_ sequence: [Unicode.Scalar]) -> Bool {
    guard sequence.count > 1, let last = sequence.last else { return false }
    switch sequence[1] {
    case "[": return sequence.count > 2 && ("@"..."~").contains(last)
    case "(", ")": return sequence.count == 3
    default: return true
    }
  }

  private mutating func obey(_ sequence: [Unicode.Scalar]) {
    switch sequence[1] {
    case "7": saved = (cursorRow, cursorColumn)
    case "8": moveTo(row: saved.row, column: saved.column)
    case "[": obeyControl(sequence.dropFirst(2))
    case "(", ")", "=", ">": break
    default: unknownSequences.append(String(String.UnicodeScalarView(sequence)))
    }
  }

  private mutating func obeyControl(_ body: ArraySlice<Unicode.Scalar>) {
    let final = body.last
    let parameters = String(String.UnicodeScalarView(body.dropLast()))
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0) ?? 0 }
    let first = numbers.first ?? 0
    let count = max(1, first)
    switch final {
    case "A": moveTo(row: cursorRow - count, column: cursorColumn)
    case "B": moveTo(row: cursorRow + count, column: cursorColumn)
    case "C": moveTo(row: cursorRow, column: cursorColumn + count)
    case "D": moveTo(row: cursorRow, column: cursorColumn - count)
    case "G": moveTo(row: cursorRow, column: count - 1)
    case "d": moveTo(row: count - 1, column: cursorColumn)
    case "H": moveTo(row: count - 1, column: max(1, numbers.count > 1 ? numbers[1] : 1) - 1)
    case "J": clearScreen(first)
    case "K": clearLine(first)
    case "P": deleteCells(count)
    case "@": insertCells(count)
    case "m": setStyle(numbers)
    case "h", "l": setMode(parameters, isOn: final == "h")
    default: unknownSequences.append("\u{1B}[" + String(String.UnicodeScalarView(body)))
    }
  }

  private mutating func setMode(_ mode: String, isOn: Bool) {
    switch mode {
    case "4": isInserting = isOn
    case "?2004": hasBracketedPaste = isOn
    default: break
    }
  }

  private mutating func setStyle(_ numbers: [Int]) {
    for number in numbers {
      switch number {
      case 2: isDim = true
      case 0, 22: isDim = false
      default: break
      }
    }
  }

  private mutating func clearScreen(_ part: Int) {
    let empty = Array(repeating: Cell(), count: columns)
    if part == 0 {
      clearLine(0)
      for row in grid.indices where row > cursorRow { grid[row] = empty }
    } else {
      for row in grid.indices where part == 2 || row < cursorRow { grid[row] = empty }
      if part == 1 { clearLine(1) }
    }
  }

  private mutating func clearLine(_ part: Int) {
    let from = part == 0 ? cursorColumn : 0
    let upTo = part == 1 ? cursorColumn + 1 : columns
    for column in from..<upTo { grid[cursorRow][column] = Cell() }
    wrapsNext = false
  }

  private mutating func deleteCells(_ count: Int) {
    let removed = min(count, columns - cursorColumn)
    grid[cursorRow].removeSubrange(cursorColumn..<(cursorColumn + removed))
    grid[cursorRow] += Array(repeating: Cell(), count: removed)
    wrapsNext = false
  }

  private mutating func insertCells(_ count: Int) {
    let added = min(count, columns - cursorColumn)
    grid[cursorRow].insert(contentsOf: Array(repeating: Cell(), count: added), at: cursorColumn)
    grid[cursorRow].removeLast(added)
    wrapsNext = false
  }
}
