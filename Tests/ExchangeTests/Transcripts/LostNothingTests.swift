import Exchange
import Foundation
import SessionModel
import TestSupport
import Testing

/// Looks for every line of a text in what was made of it.
private struct Accounting {
  private var words: Set<String> = []
  private var named: Set<Int> = []

  init(_ draft: ImportDraft) {
    for entry in draft.entries { words.formUnion(Self.tokens(entry.text)) }
    for person in draft.people { words.formUnion(Self.tokens(person.name)) }
    for remark in draft.remarks {
      // The label that became another one.
      if remark.sentence.contains("put together") { words.formUnion(Self.tokens(remark.sentence)) }
      if let line = remark.line { named.insert(line) }
      // `(lines 3, 7–9 and 4 others up to line 40)`
      guard let list = remark.sentence.firstMatch(of: /\(lines (.*)\)$/)?.1 else { continue }
      for match in list.matches(of: /(\d+)–(\d+)|up to line (\d+)|(\d+)/) {
        if let first = match.1.flatMap({ Int($0) }), let last = match.2.flatMap({ Int($0) }) {
          named.formUnion(first...last)
        } else if let last = match.3.flatMap({ Int($0) }) {
          named.formUnion((named.max() ?? 1)...max(last, named.max() ?? 1))
        } else if let line = match.4.flatMap({ Int($0) }) {
          named.insert(line)
        }
      }
    }
  }

  /// Letters and digits of four or more in a row that hold a digit: the marks of a made line.
  static func tokens(_ text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  /// Lines of which something is neither in the draft nor in a remark.
  func lost(_ text: String, isTime: (String) -> Bool) -> [Int] {
    var text = text
    text.replace("\r\n", with: "\n")
    text.replace("\r", with: "\n")
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
      place,
      line in
      let line = String(line)
      if named.contains(place + 1) || isTime(line) { return nil }
      return Self.tokens(line).allSatisfy { words.contains($0) } ? nil : place + 1
    }
  }
}

@Suite struct `Nothing of a transcript is lost` {
  /// Lines that hold nothing but times, numbers of cues and what the format says itself.
  static func isTime(_ line: String) -> Bool {
    line.allSatisfy { "0123456789:.,-–> []()\t".contains($0) }
      || line.wholeMatch(of: /\s*[\[(]?[\d:.,]+[\])]?.*-->.*/) != nil
      || line.contains("WEBVTT") || line == "NOTE"
  }

  private static func withoutTimes(_ line: String) -> String {
    line.replacing(/[\[(]?\d+:\d\d(:\d\d)?([.,]\d+)?[\])]?/, with: " ").replacing(
      /<[^>]*>/,
      with: " "
    )
    .replacing("NOTE", with: " ").replacing("&amp;", with: " ")
  }

  private static func lost(_ text: String, _ options: TranscriptOptions) -> [Int]? {
    guard let draft = try? TranscriptReader.read(Array(text.utf8), options) else { return nil }
    let bare = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { isTime(String($0)) ? "" : withoutTimes(String($0)) }
    return Accounting(draft).lost(bare.joined(separator: "\n"), isTime: { _ in false })
  }

  private static func randomText(_ generator: inout SeededGenerator) -> String {
    let labels = [
      "Anna", "Bo Li", "TN1", "TN12", "Tn1", "Note", "Dr. Ek (X)", "moderator", "so", "アンナ", "GA",
    ]
    let ends = ["\n", "\n", "\n", "\r\n", "\r", "\n\n"]
    var text = ""
    for number in 0..<Int.random(in: 1...40, using: &generator) {
      let mark = "w\(number)x"
      let label = generator.pick(labels)
      let lines = [
        "\(label): \(mark)", "\(label): \(mark)", "\(label)：\(mark)", mark, "(\(mark))",
        "\(label) (\(mark)): q\(mark)", "[00:00:0\(number % 10)] \(label): \(mark)", "[00:01:02]",
        "\(label) (00:12): \(mark)", "00:12:03 \(label): \(mark)", "\(label):",
        "\(label).  \(mark)",
        "- \(mark)", "\(label)  0:0\(number % 10)", "Date: \(mark)", "http://\(mark)/", "[\(mark)",
        "  \(mark)  \t", "\(number)\n00:00:0\(number % 10).000 --> 00:00:09.000\n\(label): \(mark)",
        "NOTE \(mark)", "STYLE\n\(mark)",
        "\(mark)\n00:00:01.000 --> 00:00:02.000 a:\(number)\n\(mark)y",
        "00:00:04.000 -->\n<v \(label)>\(mark)</v> <i>\(mark)z</i>", "<b>\(mark) &amp; <\(mark)q>",
      ]
      text += generator.pick(lines) + generator.pick(ends)
    }
    return text
  }

  @Test func `whatever is written, in each format`() {
    for number in 0..<FuzzPlan.iterations(quick: 400) {
      let seed = FuzzPlan.seed &+ UInt64(number)
      var generator = SeededGenerator(seed: seed)
      let text = Self.randomText(&generator)
      var options = TranscriptOptions()
      options.format = generator.pick([nil, .text, .vtt, .srt])
      options.merging = generator.pick([.offer, .merge])
      let lost = Self.lost(text, options)
      #expect(lost ?? [] == [], "seed \(seed): \(text.debugDescription)")
    }
  }

