import Exchange
import SessionModel
import Testing
import Vocabulary

@Suite struct `Lines of a transcript` {
  private func draft(
    _ text: String,
    _ change: (inout TranscriptOptions) -> Void = { _ in }
  ) throws -> ImportDraft { try TranscriptReading.draft(text, change) }

  static let shapes: [(text: String, lines: [String])] = [
    ("Anna: hi\nBo: hello\n", ["Anna: hi", "Bo: hello"]),
    ("\u{feff}Anna: hi\r\n\r\nBo: hello", ["Anna: hi", "Bo: hello"]),
    ("Anna: hi\n  there\n\nyou\nBo: x\nBo: y", ["Anna: hi\nthere\nyou", "Bo: x", "Bo: y"]),
    (
      "A title\nA day\nAnna: x\nBo: y\nAnna: z",
      ["note -: A title", "note -: A day", "Anna: x", "Bo: y", "Anna: z"]
    ),
    ("Anna: x\nBo: y\nAnna (nods): z", ["Anna: x", "Bo: y", "Anna*: (nods)", "Anna: z"]),
    (
      "Anna: x\n(all laugh)\nmore\nBo: y\nBo: z",
      ["Anna: x", "-*: (all laugh)", "Anna: more", "Bo: y", "Bo: z"]
    ),
    ("Anna:\nhi\nBo:\n(nods)\nAnna: x\nBo: y", ["Anna: hi", "Bo*: (nods)", "Anna: x", "Bo: y"]),
    (
      "Anna: [laughs]\nBo: (a) and (b)\nAnna: x", ["Anna*: [laughs]", "Bo: (a) and (b)", "Anna: x"]
    ),
    (
      "Dr. Karin Ek (SPD): a\nOla Berg, chair: b\nOla Berg, chair: c",
      ["Dr. Karin Ek (SPD): a", "Ola Berg, chair: b", "Ola Berg, chair: c"]
    ),
    ("Anna：今日は\nBo：はい\n", ["Anna: 今日は", "Bo: はい"]),
    ("アンナ：今日は\nボー：はい：そう\n", ["アンナ: 今日は", "ボー: はい：そう"]),
    ("Speaker 1: a\nSpeaker 2: b\n", ["Speaker 1: a", "Speaker 2: b"]),
    ("Anna: a\nBo:b\nBo: c\nAnna: d", ["Anna: a", "Bo: b", "Bo: c", "Anna: d"]),
    (
      "Anna: see\nhttp://x.y/z\n10:30 is early\nBo: no\nBo: x",
      ["Anna: see\nhttp://x.y/z\n10:30 is early", "Bo: no", "Bo: x"]
    ),
    ("**Anna:** a\n**Bo**: b\n", ["Anna: a", "Bo: b"]),
    (">> ANNA: a\n>> BO: b\n", ["ANNA: a", "BO: b"]),
    ("A: a\nB: b\nA: c", ["A: a", "B: b", "A: c"]),
    ("stokes: a\nnixo: b\nstokes: c\nnixo: d", ["stokes: a", "nixo: b", "stokes: c", "nixo: d"]),
  ]

  @Test(arguments: shapes.indices)
  func `are understood as people write them`(index: Int) throws {
    let shape = Self.shapes[index]
    #expect(try draft(shape.text).lines == shape.lines)
  }

  static let stamped: [(text: String, lines: [String], times: [String])] = [
    ("[00:12:03] Anna: a\n[00:12:09] Bo: b", ["Anna: a", "Bo: b"], ["723000-", "729000-"]),
    ("Anna (00:12): a\nBo (00:15): b", ["Anna: a", "Bo: b"], ["12000-", "15000-"]),
    ("00:12:03 Anna: a\n00:12:04.5 Bo: b", ["Anna: a", "Bo: b"], ["723000-", "724500-"]),
    (
      "Anna Ek  0:03\na\nb\n\nBo Li  1:00:05\nc", ["Anna Ek: a\nb", "Bo Li: c"],
      ["3000-", "3605000-"]
    ),
    ("[0:01 - 0:04] Anna: a\nBo: [00:05] b", ["Anna: a", "Bo: b"], ["1000-4000", "5000-"]),
    (
      "[00:00:01]\nAnna: a\n[00:00:04]\nmore\nBo: b\nBo: c",
      ["Anna: a", "Anna: more", "Bo: b", "Bo: c"], ["1000-", "4000-", "", ""]
    ),
    (
      "Anna: a\n[00:01:00] more\nBo: b\nBo: c", ["Anna: a", "Anna: more", "Bo: b", "Bo: c"],
      ["", "60000-", "", ""]
    ),
    ("00:01 a\n00:03 b\n", ["?: a", "?: b"], ["1000-", "3000-"]),
    (
      "[Anna Ek] 10:05:33\na\n\n[Bo Li] 10:05:40\nb\n", ["Anna Ek: a", "Bo Li: b"],
      ["36333000-", "36340000-"]
    ),
    ("00:00:05\nAnna: a\nBo: b\nBo: c", ["Anna: a", "Bo: b", "Bo: c"], ["5000-", "", ""]),
  ]

