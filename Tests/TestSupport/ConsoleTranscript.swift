/// The sessions shown in a document, as commands with what they print.
///
/// A fenced block marked `console` holds lines that begin with `$ ` (what is typed to the shell),
/// lines right after them that begin with `> ` (the command goes on, as in a here-document), and
/// the output, which runs to the next `$ `.
public struct ConsoleTranscript: Equatable, Sendable {
  /// One command with what it prints, errors included.
  public struct Step: Equatable, Sendable {
    /// What is given to `sh -c`.
    public var command: String
    /// Everything it prints, in order.
    public var output: String

    /// Makes a step.
    public init(command: String, output: String) {
      self.command = command
      self.output = output
    }
  }

  /// The steps in order.
  public var steps: [Step]

  /// Makes a transcript.
  public init(steps: [Step]) {
    self.steps = steps
  }

  /// Every transcript of a Markdown text, one for each block.
  public static func all(inMarkdown text: String) -> [ConsoleTranscript] {
    var transcripts: [ConsoleTranscript] = []
    var block: [Substring]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let lines = block {
        if line == "```" {
          transcripts.append(ConsoleTranscript(steps: steps(lines)))
          block = nil
        } else {
          block = lines + [line]
        }
      } else if line == "```console" {
        block = []
      }
    }
    return transcripts
  }

  private static func steps(_ lines: [Substring]) -> [Step] {
    var steps: [Step] = []
    for line in lines {
      if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2)), output: ""))
      } else if var step = steps.popLast() {
        if line.hasPrefix("> "), step.output.isEmpty {
          step.command += "\n" + line.dropFirst(2)
        } else {
          step.output += line + "\n"
        }
        steps.append(step)
      }
    }
    return steps
  }
}
