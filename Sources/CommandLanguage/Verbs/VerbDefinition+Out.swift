extension VerbDefinition {
  static let report = VerbDefinition(
    words: "report",
    group: .out,
    arguments: [
      .optional("KIND", .choice(Choices.reportKinds)),
      .optional("FORMAT", .choice(Choices.reportFormats)), .optional("FILE", .file),
      .flag("anonymous"), .keyed("keep", "STAYS", .value), .keyed("mask", "GOES", .value),
      .keyed("pseudonyms", "KEYFILE", .file), .keyed("language", "TAG", .choice(Choices.languages)),
      .keyed("base", "N", .count), .keyed("table", "TABLE", .choice(Choices.tables)),
      .keyed("force", "YES", .choice(Choices.yesNo)),
    ],
    summary: "write a report",
    help: "Without a file it goes to the screen; without a format the ending of the file says how. "
      + "html is one page that a client opens and that prints to PDF, word a document, csv a table "
      + "for a spreadsheet (table=tidy, wide, members or measures), json every figure. anonymous "
      + "writes M1, M2… for names: words that may be names are listed, and each needs keep=may or "
      + "mask=may; several have commas between them. pseudonyms=FILE writes who is who apart. "
      + "base=30 prints percentages from 30 on. A file that exists is replaced with force=yes only.",
    examples: [
      "report", "report topline markdown", "report full report.html language=sv",
      "report client.docx anonymous keep=may",
    ]
  )

  static let export = VerbDefinition(
    words: "export",
    group: .out,
    arguments: [
      .required("FORMAT", .choice(Choices.exportFormats)), .optional("FILE", .file),
      .flag("anonymous"), .flag("names"), .keyed("keep", "STAYS", .value),
      .keyed("mask", "GOES", .value),
      .keyed("pseudonyms", "KEYFILE", .file), .keyed("table", "TABLE", .choice(Choices.tables)),
      .keyed("force", "YES", .choice(Choices.yesNo)),
    ],
    summary: "write the session for another program",
    help: "jsonl is one line of JSON for the session and one for everything that happened in it, "
      + "for programs that read line by line and to be imported again; csv a table (table=tidy, "
      + "wide, members or measures). qdpx is a project of REFI-QDA for NVivo, ATLAS.ti, MAXQDA and "
      + "QualCoder, in which members are M1, M2… unless names is said; qdc its codebook, taguette "
      + "one for Taguette. vtt and srt are subtitles, txt is a transcript. What a format has no place "
      + "for is said. Without a file it goes to the screen. anonymous, keep, mask and pseudonyms are "
      + "those of report. A file that exists is replaced with force=yes only.",
    examples: [
      "export jsonl session.jsonl", "export csv reactions.csv table=wide force=yes",
      "export qdpx session.qdpx", "export qdc codebook.qdc", "export vtt session.vtt",
    ]
  )

  static let replay = VerbDefinition(
    words: "replay",
    group: .out,
    arguments: [
      .optional("FROM", .clock), .optional("TO", .clock), .any("FILTER", .filter),
    ],
    summary: "watch the session again",
    help:
      "On a terminal a player: Space plays and pauses, . and , go one item on and back, ] and [ "
      + "to the next mark and the one before, + and - change the speed, i leaves long silences out, "
      + "g goes to a time or an item, / searches, s shows the session as of that moment, ? all "
      + "keys, q comes back. Elsewhere, and in scripts, the transcript. FROM and TO are times of the "
      + "session clock; filters as for list.",
    examples: ["replay", "replay 12:40", "replay 12:40 20:00 a b", "replay #price -"]
  )
}
