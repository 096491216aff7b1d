import Exchange
import SessionModel
import Testing
import Vocabulary

@Suite struct `A column of answers` {
  private func column(
    _ cells: [String],
    _ values: AnswerRequest.Values = .scale(.range(0, 10)),
    conditions: [Attribute] = []
  ) throws -> AnswerColumn {
    let lines = cells.enumerated().map { "\($0.element),\($0.offset % 2 == 0 ? "even" : "odd")\n" }
    let table = try DelimitedTable(DecodedText(Array("q,group\n\(lines.joined())".utf8)))
    return try AnswerColumn(
      table,
      AnswerRequest(column: "q", values: values, segments: ["group"], conditions: conditions)
    )
  }

  @Test func `has numbers, and misses what the usual words say is missing`() throws {
    let column = try column(["0", " 10\u{a0}", "", "NA", "n/a", "-", "na", "."])
    #expect(column.answers == [.number(0), .number(10)] + Array(repeating: nil, count: 6))
    #expect(column.missingCount == 6)
    #expect(column.missing.map(\.marker).sorted() == ["", "-", ".", "NA", "n/a", "na"])
    #expect(column.badRows == [])
  }

  static let faults: [(String, AnswerColumn.Fault)] = [
    ("7.0", .decimal), ("\"7,5\"", .decimal), ("11", .outsideScale(11)), ("-1", .outsideScale(-1)),
    ("ten", .notNumber), ("1e1", .notNumber), ("٣", .notNumber), ("99999999999", .decimal),
  ]

  @Test(arguments: faults.indices)
  func `names rows that cannot be read and takes the others`(index: Int) throws {
    let column = try column(["5", Self.faults[index].0, "6"])
    #expect(column.answers == [.number(5), .number(6)])
    #expect(column.segments == [.init(name: "group", values: ["even", "even"])])
    #expect(column.badRows.map(\.row) == [2])
    #expect(column.badRows.map(\.line) == [3])
    #expect(column.badRows.map(\.fault) == [Self.faults[index].1])
  }

  @Test func `has the options that stand there, or those that there are`() throws {
    let found = try column(["Red", "blue", "red", "NA"], .asFound)
    #expect(found.scale == .options(["Red", "blue"]))
    #expect(found.answers == [.option("Red"), .option("blue"), .option("Red"), nil])
    let kano = try column(["Like", "must-be", "love"], .scale(.options(Measure.kanoOptions)))
    #expect(kano.answers == [.option("like"), .option("must-be")])
    #expect(kano.badRows.map(\.fault) == [.noOption])
  }

  @Test func `leaves rows of others out, and counts rows of the whole file`() throws {
    let odd = Attribute(name: "group", value: "odd")
    let column = try column(["1", "2", "x", "y", "5"], conditions: [odd])
    #expect(column.rowCount == 2)
    #expect(column.answers == [.number(2)])
    #expect(column.badRows.map(\.row) == [4])
  }
}
