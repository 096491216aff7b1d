import Exchange
import TestSupport
import Testing

@Suite struct `A table of cells` {
  private func table(_ text: String) throws(TableProblem) -> DelimitedTable {
    try DelimitedTable(DecodedText(Array(text.utf8)))
  }

  private func rows(_ table: DelimitedTable) -> [[String]] {
    (0..<table.rowCount).map { row in table.columns.indices.map { table.cell(row, $0) } }
  }

  private func problem(_ text: String) -> TableProblem? {
    do throws(TableProblem) {
      _ = try table(text)
      return nil
    } catch { return error }
  }

  static let read: [(text: String, columns: [String], rows: [[String]])] = [
    ("a,b\n1,2\n", ["a", "b"], [["1", "2"]]), ("a,b\r\n1,2\r\n", ["a", "b"], [["1", "2"]]),
    ("a,b\r1,2", ["a", "b"], [["1", "2"]]), ("\u{feff}a,b\n1,2", ["a", "b"], [["1", "2"]]),
    ("a,b\n", ["a", "b"], []), ("a\n1\n\n2\n\n\n", ["a"], [["1"], [""], ["2"]]),
    ("a,b\n1,2\n\n\n", ["a", "b"], [["1", "2"]]), ("a\n\"\"\n", ["a"], [[""]]),
    ("a;b\n1,5;2\n", ["a", "b"], [["1,5", "2"]]),
    ("a\tb\n1,5\t2;3\n", ["a", "b"], [["1,5", "2;3"]]),
    (
      "a,b\n\"x, y\",\"say \"\"hi\"\"\"\n\"two\nlines\",\n", ["a", "b"],
      [["x, y", "say \"hi\""], ["two\nlines", ""]]
    ), ("a,a b \n  1, é😀\n", ["a", "a b "], [["  1", " é😀"]]),
    ("a,b\n\u{2028},\u{85}\n", ["a", "b"], [["\u{2028}", "\u{85}"]]),
    ("\"a;b\",c\n1,2\n", ["a;b", "c"], [["1", "2"]]), ("a,b\n,\n", ["a", "b"], [["", ""]]),
  ]

  @Test(arguments: read.indices)
  func `is read as the RFC has it, whatever stands between cells`(index: Int) throws {
    let sample = Self.read[index]
    let table = try table(sample.text)
    #expect(table.columns == sample.columns)
    #expect(rows(table) == sample.rows)
  }

  static let refused: [(String, TableProblem)] = [
    ("", .empty), ("a,b\n1\n", .cells(line: 2, found: 1, expected: 2)),
    ("a,b\n1,2\n1,2,3\n", .cells(line: 3, found: 3, expected: 2)),
    ("a,b\n\"x\n\",2\n\n1,2\n", .cells(line: 4, found: 0, expected: 2)),
    ("a,b\n1,\"2\n\n", .openQuotes(line: 2)), ("a,b\n1,5\" wide\n", .strayQuote(line: 2)),
    ("a,b\n1,\"2\" \n", .afterQuotes(line: 2)), ("a,b\n1,\u{0}\n", .notText(line: 2)),
  ]

  @Test(arguments: refused.indices)
  func `is refused with its line where it is broken`(index: Int) {
    #expect(problem(Self.refused[index].0) == Self.refused[index].1)
  }

  @Test func `knows the line of each row`() throws {
    let table = try table("a,b\n\"x\r\ny\",1\n2,3\n")
    #expect(table.line(ofRow: 0) == 2)
    #expect(table.line(ofRow: 1) == 4)
  }

  @Test func `finds columns by their exact names`() throws {
    let table = try table("Age,age,Score,Score\n1,2,3,4\n")
    #expect(try table.column("age") == 1)
    #expect(throws: TableProblem.columnTwice("Score")) { try table.column("Score") }
    #expect(
      throws: TableProblem.noColumn("AGE", near: ["Age", "age"], columns: table.columns)
    ) { try table.column("AGE") }
  }

  @Test func `is read from other encodings, which are said`() throws {
    let windows = try DecodedText([0x61, 0x0a, 0xe9, 0x80, 0x20, 0x96])
    #expect(windows.encoding == .windows1252)
    #expect(String(decoding: windows.bytes, as: UTF8.self) == "a\né€ –")
    #expect(throws: TableProblem.notText(line: 2)) { try DecodedText([0x0a, 0xff, 0x81]) }
    let little: [UInt8] = [0xff, 0xfe, 0x61, 0, 0x3d, 0xd8, 0, 0xde]
    #expect(String(decoding: try DecodedText(little).bytes, as: UTF8.self) == "a😀")
    #expect(try DecodedText(little).encoding == .utf16)
    #expect(try DecodedText([0xfe, 0xff, 0, 0x61]).bytes == [0x61])
    #expect(throws: TableProblem.notText(line: 1)) { try DecodedText([0xff, 0xfe, 0x61]) }
    #expect(throws: TableProblem.notText(line: 1)) { try DecodedText([0xff, 0xfe, 0, 0xd8]) }
  }

  @Test func `never stops at anything, and loses no cell that it takes`() throws {
    var generator = SeededGenerator(seed: 7)
    let pieces = ["a", "\"", ",", ";", "\t", "\n", "\r", "\r\n", "\"\"", "é", "\u{2028}", " "]
    var met = (read: 0, refused: 0)
    for _ in 0..<3000 {
      let text = (0..<Int.random(in: 0...14, using: &generator))
        .map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
      do throws(TableProblem) {
        let table = try table(text)
        met.read += 1
        for row in rows(table) { #expect(row.count == table.columns.count) }
      } catch {
        met.refused += 1
        #expect(!error.message.isEmpty && !error.remedy.isEmpty)
      }
    }
    #expect(met.read > 100 && met.refused > 100)
  }
}
