import Exchange
import SessionModel
import Testing

@Suite struct `Subtitles` {
  private func draft(
    _ cues: String,
    _ change: (inout TranscriptOptions) -> Void = { _ in }
  ) throws -> ImportDraft { try TranscriptReading.draft("WEBVTT\n\n\(cues)", change) }

  private static let time = "00:00:01.000 --> 00:00:02.500\n"

  @Test func `of Zoom have numbers, times and names`() throws {
    let draft = try draft(
      "1\n00:00:01.000 --> 00:00:02.500\nAnna Ek: Hi.\n\n2\n00:00:03.000 --> 00:00:04.000\nBo: Hello: you\n"
    )
    #expect(draft.lines == ["Anna Ek: Hi.", "Bo: Hello: you"])
    #expect(draft.times == ["1000-2500", "3000-4000"])
    #expect(draft.said == ["read as WebVTT"])
  }

  @Test func `of Teams have voices, several in one cue too`() throws {
    let draft = try draft(
      """
      2f1a-4/12-0
      00:00:01.000 --> 00:00:02.500
      <v Anna Ek>Hi,
      all.</v>

      2f1a-4/12-1
      00:00:03.000 --> 00:00:04.000 align:start position:0%
      <v.loud Bo &amp; Co>Yes</v> <v Anna Ek>No: never</v>

      """
    )
    #expect(draft.lines == ["Anna Ek: Hi,\nall.", "Bo & Co: Yes", "Anna Ek: No: never"])
    #expect(draft.times == ["1000-2500", "3000-4000", "3000-4000"])
    #expect(draft.says("4: 2 cue identifiers that are no number left out") == false)
    #expect(draft.says("3: 2 cue identifiers that are no number left out (lines 3 and 8)"))
    #expect(draft.says("9: the place on the screen of 1 cue left out"))
  }

  static let words: [(cue: String, words: String)] = [
    ("<i>a</i> <b>b</b> <c.yellow.bg>c</c> <u>d</u>", "a b c d"),
    ("a <00:00:01.500><c>b</c>", "a b"),
    ("a < b > c & d &copy; &amp;amp; &#39;", "a < b > c & d &copy; &amp; &#39;"),
    ("&lt;i&gt; &nbsp;x&lrm;&rlm;", "<i> \u{a0}x\u{200e}\u{200f}"),
    ("<script>alert(1)</script> <img src=x>", "<script>alert(1)</script> <img src=x>"),
    ("</div> <think> <ive> <", "</div> <think> <ive> <"), ("<lang en>hi</lang>", "hi"),
    ("<ruby>a<rt>b</rt></ruby>", "ab"), ("one\ntwo", "one\ntwo"), ("<v>who</v>", "who"),
    ("a<b and b>c, <i.e. this>", "a<b and b>c, <i.e. this>"), ("<b >x</b >", "x"),
    ("{\\an8}x", "{\\an8}x"), ("<v Anna", "<v Anna"), ("e\u{301}👩‍👩‍👧 —", "e\u{301}👩‍👩‍👧 —"),
  ]

  @Test(arguments: words.indices)
  func `lose the tags of the format and nothing else`(index: Int) throws {
    let sample = Self.words[index]
    #expect(try draft(Self.time + sample.cue).entries.map(\.text) == [sample.words])
  }

  @Test func `of SRT have commas and tags of their own`() throws {
    let draft = try TranscriptReading.draft(
      "1\r\n00:00:01,000 --> 00:00:02,500\r\n{\\an8}<font color=\"red\">Anna: a &amp; b</font>\r\n\r\n"
        + "2\r\n00:00:03,000 --> 00:00:04,000\r\n<I>Anna: c</I>\r\n"
    )
    #expect(draft.lines == ["Anna: a &amp; b", "Anna: c"])
    #expect(draft.times == ["1000-2500", "3000-4000"])
    #expect(draft.said == ["read as SRT", "3: tags taken off in 2 cues (lines 3 and 7)"])
  }

