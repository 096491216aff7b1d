import SessionModel
import Vocabulary

/// One stretch of a recording with the words that were said in it.
struct TimedLine {
  /// Milliseconds from the beginning.
  let begin: Int
  let end: Int
  /// Whose words they are; empty where it is nobody's.
  let speaker: String
  let words: String
}

/// What was said in a session, in the order of the clock, as subtitles have it.
///
/// Where an item came from a recording its own times stand. Otherwise it begins with its clock and
/// ends where the next one begins, and no later than a reader of its words would need.
struct TimedLines {
  let lines: [TimedLine]

  /// Milliseconds that any words stand at least, and for each of their letters.
  private static let shortest = 1500
  private static let perLetter = 70
  private static let longest = 30_000

  init(_ state: SessionState) {
    let people = ExportedPeople(state, .asTyped)
    let labels = SpeakerLabels(state, people)
    var begun: [(begin: Int, end: Int?, place: Int, item: Item)] = []
    for item in state.items where item.isSpoken {
      guard item.firstText.count > 0 || !item.laterTexts.isEmpty else { continue }
      let timing = state.timing(of: item.number)
      let begin = max(0, timing?.begin ?? item.clock.seconds &* 1000)
      begun.append((begin, timing?.end, begun.count, item))
    }
    begun.sort { ($0.begin, $0.place) < ($1.begin, $1.place) }
    var lines: [TimedLine] = []
    // From the last one back, so that the next beginning is known without looking for it.
    var following: Int?
    var later: Int?
    for (begin, end, _, item) in begun.reversed() {
      if following != begin {
        later = following
        following = begin
      }
      let words = state.text(of: item)
      let given = end.flatMap { $0 > begin ? $0 : nil }
      lines.append(
        TimedLine(
          begin: begin,
          end: given ?? TimedLines.end(of: words, from: begin, before: later),
          speaker: item.speaker == .nobody && item.kind == .reaction ? "" : labels.label(of: item),
          words: words
        )
      )
    }
    self.lines = lines.reversed()
  }

  private static func end(of words: String, from begin: Int, before next: Int?) -> Int {
    let letters = min(words.unicodeScalars.count, longest)
    let readable = begin + min(longest, max(shortest, letters * perLetter))
    return next.map { min($0, readable) } ?? readable
  }

  /// `01:02:03.004` with the mark that the format has before milliseconds.
  static func append(_ milliseconds: Int, _ mark: UInt8, to bytes: inout [UInt8]) {
    let (seconds, rest) = milliseconds.quotientAndRemainder(dividingBy: 1000)
    append(seconds / 3600, digits: 2, to: &bytes)
    bytes.append(0x3A)
    append(seconds / 60 % 60, digits: 2, to: &bytes)
    bytes.append(0x3A)
    append(seconds % 60, digits: 2, to: &bytes)
    bytes.append(mark)
    append(rest, digits: 3, to: &bytes)
  }

  private static func append(_ number: Int, digits: Int, to bytes: inout [UInt8]) {
    let written = Array(String(number).utf8)
    bytes.append(contentsOf: repeatElement(0x30, count: max(0, digits - written.count)))
    bytes.append(contentsOf: written)
  }
}

extension Item {
  /// Whether it was said or seen in the room, the moderator's questions included; cues, notes and
  /// parked topics are what the note-taker thought.
  var isSpoken: Bool { kind == .reaction || kind == .probe }
}

/// The lines of a text as a file of lines can hold them.
struct SpokenLines {
  /// UTF-8, without empty lines at which a reader would take the words for finished, and without
  /// characters that move a cursor.
  let lines: [[UInt8]]

  init(_ words: String) {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    func isBlank(_ bytes: [UInt8]) -> Bool { bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
    for byte in words.utf8 {
      switch byte {
      case 0x0A, 0x0D:
        if !isBlank(line) { lines.append(line) }
        line.removeAll(keepingCapacity: true)
      case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F: line.append(0x20)
      default: line.append(byte)
      }
    }
    if !isBlank(line) { lines.append(line) }
    self.lines = lines
  }
}
