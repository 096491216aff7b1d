import Foundation
import TestSupport
import Testing

/// Numbers, scales, counts and times beyond anything that a session has.
@Suite(.serialized) struct HostileNumbersTests {
  private static let numbers = [
    "-1", "0", "00", "2147483648", "9223372036854775807", "9223372036854775808",
    "-9223372036854775808", "99999999999999999999999999", "1e999", "0x10", "٣", "½", "NaN",
  ]

  private static let statements = [
    "undo N", "redo N", "fix N a+ words", "drop N", "show N", "star N", "tag N #price",
    "untag N #p",
    "mark N intensity=2", "mark 1 intensity=N", "a^N", "a^-N words", "goto N", "extend Nm",
    "extend N", "member add \"Member N\" seat=N", "member seat a N", "list nN", "list N",
    "list since=Nm", "list since=N", "N+ words", "N:30 a+ words", "-N:30 a: words", "0:N a: words",
    "sync N:30", "sync N", "rate scaleN 1-N", "answer a=N", "N", "answer tally N=3", "close",
    "rate otherN N-5", "answer a=1", "close", "rate halfN 1-5", "answer tally 5=N 4=N",
    "answer tally 5=N", "close", "ask nps", "answer tally 10=N 0=N", "answer a=N", "close",
    "poll pollN N N", "close", "promise a \"words\" by=N-12-15", "promise a \"words\" by=2026-N-15",
    "set quiet N", "quiet N", "timeline N", "tally", "topline", "airtime", "status", "compare b N",
  ]

  @Test(arguments: numbers)
  func `a number beyond every range is refused or kept, and nothing falls over`(
    number: String
  ) throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let beginning = """
      concept add b Cup
      guide load guide.md
      next
      a+ words #price
      present b

      """
    let script = Self.statements.map { $0.replacing("N", with: number) + "\n" }.joined()
    let run = try Program(in: folder).file(
      "guide.md",
      "## One (10 min)\n\n## Two (\(number) min)\n"
    )
    .arguments("open", "kettle", "--keep-going", "--json").input(beginning + script).run()
    #expect([0, 1].contains(run.status), "\(run.status) \(run.errors.prefix(3000))")
    let answers = run.output.split(separator: "\n")
    #expect(answers.count == Self.statements.count + 5, "\(answers.last ?? "")")
    let checked = try Program(in: folder).arguments("check", "kettle").run()
    #expect([checked.errors, String(checked.status)] == ["", "0"])
    #expect(checked.output.split(separator: "\n").count == 1, "\(checked.output)")
    let looked = try Program(in: folder).arguments("open", "kettle", "--read-only")
      .input("topline\nlist\ntally\ntimeline\nstatus\nairtime\nthemes\nguide\n").run()
    #expect([looked.errors, String(looked.status)] == ["", "0"])
  }

  @Test func `numbers out of range in a document are damage or kept, and never a crash`() throws {
    let folder = try TemporaryFolder()
    let fields = [
      #""type":"reaction.recorded","item":N,"members":["m1"],"text":"x""#,
      #""type":"member.added","member":"mN","name":"Bo","code":"b","seat":N"#,
      #""type":"section.extended","section":1,"seconds":N"#,
      #""type":"undone","event":N"#,
      #""type":"item.amended","item":1,"text":"x","range":[N,N]"#,
      #""type":"round.opened","round":1,"measure":"csat","scale":{"from":N,"to":5}"#,
      #""said":N,"type":"note.recorded","item":1,"text":"x""#,
      #""type":"recorder.synced","position":N,"seconds":N"#,
    ]
    var names: [String] = []
    for (row, field) in fields.enumerated() {
      for (column, number) in Self.numbers.enumerated() {
        let entry =
          #"{"n":1,"at":"2026-11-22T14:00:00.000Z","# + field.replacing("N", with: number) + "}"
        let name = "d\(row)-\(column)"
        try folder.write(
          Data(HostileDocumentTests.holding([entry]).utf8),
          to: "sessions/\(name).json"
        )
        names.append(name)
      }
    }
    let listed = try Program(in: folder).arguments("list").run()
    #expect([listed.errors, String(listed.status)] == ["", "0"])
    let rows = listed.output.split(separator: "\n").dropFirst()
    #expect(rows.count == names.count)
    let readable = rows.filter { !$0.contains("is damaged in line 3") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(readable.count > 10)
    for name in readable {
      let run = try Program(in: folder)
        .arguments("open", name, "--read-only", "-c", "topline", "-c", "list", "-c", "status").run()
      #expect(run.status == 0, "\(name): \(run.status) \(run.errors.prefix(300))")
    }
  }
}
