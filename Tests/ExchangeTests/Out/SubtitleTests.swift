import Foundation
import SessionBuilding
import SessionModel
import TestSupport
import Testing
import Vocabulary

@testable import Exchange

/// A subtitle as the rules of WebVTT or SubRip read it.
private struct Cue: Equatable {
  var begin: Int
  var end: Int
  var text: String

  /// The cues of a file; nil where a rule is broken.
  static func read(_ bytes: [UInt8], mark: Character, header: String?, isNumbered: Bool) -> [Cue]? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var blocks = text.replacing("\r\n", with: "\n").split(
      separator: "\n\n",
      omittingEmptySubsequences: true
    )
    .map { $0.split(separator: "\n", omittingEmptySubsequences: true) }
    if let header {
      guard blocks.first?.first.map(String.init) == header else { return nil }
      blocks[0].removeFirst()
      if blocks[0].isEmpty { blocks.removeFirst() }
    }
    var cues: [Cue] = []
    for (place, block) in blocks.enumerated() {
      var lines = block
      if isNumbered {
        guard lines.removeFirst() == "\(place + 1)" else { return nil }
      }
      let times = lines.removeFirst().split(separator: " ")
      guard times.count == 3, times[1] == "-->", let begin = clock(times[0], mark),
        let end = clock(times[2], mark), begin < end, !lines.isEmpty
      else { return nil }
      let words = lines.joined(separator: "\n")
      guard !words.contains("-->") else { return nil }
      cues.append(Cue(begin: begin, end: end, text: words))
    }
    return cues
  }

  private static func clock(_ text: Substring, _ mark: Character) -> Int? {
    let halves = text.split(separator: mark)
    guard halves.count == 2, halves[1].count == 3 else { return nil }
    let parts = halves[0].split(separator: ":").compactMap { Int($0) }
    guard parts.count == 3, parts[1] < 60, parts[2] < 60, let rest = Int(halves[1]) else {
      return nil
    }
    return ((parts[0] * 60 + parts[1]) * 60 + parts[2]) * 1000 + rest
  }
}

@Suite struct `Subtitles and transcripts` {
  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func session() -> SessionState {
    var session = SessionBuilder()
    let anna = session.person("Anna <Ek> & Co", "a")
    let ben = session.person("Ben: B", "b")
    session.add(.sessionStarted)
    session.at(0, 5)
    session.say([anna], .positive, "a < b & c --> d", ["price"])
    session.at(0, 6)
    session.say([ben], nil, "one\r\n\r\n\r\ntwo\n\nthree")
    session.say([ben, anna], nil, "(both nod)", isObservation: true)
    session.say([ben], .negative)
    session.at(61, 40)
    session.item { .probeRecorded($0, ItemContent(text: "AT&amp;T; R&D?")) }
    session.item { .noteRecorded($0, ItemContent(text: "not said")) }
    session.item { .cueRecorded($0, ItemContent(text: "no price")) }
    return session.state
  }

  @Test func `are written as WebVTT`() {
    #expect(
      Self.text(WebVTT.bytes(Self.session())) == """
        WEBVTT

        00:00:05.000 --> 00:00:06.000
        <v Anna &lt;Ek&gt; &amp; Co>a &lt; b &amp; c --&gt; d

        00:00:06.000 --> 00:00:07.500
        <v Ben∶ B>one
        two
        three

        00:00:06.000 --> 00:00:07.500
        <v Ben∶ B, Anna &lt;Ek&gt; &amp; Co>(both nod)

        01:01:40.000 --> 01:01:41.500
        <v Moderator>AT&amp;amp;T; R&amp;D?

        """
    )
  }

  @Test func `are written as SubRip`() {
    #expect(
      Self.text(SubRip.bytes(Self.session())) == """
        1
        00:00:05,000 --> 00:00:06,000
        Anna < Ek> & Co: a < b & c -- > d

        2
        00:00:06,000 --> 00:00:07,500
        Ben∶ B: one
        two
        three

        3
        00:00:06,000 --> 00:00:07,500
        Ben∶ B, Anna < Ek> & Co: (both nod)

        4
        01:01:40,000 --> 01:01:41,500
        Moderator: AT&amp;T; R&D?

        """
    )
  }

  @Test func `are written as lines with labels`() {
    #expect(
      Self.text(TranscriptText.bytes(Self.session())) == """
        Anna <Ek> & Co: a < b & c --> d
        Ben∶ B: one two three
        Ben∶ B, Anna <Ek> & Co: (both nod)
        Moderator: AT&amp;T; R&D?
        (no price)

        """
    )
  }

  @Test func `of nothing are nothing`() {
    #expect(Self.text(WebVTT.bytes(Samples.empty())) == "WEBVTT\n")
    #expect(SubRip.bytes(Samples.empty()).isEmpty)
    #expect(TranscriptText.bytes(Samples.empty()).isEmpty)
  }

  @Test func `come in the order of the clock, however many share a second`() throws {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    session.add(.sessionStarted)
    for second in [30, 10, 10, 20, 500 * 3600] {
      session.add(
        .reactionRecorded(
          session.state.nextItemNumber,
          ItemContent(speaker: .people([anna]), text: String(repeating: "word ", count: second))
        ),
        said: SessionClock(seconds: second)
      )
    }
    let read = Cue.read(WebVTT.bytes(session.state), mark: ".", header: "WEBVTT", isNumbered: false)
    let cues = try #require(read)
    #expect(cues.map(\.begin) == [10, 10, 20, 30, 1_800_000].map { $0 * 1000 })
    // 50 letters to read, then up to the next one, then as long as anything may stand.
    #expect(cues.map { $0.end - $0.begin } == [3500, 3500, 7000, 10_500, 30_000])
  }

  @Test func `break no rule whatever was typed`() throws {
    for text in try HostileStrings.all() {
      let state = Samples.everythingIs(text)
      let vtt = Cue.read(WebVTT.bytes(state), mark: ".", header: "WEBVTT", isNumbered: false)
      let srt = Cue.read(SubRip.bytes(state), mark: ",", header: nil, isNumbered: true)
      if vtt == nil || srt == nil || vtt?.count != srt?.count {
        Issue.record("\(text.debugDescription)")
      }
      let lines = TranscriptText.bytes(state).split(separator: 0x0A)
      let items = state.items.count { $0.isSpoken || $0.kind == .cue }
      if lines.count > items { Issue.record("lines of \(text.debugDescription)") }
      let isControlled = WebVTT.bytes(state).contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 }
      if isControlled { Issue.record("controls of \(text.debugDescription)") }
    }
  }
}
