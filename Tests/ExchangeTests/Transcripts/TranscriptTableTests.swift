import Exchange
import SessionModel
import Testing
import Vocabulary

@Suite struct `Tables, maps and chats of a transcript` {
  private func draft(
    _ text: String,
    _ change: (inout TranscriptOptions) -> Void = { _ in }
  ) throws -> ImportDraft { try TranscriptReading.draft(text, change) }

  @Test func `a table is recognised by the names of its columns`() throws {
    let draft = try draft(
      """
      Start,End,Speaker,Text,Mood
      0:01,00:02.5,Anna,"Hi, ""all""
      of you",happy
      3.25,,Bo,(nods),
      x,,,Somebody said it,

      """
    )
    #expect(
      draft.lines == ["Anna: Hi, \"all\"\nof you", "Bo*: (nods)", "?: Somebody said it"]
    )
    #expect(draft.times == ["1000-2500", "3250-", ""])
    #expect(
      draft.said == [
        "read as a table",
        "1: words from Text, speaker from Speaker, start from Start and end from End; another column with --column",
        "1: the column Mood left out", "5: 1 row whose time cannot be read kept without it",
      ]
    )
  }

  @Test func `columns can be named, and kinds are kept`() throws {
    let draft = try draft("a;b;c\nAnna;hi;event\nBo;hm;note\n;silence;cue\nBo;x;odd\n") {
      $0.format = .csv
      $0.columns.text = "b"
      $0.columns.speaker = "a"
      $0.columns.kind = "c"
    }
    #expect(draft.lines == ["Anna*: hi", "note Bo: hm", "cue -: silence", "Bo: x"])
    #expect(draft.says("5: 1 row of a kind that is not known kept as words"))
  }

  @Test func `a table without words is refused with the names that it has`() {
    var options = TranscriptOptions()
    options.format = .csv
    let problem = TranscriptReading.problem(Array("a,b\n1,2\n".utf8), options)
    #expect(problem?.message == "no column is known to have the words; columns: a and b")
    #expect(problem?.remedy == "name it: --column text=NAME")
    options.columns.text = "c"
    let named = TranscriptReading.problem(Array("a,b\n1,2\n".utf8), options)
    #expect(named?.message == "no column c; columns: a and b")
    let ragged = TranscriptReading.problem(Array("speaker,text\nAnna,b\nBo,c,d\n".utf8))
    #expect(ragged?.message == "line 3 has 3 cells, the first line names 2 columns")
  }

  @Test(arguments: [
    "# who\nTN1 = Anna Ek, Dr., role=moderator, code=a\nTn1 = Anna Ek, Dr.\nNote = -\nX = Xenia\n",
    "label,name,role,code\nTN1,\"Anna Ek, Dr.\",moderator,a\nTn1,\"Anna Ek, Dr.\",,\nNote,-,,\nX,Xenia,,\n",
  ])
  func `a map says who is who, in either form`(map: String) throws {
    let speakers = try SpeakerMap(Array(map.utf8))
    let draft = try draft("TN1: a\nNote: b\nTn1: c\nBo: d\nBo: e\n") { $0.speakers = speakers }
    #expect(draft.lines == ["Anna Ek, Dr.: a\nNote: b", "Anna Ek, Dr.: c", "Bo: d", "Bo: e"])
    #expect(draft.people.map(\.role) == [.moderator, .member])
    #expect(draft.people.map(\.code) == ["a", nil])
    #expect(draft.says("of the map names X, which is no label of the transcript"))
  }

  @Test func `a map makes a label of what stands once`() throws {
    let speakers = try SpeakerMap(Array("Remember = Bo\n".utf8))
    let draft = try draft("Anna: a\nmore\nmore\nRemember: b\nAnna: c\n") { $0.speakers = speakers }
    #expect(draft.lines == ["Anna: a\nmore\nmore", "Bo: b", "Anna: c"])
  }

  static let faults: [(map: String, message: String)] = [
    ("a = b\nc\n", "line 2 has no `=` between a label and a name"),
    ("a =\n", "line 1 has no label or no name"), ("= a\n", "line 1 has no label or no name"),
    ("a = b, role=chief\n", "line 1 has a role chief, which there is not"),
    ("a = b\na = c\n", "line 2 has the label a again"), ("\n", "there is nothing in it"),
  ]

  @Test(arguments: faults.indices)
  func `a map with a slip is refused with its line`(index: Int) {
    let fault = Self.faults[index]
    do throws(TranscriptProblem) {
      _ = try SpeakerMap(Array(fault.map.utf8))
      Issue.record("read")
    } catch {
      #expect(error.message == fault.message)
      #expect(error.part == .speakers)
    }
  }

  @Test func `a chat goes between the cues by its times`() throws {
    let vtt =
      "WEBVTT\n\n00:00:05.000 --> 00:00:06.000\nAnna: a\n\n00:00:10.000 --> 00:00:12.000\nAnna: b\n"
    let chat =
      "00:00:07\tBo: x:\tfirst\n\nsecond ?\r\n00:00:08\tAnna:\tReacted to \"first\" with 👍\r\n"
      + "00:00:20\t From  Kim Li  to  Everyone: late\r\n"
    let draft = try draft(vtt) { $0.chat = Array(chat.utf8) }
    #expect(
      draft.lines == [
        "Anna: a", "Bo: x: first\n\nsecond ?", "Anna*: Reacted to \"first\" with 👍", "Anna: b",
        "Kim Li: late",
      ]
    )
    #expect(draft.times == ["5000-6000", "7000-", "8000-", "10000-12000", "20000-"])
    #expect(
      draft.said == [
        "read as WebVTT",
        "3 messages of the chat taken in by their times, 1 of them a reaction to another, as something seen",
        "1 message of the chat later than the end of the transcript",
      ]
    )
    let text = try self.draft("Anna: a\nBo: b\n") { $0.chat = Array("00:00:07\tBo:\tx".utf8) }
    #expect(text.lines == ["Anna: a", "Bo: b", "Bo: x"])
  }

  @Test func `a chat without messages is refused`() {
    var options = TranscriptOptions()
    options.chat = Array("hello\n".utf8)
    let problem = TranscriptReading.problem(Array("Anna: a\n".utf8), options)
    #expect(problem == TranscriptProblem(.noMessages, in: .chat))
  }

  static let bad: [(file: [UInt8], message: String)] = [
    ([], "there is nothing in it"), (Array(" \r\n\t\n".utf8), "there is nothing in it"),
    (Array("Anna: a\nB\0o".utf8), "line 2 is no text in UTF-8, UTF-16 or Windows-1252"),
    ([0x81, 0x81], "line 1 is no text in UTF-8, UTF-16 or Windows-1252"),
    (Array("%PDF-1.7\n".utf8), "it is a PDF, not a transcript in plain text"),
    (
      Array("PK\u{3}\u{4}x".utf8),
      "it is a Word document or another zip, not a transcript in plain text"
    ),
    (Array("{\\rtf1 x}".utf8), "it is RTF, not a transcript in plain text"),
    (Array("WEBVTT\n\nhello\n".utf8), "it has no cue, so it is not WebVTT"),
  ]

  @Test(arguments: bad.indices)
  func `what is no transcript is refused in one sentence`(index: Int) {
    let sample = Self.bad[index]
    #expect(TranscriptReading.problem(sample.file)?.message == sample.message)
  }

  static let sorts: [(name: String?, text: String, format: TranscriptFormat)] = [
    (nil, "WEBVTT\n", .vtt), (nil, "1\n00:00:01,000 --> 00:00:02,000\nx\n", .srt),
    ("a.txt", "1\n00:00:01.000 --> 00:00:02.000\nx\n", .vtt), ("a.CSV", "a\nb\n", .csv),
    (nil, "speaker;text\nA;b\n", .csv), ("a.txt", "speaker;text\nA;b\n", .text),
    (nil, "A: b", .text),
    ("a.srt", "hello", .srt), (nil, "Anna, text, and more: yes\n", .text),
  ]

  @Test(arguments: sorts.indices)
  func `the format is told from the content, then from the name`(index: Int) throws {
    let sample = Self.sorts[index]
    #expect(
      try TranscriptReader.format(Array(sample.text.utf8), fileName: sample.name) == sample.format
    )
  }
}
