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
}