  @Test func `without a header or hours are read all the same`() throws {
    let draft = try TranscriptReading.draft("01:02.5 --> 01:03\nHi\n")
    #expect(draft.times == ["62500-63000"])
    #expect(draft.says("1: no WEBVTT in the first line"))
    #expect(draft.says("2: 1 cue without a speaker kept as words of somebody unidentified"))
  }

  @Test func `keep odd times in the order of the file and say where`() throws {
    let draft = try draft(
      """
      00:00:05.000 --> 00:00:09.000
      a

      00:00:08.000 --> 00:00:10.000
      b

      00:00:02.000 --> 00:00:01.000
      c

      00:00:03.000 -->
      d

      -00:00:01.000 --> 00:00:04.000
      e
      """
    )
    #expect(draft.entries.map(\.text) == ["a", "b", "c", "d", "e"])
    #expect(draft.times == ["5000-9000", "8000-10000", "2000-", "3000-", "0-4000"])
    #expect(draft.says("6: 1 cue that begins before the one before ends"))
    #expect(draft.says("9: 1 item that ends before it begins; that end left out"))
    #expect(draft.says("12: 1 cue without an end"))
    #expect(draft.says("15: 1 time before the recording begins taken as 0"))
    #expect(draft.says("2 times earlier than the one before; kept in the order of the file"))
  }

  @Test func `are kept without a time that no session can hold`() throws {
    let draft = try draft("9999999:00:00.000 --> 9999999:00:01.000\na\n\n\(Self.time)b\n")
    #expect(draft.entries.map(\.text) == ["a", "b"])
    #expect(draft.times == ["", "1000-2500"])
    #expect(draft.says("3: 1 item later than 596 hours kept without a time"))
  }

  @Test func `have comments as notes, and styles, regions and headers named`() throws {
    let draft = try TranscriptReading.draft(
      """
      WEBVTT - a title
      Kind: captions

      NOTE made by hand
      twice

      STYLE
      ::cue { color: red }

      REGION
      id:fred

      NOTE

      1
      \(Self.time)Anna: x

      left over

      00:00:03.000 --> 00:00:04.000
      Anna: y
      2
      00:00:05.000 --> 00:00:06.000

      00:00:07.000 --> 00:00:08.000
      (laughs)
      """
    )
    #expect(
      draft.lines == [
        "note -: made by hand\ntwice", "Anna: x", "?: left over", "Anna: y", "-*: (laughs)",
      ]
    )
    #expect(draft.says("1: 2 lines of the header left out (lines 1–2)"))
    #expect(draft.says("7: 2 blocks of style or region left out (lines 7–8 and 10–11)"))
    #expect(draft.says("19: 1 line outside any cue kept as words of somebody unidentified"))
    #expect(draft.says("24: 1 cue without words left out"))
  }

  @Test func `of captions without speakers make no people of colons`() throws {
    var cues = ""
    for index in 0..<60 {
      cues += "00:00:\(index + 10 < 60 ? index + 10 : 59).000 --> 00:01:00.000\n"
      cues +=
        index % 20 == 0 ? "Note: this is it\n\n" : index % 29 == 0 ? "So: yes\n\n" : "words\n\n"
    }
    #expect(try draft(cues).people == [])
  }

  @Test func `have a second speaker in a cue where that one speaks elsewhere`() throws {
    let draft = try draft("\(Self.time)Anna: a\nBo: b\n\n\(Self.time)Bo: c\nNote: d\n")
    #expect(draft.lines == ["Anna: a", "Bo: b", "Bo: c\nNote: d"])
  }

  @Test func `of a thousand cues are read whole`() throws {
    var cues = ""
    for index in 0..<1000 {
      cues += "\(index + 1)\n00:\(10 + index / 60):\(10 + index % 50).000 --> 00:59:59.000\n"
      cues += "Speaker \(index % 7): words \(index)\n\n"
    }
    let draft = try draft(cues)
    #expect(draft.entries.count == 1000)
    #expect(draft.people.count == 7)
  }
}
