import TextDisplay

extension TranscriptProblem {
  /// What is wrong with the file, and where.
  public var message: String {
    switch fault {
    case .notText(let line): "line \(line) is no text in UTF-8, UTF-16 or Windows-1252"
    case .empty: "there is nothing in it"
    case .otherDocument(let sort): "it is \(sort), not a transcript in plain text"
    case .noCues(let format): "it has no cue, so it is not \(format.words)"
    case .noMessages: "no line begins with a time, so it is not a chat log"
    case .table(let problem): problem.message
    case .noTextColumn(let columns):
      "no column is known to have the words; columns: \(listed(columns.map { $0.shown() }))"
    case .noSpeaker(let label, let near, let labels):
      near.isEmpty
        ? "nobody speaks as \(label.shown())"
          + (labels.isEmpty ? "" : "; labels: \(listed(labels.map { $0.shown() }))")
        : "nobody speaks as \(label.shown()); did you mean "
          + "\(listed(near.map { $0.shown() }, conjunction: "or"))?"
    case .noEquals(let line): "line \(line) has no `=` between a label and a name"
    case .nameless(let line): "line \(line) has no label or no name"
    case .noRole(let role, let line): "line \(line) has a role \(role.shown()), which there is not"
    case .labelTwice(let label, let line): "line \(line) has the label \(label.shown()) again"
    }
  }

  /// The one thing to do.
  public var remedy: String {
    switch fault {
    case .notText: "save it as plain text in UTF-8"
    case .empty: "name another file"
    case .otherDocument: "save it as plain text, or export it as .vtt"
    case .noCues: "leave --format out, or write --format text"
    case .noMessages: "save the chat as Zoom writes it: 00:12:03, a tab, the name, a colon, a tab"
    case .table(let problem): problem.remedy
    case .noTextColumn: "name it: --column text=NAME"
    case .noSpeaker: "write the label as it stands in the file"
    case .noEquals: "write `label = Name`, or `label = -` for what is no label"
    case .nameless: "write `label = Name`"
    case .noRole: "write role=member, moderator, assistant or observer"
    case .labelTwice: "keep one of the lines"
    }
  }
}

extension TranscriptFormat {
  /// The format in words.
  public var words: String {
    switch self {
    case .vtt: "WebVTT"
    case .srt: "SRT"
    case .text: "plain text"
    case .csv: "a table"
    }
  }
}