  @Test(arguments: stamped.indices)
  func `have their times wherever they stand`(index: Int) throws {
    let shape = Self.stamped[index]
    let draft = try draft(shape.text)
    #expect(draft.lines == shape.lines)
    #expect(draft.times == shape.times)
  }

  @Test func `make no person of a remark in the middle of speech`() throws {
    let draft = try draft(
      "Anna: first\nBo: second\nAnna: third\nsome more\nNote: the tape broke\nIn short: no\nBo: x\n"
    )
    #expect(draft.people.map(\.name) == ["Anna", "Bo"])
    #expect(draft.lines[3] == "?: Note: the tape broke\nIn short: no")
    #expect(
      draft.says(
        "5: Note: may be a label; to make it a person, give --speakers with a line `Note = Note`"
      )
    )
  }

  @Test func `take a label that stands once where every line has one`() throws {
    let draft = try draft("Anna: a\nBo: b\nAnna: c\nSofie: d\nBo: e\n")
    #expect(draft.people.map(\.name) == ["Anna", "Bo", "Sofie"])
  }

  @Test func `take the moderator from labels in many languages, and say so`() throws {
    for label in [
      "Moderator", "Interviewer", "Moderadora", "Moderatorin", "Ordstyrer", "Συντονιστής",
      "Модератор",
      "I", "INT", "Facilitator 1", "司会",
    ] {
      let draft = try draft("\(label): a\nAnna: b\n\(label): c\nAnna: d\n")
      #expect(draft.people.map(\.role) == [.moderator, .member], "\(label)")
      #expect(draft.says("\(label) taken as the moderator by the label"), "\(label)")
    }
  }

  @Test func `have the moderator that is named, and refuse one who says nothing`() throws {
    let text = "GA: a\nTN1: b\nModerator: c\nGA: d\n"
    let draft = try draft(text) { $0.moderators = ["GA"] }
    #expect(draft.people.map(\.role) == [.moderator, .member, .member])
    var options = TranscriptOptions()
    options.moderators = ["CA"]
    let problem = TranscriptReading.problem(Array(text.utf8), options)
    #expect(problem?.message == "nobody speaks as CA; did you mean GA?")
    #expect(problem?.remedy == "write the label as it stands in the file")
  }

  @Test func `offer labels that look alike and act only when told`() throws {
    let text =
      String(repeating: "Zoë: a\nTN1: b\nAngela: c\n", count: 6) + "Zoe: d\nTN2: e\nAngelo: f\n"
    let apart = try draft(text)
    #expect(apart.people.map(\.name) == ["Zoë", "TN1", "Angela", "Zoe", "TN2", "Angelo"])
    #expect(
      apart.said.contains(
        "Zoe (1 time) and Zoë (6 times) differ in capitals, accents or width only, and stay two people; "
          + "to put them together, give --merge-labels, or a line `Zoe = Zoë` in --speakers"
      )
    )
    #expect(apart.says("Angelo (1 time) and Angela (6 times) differ in one letter"))
    #expect(!apart.says("TN2 ("))
    let merged = try draft(text) { $0.merging = .merge }
    #expect(merged.people.map(\.name) == ["Zoë", "TN1", "Angela", "TN2"])
    #expect(merged.says("Zoe (1 time) and Zoë (6 times) put together as Zoë"))
  }

  @Test func `are compared by letters, whatever their bytes`() throws {
    for (often, once) in [
      ("abcde", "abc漢"), ("abc漢", "abcde"), ("Анна", "Анне"), ("Annaa", "Anna"),
    ] {
      let draft = try draft(String(repeating: "\(often): x\n", count: 9) + "\(once): y\n")
      #expect(draft.people.map(\.name) == [often, once])
    }
  }

  @Test func `without any label are words of somebody, and the report says so`() throws {
    let draft = try draft("one line\nanother: line\n(laughter)\n")
    #expect(draft.lines == ["?: one line", "?: another: line", "-*: (laughter)"])
    #expect(draft.says("no line has a label of a speaker"))
    let paragraphs = try self.draft("one\ntwo\n\nthree\nfour\n")
    #expect(paragraphs.lines == ["?: one\ntwo", "?: three\nfour"])
  }

  @Test func `say how they were encoded where that was guessed`() throws {
    let latin = Array("Bj".utf8) + [0xf6] + Array("rn: hej\nAnna: nej\n".utf8)
    let draft = try TranscriptReader.read(latin, TranscriptOptions())
    #expect(draft.lines == ["Björn: hej", "Anna: nej"])
    #expect(draft.says("read as Windows-1252, as it is not UTF-8"))
    let units = "\u{feff}Zoë: x\r\nBo: y".utf16.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
    let wide = try TranscriptReader.read(units, TranscriptOptions())
    #expect(wide.lines == ["Zoë: x", "Bo: y"])
    #expect(wide.says("read as UTF-16"))
  }

  @Test func `name labels without words, and times without any`() throws {
    let draft = try draft("Anna: a\nBo:\nAnna: b\nBo: c\n[00:10]\n")
    #expect(draft.lines == ["Anna: a", "Anna: b", "Bo: c"])
    #expect(draft.says("2: 1 label without words left out"))
    #expect(draft.says("5: 1 time without words left out"))
  }
}
