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
