import Foundation
import TestSupport
import Testing

/// Scripts as nobody should write them: huge, cut, not UTF-8, not files.
@Suite(.serialized) struct HostileInputTests {
  @Test(arguments: [2, 100, 65_530, 65_536, 70_000, 200_000])
  func `a script of a megabyte is read line by line, however long its lines`(length: Int) throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let texts = (0..<max(3, min(3000, 1_000_000 / length))).map { number in
      "\(number) " + String(repeating: "å", count: length / 2)
    }
    let run = try Program(in: folder).arguments("open", "kettle", "--quiet")
      .input(texts.map { "a: \($0)\n" }.joined()).run()
    run.expect(output: "")
    #expect(try verbatims("kettle", in: folder) == texts)
  }

  /// How a script can be given.
  enum Way: CaseIterable {
    case input, file, lines
  }

  @Test(arguments: Way.allCases)
  func `a script that opens another session goes on there, once`(way: Way) throws {
    let folder = try TemporaryFolder()
    for name in ["cup", "kettle"] { try made(name, in: folder) }
    let statements = ["a: one", "open kettle", "a: two", "open cup", "a: three"]
    let script = statements.joined(separator: "\n")
    var program = try Program(in: folder).arguments("open", "cup")
    switch way {
    case .input: program = program.input(script)
    case .file: program = try program.file("script", script).arguments("-f", "script")
    case .lines: for statement in statements { program = program.arguments("-c", statement) }
    }
    try program.run().expect(
      output: "1 Anna :  “one”\n1 Anna :  “two”\n2 Anna :  “three”\n"
    )
    #expect(try verbatims("cup", in: folder) == ["one", "three"])
    #expect(try verbatims("kettle", in: folder) == ["two"])
  }

  @Test func `bytes that are not UTF-8 are refused by their place, and nothing else is`() throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    var script = Data("a: one\na: f".utf8)
    script.append(contentsOf: [0xF6])
    script.append(contentsOf: Data("r dyr\n".utf8))
    script.append(contentsOf: Data("a: two\r\na: \u{D7FF}".utf8) + [0xED, 0xA0, 0x80, 0x0A])
    script.append(contentsOf: Data("a: three\n\u{E9}".utf8) + [0xC3])
    let place = { (line: Int, column: Int) in
      """
      -:\(line):\(column): error: these bytes are not UTF-8
      -:\(line):\(column): note: convert the file, for example with `iconv -f WINDOWS-1252 -t UTF-8`

      """
    }
    let program = try Program(in: folder).arguments("open", "kettle").input(script)
    try program.run().expect(output: "1 Anna :  “one”\n", errors: place(2, 5), status: 1)
    try program.arguments("--keep-going").run().expect(
      output: "2 Anna :  “one”\n3 Anna :  “two”\n4 Anna :  “three”\n",
      errors: place(2, 5) + place(4, 5) + place(6, 2),
      status: 1
    )
    #expect(try verbatims("kettle", in: folder) == ["one", "one", "two", "three"])
  }

  @Test func `a line without an end is refused, and the memory stays small`() throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let errors = """
      -:2:1: error: the line is longer than 16 MiB
      -:2:1: note: divide it, or name another file

      """
    let script =
      "{ echo 'a: one'; head -c 300000000 /dev/zero; echo; echo 'a: two'; }"
      + " | (ulimit -v 400000; exec roundtable open kettle --keep-going)"
    try Program(in: folder).executable("/bin/sh").arguments("-c", script).run()
      .expect(output: "1 Anna :  “one”\n2 Anna :  “two”\n", errors: errors, status: 1)
  }

  @Test(arguments: [("sessions", "Is a directory"), ("none", "No such file or directory")])
  func `a script that cannot be read is told with 66`(path: String, cause: String) throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    try Program(in: folder).arguments("open", "kettle", "-f", path).run()
      .expect(output: "", errors: "error: cannot read \(path): \(cause)\n", status: 66)
  }

  @Test func `a pipe that does not wait is waited for`() throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let program = try KillPipedProgram(["open", "kettle"], in: folder, inputWaits: false)
    for number in 1...3 {
      program.give("a: words \(number)\n")
      #expect(program.waitForAnswers(number))
    }
    program.giveNoMore()
    #expect(program.ended() == 0)
    #expect(try verbatims("kettle", in: folder) == ["words 1", "words 2", "words 3"])
  }

  @Test func `answers that nobody reads do not stop a script`() throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let lines = (1...200).map { "a: words \($0)\n" }.joined()
    try Program(in: folder).executable("/bin/sh")
      .arguments("-c", "roundtable open kettle | head -n 1").input(lines).run()
      .expect(output: "1 Anna :  “words 1”\n")
    #expect(try verbatims("kettle", in: folder).count == 200)
  }
}
