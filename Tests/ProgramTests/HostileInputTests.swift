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
}

/// The texts of everything that was captured, in order.
func verbatims(_ name: String, in folder: TemporaryFolder) throws -> [String] {
  try entries(name, in: folder).compactMap { $0["text"] as? String }
}

/// The entries of a session's document.
func entries(_ name: String, in folder: TemporaryFolder) throws -> [[String: Any]] {
  let whole = try JSONSerialization.jsonObject(with: Data(document(name, in: folder).utf8))
  return try #require((whole as? [String: Any])?["events"] as? [[String: Any]])
}
