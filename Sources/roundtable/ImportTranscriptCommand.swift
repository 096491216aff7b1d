import ArgumentParser
import Shell

struct ImportTranscriptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "transcript",
    abstract: "Take a transcript in: WebVTT, SRT, lines of Name: words, or a table.",
    discussion: """
      WebVTT as Zoom, Teams and Meet write it, SRT, plain text, or CSV whose
      first row names the columns; the format is told from the file. Whoever
      speaks becomes a member. What stands in brackets becomes an observation,
      lines before the first speaker become notes, times are kept. Every line
      is in the session or named in the report. Labels that look alike stay
      apart until --merge-labels or a map says otherwise. `undo` takes the
      whole transcript back.

      A map has one line a label: `label = Name`, and where wanted `,
      role=moderator` (member, moderator, assistant or observer) and `, code=a`
      behind it; other `name=value` parts are kept with the person. `label = -`
      is no label at all. Lines that begin with # do not count. A CSV with
      columns called label, name, role and code says the same.
      """
  )

  @Argument(
    help: "The transcript; - is standard input.",
    completion: .file(extensions: ["vtt", "srt", "txt", "csv", "tsv"])
  )
  var file: String

  @OptionGroup var into: ImportDestinationOptions
  @Option(help: "vtt, srt, text or csv; told from the file where none is given.")
  var format: String?
  @Option(help: "A file that says which label is whom.", completion: .file())
  var speakers: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: "The label of somebody who leads; may be given several times."
  )
  var moderator: [String] = []

  @Option(help: "The chat that was saved beside the recording.", completion: .file())
  var chat: String?
  @Flag(help: "Make one person of labels that look alike.") var mergeLabels = false

  @Option(
    parsing: .unconditionalSingleValue,
    help: "A column of a table, such as speaker=Who; speaker, text, start, end or kind."
  )
  var column: [String] = []

  func run() throws {
    let destination = into.destination(of: file)
    var options = ImportTranscriptOptions(destination)
    options.format = format
    options.speakers = speakers
    options.moderators = moderator
    options.chat = chat
    options.mergesLabels = mergeLabels
    options.columns = column
    try finish(into.workspace.program.importTranscript(options))
  }
}
