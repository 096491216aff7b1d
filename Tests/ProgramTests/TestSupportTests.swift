import Foundation
import TestSupport
import Testing

/// The tools of the tests can fail, and say the right thing when they do.
@Suite struct TestSupportTests {
  @Test func `a program gives output, errors, status and files`() throws {
    let run = try Program()
      .executable("/bin/sh")
      .arguments("-c", "cat; echo \"$GREETING\" >&2; echo kept >note; exit 3")
      .environment("GREETING", "hello")
      .input("words\n")
      .file("given/a.txt", "given")
      .run()
    run.expect(output: "words\n", errors: "hello\n", status: 3)
    #expect(
      try run.files() == ["note": Data("kept\n".utf8), "given/a.txt": Data("given".utf8)]
    )
  }

  @Test func `the built program stands beside the tests`() throws {
    let run = try Program().arguments("version").run()
    #expect([run.errors, String(run.status)] == ["", "0"])
  }

  @Test func `a second run finds the folder of the first`() throws {
    let folder = try TemporaryFolder()
    let shell = try Program(in: folder).executable("/bin/sh")
    try shell.arguments("-c", "echo one >file").run().expect(output: "")
    try shell.arguments("-c", "cat file").run().expect(output: "one\n")
  }

  @Test func `a signal counts as 128 and its number`() throws {
    try Program().executable("/bin/sh").arguments("-c", "kill -TERM $$").run()
      .expect(output: "", status: 143)
  }

  @Test func `a large output does not block the program`() throws {
    let run = try Program().executable("/bin/sh")
      .arguments("-c", "head -c 1000000 /dev/zero; head -c 1000000 /dev/zero >&2").run()
    let megabyte = String(repeating: "\0", count: 1_000_000)
    run.expect(output: megabyte, errors: megabyte)
  }

  @Test func `a hung program is ended at its deadline`() throws {
    #expect(throws: (any Error).self) {
      try Program().executable("/bin/sh").arguments("-c", "exec sleep 60").deadline(seconds: 1)
        .run()
    }
  }

  @Test func `a program that was not built is named`() throws {
    #expect(throws: (any Error).self) {
      try Program().executable("/nowhere/roundtable").run()
    }
  }

  @Test func `a difference shows its lines with those around them`() {
    #expect(
      LineDifference.describe(
        expected: "a\nb\nc\nd\ne\nf\ng\nh",
        found: "a\nb\nc\nd\ne\nF\ng\nh\ni"
      ) == "…\n c\n d\n e\n-f\n+F\n g\n h\n+i"
    )
  }

  @Test func `the same seed gives the same numbers`() {
    var generator = SeededGenerator(seed: 1_234_567)
    // The published first values of SplitMix64 for this seed.
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
  }

  @Test func `a transcript has commands, their further lines and their output`() {
    let markdown = """
      Text.
      ```console
      $ cat <<'EOF'
      > one
      > EOF
      one
      $ true
      ```
      """
    #expect(
      ConsoleTranscript.all(inMarkdown: markdown) == [
        ConsoleTranscript(steps: [
          ConsoleTranscript.Step(command: "cat <<'EOF'\none\nEOF", output: "one\n"),
          ConsoleTranscript.Step(command: "true", output: ""),
        ])
      ]
    )
  }
}
