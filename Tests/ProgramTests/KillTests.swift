import Foundation
import TestSupport
import Testing

/// `kill -9` while a script is read from a pipe: what was answered is in the document.
@Suite(.serialized) struct KillTests {
  private static let moments = FuzzPlan.iterations(quick: 200)

  @Test func `kill -9 at any moment loses nothing that was answered`() throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    var random = SeededGenerator(seed: FuzzPlan.seed)
    var kept: [String] = []
    var number = 0
    var answeredInAll = 0
    for moment in 1...Self.moments {
      let place: Comment = "moment \(moment) of seed \(FuzzPlan.seed)"
      let sent = (1...30).map { "words \(number + $0) of the hour" }
      number += sent.count
      let program = try KillPipedProgram(["open", "kettle"], in: folder)
      program.give(sent.map { "a: \($0)\n" }.joined())
      // One time in four while it is still opening, closing a torn end perhaps.
      if random.oneIn(4) {
        usleep(UInt32.random(in: 0...40_000, using: &random))
      } else {
        let answers = Int.random(in: 1...30, using: &random)
        #expect(program.waitForAnswers(answers), place)
        usleep(UInt32.random(in: 0...400, using: &random))
      }
      _ = program.kill(at: SIGKILL)
      let answered = program.answerLines.compactMap(Self.words)
      #expect(answered == Array(sent.prefix(answered.count)), place)
      answeredInAll += answered.count

      let text = try document("kettle", in: folder)
      let found = Self.texts(text)
      // Nothing answered is missing, nothing is there that was not typed, and at most the one line
      // whose answer was cut off is there beyond.
      #expect(Array(found.prefix(kept.count)) == kept, place)
      let more = found.dropFirst(kept.count)
      #expect(Array(more) == Array(sent.prefix(more.count)), place)
      #expect((answered.count...answered.count + 1).contains(more.count), place)
      kept = Array(found)
    }
    #expect(answeredInAll > Self.moments)
    let checked = try Program(in: folder).arguments("check", "kettle").run()
    #expect(checked.status == 0)
    // It opens and closes: a whole document again, with everything that was answered.
    try Program(in: folder).arguments("open", "kettle", "-c", "a: the last words").run()
      .expect(output: "\(kept.count + 1) Anna :  “the last words”\n")
    let whole = try JSONSerialization.jsonObject(
      with: Data(document("kettle", in: folder).utf8)
    )
    let events = try #require((whole as? [String: Any])?["events"] as? [[String: Any]])
    #expect(events.compactMap { $0["text"] as? String } == kept + ["the last words"])
    #expect(events.compactMap { $0["n"] as? Int } == Array(1...events.count))
    #expect(try leftBehind(in: folder) == ["sessions/kettle.json"])
  }

  @Test func `check says 0 after a kill -9, whatever it met`() throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    var random = SeededGenerator(seed: FuzzPlan.seed &+ 1)
    for moment in 1...max(1, Self.moments / 8) {
      let program = try KillPipedProgram(["open", "kettle"], in: folder)
      program.give((1...40).map { "a: words \(moment).\($0)\n" }.joined())
      #expect(program.waitForAnswers(Int.random(in: 1...40, using: &random)))
      _ = program.kill(at: SIGKILL)
      let checked = try Program(in: folder).arguments("check", "kettle").run()
      #expect([checked.errors, String(checked.status)] == ["", "0"], "moment \(moment)")
    }
  }

  @Test func `kill -9 while a session is made leaves none or a whole one`() throws {
    let folder = try TemporaryFolder()
    var random = SeededGenerator(seed: FuzzPlan.seed &+ 2)
    for moment in 1...max(1, Self.moments / 8) {
      let program = try KillPipedProgram(["new", "made-\(moment)"], in: folder)
      usleep(UInt32.random(in: 0...40_000, using: &random))
      _ = program.kill(at: SIGKILL)
      let name = "sessions/made-\(moment).json"
      guard try folder.files().keys.contains(name) else { continue }
      let checked = try Program(in: folder).arguments("check", "made-\(moment)").run()
      #expect(checked.output == "made-\(moment): sound, 0 entries\n")
    }
    // What the killed ones left half made is in nobody's way.
    for moment in 1...max(1, Self.moments / 8) {
      let again = try Program(in: folder).arguments("new", "made-\(moment)").run()
      #expect([0, 73].contains(again.status))
    }
    #expect(
      try leftBehind(in: folder)
        == (1...max(1, Self.moments / 8)).map { "sessions/made-\($0).json" }.sorted()
    )
  }

  /// The quoted words of an answer such as `12 Anna :  “words”`.
  private static func words(_ answer: String) -> String? {
    guard let start = answer.firstIndex(of: "“"), let end = answer.lastIndex(of: "”") else {
      return nil
    }
    return String(answer[answer.index(after: start)..<end])
  }

  /// The verbatims of a document whose last line may be torn, in order.
  private static func texts(_ document: String) -> [String] {
    document.split(separator: "\n").compactMap { line in
      let object = try? JSONSerialization.jsonObject(
        with: Data(line.drop { $0 == "," }.utf8)
      )
      return (object as? [String: Any])?["text"] as? String
    }
  }
}

/// Makes a session with Anna Ek, `a`, in the room and its clock running.
func made(_ name: String, in folder: TemporaryFolder) throws {
  let program = try Program(in: folder)
  let made = try program.arguments("new", name).run()
  try #require(made.status == 0, Comment(rawValue: made.errors))
  let filled = try program.arguments("open", name)
    .input("member add \"Anna Ek\"\nstart\n").run()
  try #require(filled.status == 0, Comment(rawValue: filled.errors))
}

/// The text of a session's document.
func document(_ name: String, in folder: TemporaryFolder) throws -> String {
  let file = folder.url.appending(path: "sessions/\(name).json")
  return String(decoding: try Data(contentsOf: file), as: UTF8.self)
}

/// The files of a workspace, sorted.
func leftBehind(in folder: TemporaryFolder) throws -> [String] { try folder.files().keys.sorted() }
