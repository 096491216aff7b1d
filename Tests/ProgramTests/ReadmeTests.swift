import TestSupport
import Testing

/// What the README shows is what happens.
@Suite struct ReadmeTests {
  private static let sessions =
    (try? Repository.text("README.md")).map(ConsoleTranscript.all(inMarkdown:)) ?? []

  @Test(.enabled(if: !sessions.isEmpty, "README.md shows no session yet"), arguments: sessions)
  func `each session of the README runs as shown`(session: ConsoleTranscript) throws {
    let folder = try TemporaryFolder()
    for step in session.steps {
      let run = try Program(in: folder)
        .executable("/bin/sh")
        .arguments("-c", "exec 2>&1\n" + step.command)
        .run()
      #expect(
        run.output == step.output,
        """
        $ \(step.command)
        \(LineDifference.describe(expected: step.output, found: run.output))
        """
      )
    }
  }

  @Test func `the session of twenty lines is typed as shown and answered as shown`() throws {
    let blocks = try Repository.text("README.md").split(separator: "```roundtable\n").dropFirst()
    let block = try #require(blocks.first?.split(separator: "```").first)
    let lines = block.split(separator: "\n")
    let typed = lines.filter { $0.hasPrefix("> ") }.map { $0.dropFirst(2) + "\n" }.joined()
    let answered = lines.filter { !$0.hasPrefix("> ") }.map { $0 + "\n" }.joined()
    let folder = try TemporaryFolder()
    let roundtable = try Program(in: folder)
    _ = try roundtable.arguments("new", "cups", "--directory", ".").run()
    try roundtable
      .arguments("open", "cups", "--directory", ".")
      .input(typed)
      .run()
      .expect(output: answered)
  }
}