  private static let files = [
    "zoom_vtt/acdc__2026-02-05_174/transcript.vtt",
    "zoom_vtt/allwalletdevs__2026-02-18_038/transcript_corrected.vtt",
    "focus_groups/raw/focus_group_1.txt", "focus_groups/raw/focus_group_3.txt",
    "focus_groups/raw/focus_group_5.txt",
  ]

  @Test(.enabled(if: SharedData.isPresent, SharedData.absence), arguments: files)
  func `of real ones either`(file: String) throws {
    let lost = Self.lost(try SharedData.text("data/\(file)"), TranscriptOptions())
    #expect(lost == [])
  }

  @Test(.enabled(if: SharedData.isPresent, SharedData.absence))
  func `of real ones with lines torn, swapped, doubled and broken`() throws {
    let texts = try Self.files.map { try SharedData.text("data/\($0)") }
    for number in 0..<FuzzPlan.iterations(quick: 60) {
      let seed = FuzzPlan.seed &+ UInt64(number)
      var generator = SeededGenerator(seed: seed)
      var lines = generator.pick(texts).replacing("\r\n", with: "\n").split(
        separator: "\n",
        omittingEmptySubsequences: false
      )[...]
      lines = lines.dropFirst(Int.random(in: 0..<lines.count, using: &generator)).prefix(200)
      for _ in 0..<Int.random(in: 0..<20, using: &generator) {
        let place = Int.random(in: lines.indices, using: &generator)
        let other = Int.random(in: lines.indices, using: &generator)
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: lines.swapAt(place, other)
        case 1: lines[place] = ""
        case 2: lines[place] = lines[other]
        case 3: lines[place] = lines[place].dropFirst(Int.random(in: 0...9, using: &generator))
        default: lines[place] = lines[place].prefix(Int.random(in: 0...30, using: &generator))
        }
      }
      var options = TranscriptOptions()
      options.format = generator.pick([nil, .text, .vtt, .srt])
      let lost = Self.lost(lines.joined(separator: "\n"), options)
      #expect(lost ?? [] == [], "seed \(seed)")
    }
  }

  @Test func `bytes of any sort never end the program`() {
    let alphabet: [UInt8] =
      Array("<>:&;-([)]v/i.0123 \n\r\tAnna{\\}\"，".utf8) + [0xff, 0xe3, 0x80, 0xef]
    for number in 0..<FuzzPlan.iterations(quick: 1500) {
      var generator = SeededGenerator(seed: FuzzPlan.seed &+ UInt64(number))
      let count = Int.random(in: 0...120, using: &generator)
      var bytes = generator.oneIn(2) ? Array("WEBVTT\n\n00:01.000 --> 00:02.000\n".utf8) : []
      for _ in 0..<count { bytes.append(generator.pick(alphabet)) }
      var options = TranscriptOptions()
      options.format = generator.pick([nil, .text, .vtt, .srt, .csv])
      if generator.oneIn(3) { options.chat = bytes }
      if generator.oneIn(3) { options.speakers = try? SpeakerMap(bytes) }
      _ = try? TranscriptReader.read(bytes, options)
    }
  }

  @Test(.enabled(if: SharedData.isPresent, SharedData.absence))
  func `of naughty strings as words, labels, voices and cells`() throws {
    let bytes = try SharedData.bytes("data/hostile/naughty_strings/blns.json")
    let strings = try JSONDecoder().decode([String].self, from: bytes).filter {
      !$0.contains("\0") && !$0.contains(where: \.isNewline)
    }
    let text = strings.map { "Anna: \($0)\n\($0): hm\nBo: x\n" }.joined()
    let cues = strings.map { "00:01.000 --> 00:02.000\n<v \($0)>\($0)</v>\n\($0)\n\n" }.joined()
    for (sample, format) in [(text, TranscriptFormat.text), (cues, .vtt), (cues, .srt)] {
      let draft = try TranscriptReading.draft(sample) { $0.format = format }
      #expect(draft.entries.count > strings.count / 2)
      #expect(draft.entries.allSatisfy { !$0.text.isEmpty })
      #expect(draft.people.allSatisfy { !$0.name.isEmpty })
    }
  }

  @Test func `of very many labels, all alike or all different`() throws {
    let different = (0..<20_000).map { "P\($0)x: a\n" }.joined()
    #expect(try TranscriptReading.draft(different).entries.count == 20_000)
    let alike = (0..<8192).map { number in
      let letters = (0..<13).map { number >> $0 & 1 == 0 ? "a" : "A" }.joined()
      return "\(letters): x\n"
    }.joined()
    let draft = try TranscriptReading.draft("Anna: b\n" + alike)
    #expect(draft.entries.count == 8193)
    #expect(draft.remarks.count < 60)
  }

  @Test func `of a very long line and of very many cues`() throws {
    let long = String(repeating: "word ", count: 400_000)
    let text = try TranscriptReading.draft("Anna: \(long)\nBo: b\nAnna: c")
    #expect(text.entries.first?.text.utf8.count == long.utf8.count - 1)
    var cues = Array("WEBVTT\n\n".utf8)
    for index in 0..<100_000 {
      cues += Array("00:00:01.000 --> 00:00:02.000\nSpeaker \(index % 9): hi\n\n".utf8)
    }
    #expect(try TranscriptReader.read(cues, TranscriptOptions()).entries.count == 100_000)
  }
}
