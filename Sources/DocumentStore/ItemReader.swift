import SessionModel
import Vocabulary

/// Reads the lines that nearly all of a document consists of, straight into the log's columns.
///
/// No `String` is made: words stay where they lie. Anything unusual (an escaped theme, a key out of
/// its order, a number out of range) is left to the general readers, and nothing is added to the
/// log before the whole line was read.
struct ItemReader {
  private let spelling = Spelling.shared
  private var moments = MomentReader()
  private var people: [MemberID] = []
  private var themes: [Range<Int>] = []
  private var author: Range<Int>?
  /// Whether the last line is an import, for another reader.
  private(set) var hasMetImport = false
  /// Whether the last line held half of a surrogate pair.
  private(set) var hasLoneSurrogate = false

  // A class, so that the reader itself stays small: it is moved in memory for every line.
  private final class Spelling: Sendable {
    static let shared = Spelling()
    let number = Literal("{\"n\":")
    let at = Literal(",\"at\":\"")
    let said = Literal(",\"said\":")
    let by = Literal(",\"by\":\"")
    let type = Literal("\",\"type\":\"")
    let partType = Literal("{\"type\":\"")
    let begin = Literal(",\"begin\":")
    let end = Literal(",\"end\":")
    let typeAfterSaid = Literal(",\"type\":\"")
    let kinds: [(Literal, EventKind)] = [
      (Literal("reaction.recorded\""), .reactionRecorded),
      (Literal("note.recorded\""), .noteRecorded),
      (Literal("probe.recorded\""), .probeRecorded), (Literal("cue.recorded\""), .cueRecorded),
      (Literal("topic.parked\""), .topicParked), (Literal("item.amended\""), .itemAmended),
      (Literal("item.extended\""), .itemExtended),
    ]
    let imports = EventKind.allCases.filter(\.isImport).map { Array(($0.name + "\"").utf8) }
    let item = Literal(",\"item\":")
    let members = Literal(",\"members\":[\"m")
    let moreMembers = Literal(",\"m")
    let moderator = Literal(",\"speaker\":\"moderator\"")
    let unidentified = Literal("\"unidentified\"")
    let speaker = Literal(",\"speaker\":")
    let concept = Literal(",\"concept\":\"c")
    let sentiment = Literal(",\"sentiment\":\"")
    let question = Literal(",\"question\":true")
    let agrees = Literal(",\"agrees\":")
    let disagrees = Literal(",\"disagrees\":")
    let observation = Literal(",\"observation\":true")
    let incomplete = Literal(",\"incomplete\":true")
    let text = Literal(",\"text\":\"")
    let themes = Literal(",\"themes\":[\"")
    let stars = Literal(",\"stars\":")
  }

  /// Reads the event at an offset into the log and answers where it ends; nil leaves the log as it
  /// was.
  mutating func read(
    _ bytes: Span<UInt8>,
    at offset: Int,
    into log: inout EventLog
  ) -> Int? {
    hasLoneSurrogate = false
    hasMetImport = false
    var position = offset
    guard spelling.number.take(bytes, &position),
      let number = runningNumber(bytes, &position), number == log.count + 1,
      spelling.at.take(bytes, &position), let at = moments.moment(bytes, at: position)
    else { return nil }
    position += MomentReader.length
    guard let said = stampAndType(bytes, &position) else { return nil }
    guard let kind = kind(bytes, &position) else {
      hasMetImport = spelling.imports.contains { name in
        position + name.count <= bytes.count
          && name.indices.allSatisfy { bytes[position + $0] == name[$0] }
      }
      return nil
    }
    guard let (content, words) = content(bytes, &position) else { return nil }
    var row = content
    commit(bytes, words, &row, to: &log)
    log.appendItem(kind, at: at, said: said, row: row)
    return position
  }

  /// Reads the part of an import at an offset, and with `commits` puts it into the log, at the
  /// moment of the import; nil where it is no item, and the log is as it was.
  mutating func part(
    _ bytes: Span<UInt8>,
    at offset: Int,
    commits: Bool,
    into log: inout EventLog
  ) -> Int? {
    hasLoneSurrogate = false
    author = nil
    var position = offset
    guard spelling.partType.take(bytes, &position), let kind = kind(bytes, &position),
      kind.recordsItem, let said = optional(spelling.said, FieldLimit.seconds, bytes, &position),
      let begin = optional(spelling.begin, FieldLimit.milliseconds, bytes, &position),
      let end = optional(spelling.end, FieldLimit.milliseconds, bytes, &position),
      let (content, words) = content(bytes, &position)
    else { return nil }
    guard commits else { return position }
    var row = content
    commit(bytes, words, &row, to: &log)
    let timing = begin.map { RecordedTiming(begin: $0, end: end) }
    log.appendPart(kind, said: said.map(Int32.init) ?? EventLog.noStamp, row: row, timing)
    return position
  }

  /// The number behind a key, nil in it where the key is not there; nil where it is out of range.
  private func optional(
    _ key: Literal,
    _ range: ClosedRange<Int>,
    _ bytes: Span<UInt8>,
    _ position: inout Int
  ) -> Int?? {
    guard key.take(bytes, &position) else { return .some(nil) }
    guard let number = number(bytes, &position), range.contains(number) else {
      return nil
    }
    return number
  }

  /// What comes after the type, up to behind the closing brace.
  private mutating func content(
    _ bytes: Span<UInt8>,
    _ position: inout Int
  ) -> (row: ItemRow, words: JSONScanner.StringSpan)? {
    guard spelling.item.take(bytes, &position), let item = runningNumber(bytes, &position)
    else { return nil }
    var row = ItemRow(item: Int32(item))
    guard speaker(bytes, &position, &row), subject(bytes, &position, &row),
      let words = words(bytes, &position), themes(bytes, &position), stars(bytes, &position, &row),
      byte(UInt8(ascii: "}"), bytes, &position)
    else { return nil }
    return (row, words)
  }

  private mutating func commit(
    _ bytes: Span<UInt8>,
    _ words: JSONScanner.StringSpan,
    _ row: inout ItemRow,
    to log: inout EventLog
  ) {
    if people.count > 1 { row.speaker = log.speakerNumber(.people(people)) }
    if words.isEscaped {
      let unescaped = JSONText.unescaped(bytes, words.start..<words.end)
      hasLoneSurrogate = unescaped.hasLoneSurrogate
      row.text = log.addText(unescaped.text)
    } else if words.start < words.end {
      row.text = TextRange(documentOffset: words.start, count: Int32(words.end - words.start))
    }
    row.themesStart = Int32(log.themeNumbers.count)
    row.themesCount = UInt16(themes.count)
    if let author {
      log.setAuthorOfNextEvent(spelling: bytes.extracting(author))
    }
    for theme in themes { log.addTheme(spelling: bytes.extracting(theme)) }
  }

  /// The stamp, or that there is none, and who typed it, up to the beginning of the type's name.
  private mutating func stampAndType(_ bytes: Span<UInt8>, _ position: inout Int) -> Int32? {
    author = nil
    if spelling.type.take(bytes, &position) { return EventLog.noStamp }
    guard byte(0x22, bytes, &position) else { return nil }
    var stamp = EventLog.noStamp
    if spelling.said.take(bytes, &position) {
      guard let said = number(bytes, &position), FieldLimit.seconds.contains(said) else {
        return nil
      }
      stamp = Int32(said)
    }
    if spelling.by.take(bytes, &position) {
      let start = position
      position = bytes.firstSpecial(from: position)
      author = start..<position
      guard byte(0x22, bytes, &position) else { return nil }
    }
    return spelling.typeAfterSaid.take(bytes, &position) ? stamp : nil
  }

  private func kind(_ bytes: Span<UInt8>, _ position: inout Int) -> EventKind? {
    for (literal, kind) in spelling.kinds where literal.take(bytes, &position) { return kind }
    return nil
  }

  private mutating func speaker(
    _ bytes: Span<UInt8>,
    _ position: inout Int,
    _ row: inout ItemRow
  ) -> Bool {
    people.removeAll(keepingCapacity: true)
    if spelling.members.take(bytes, &position) {
      guard let member = idNumber(bytes, &position) else { return false }
      row.speaker = Int32(member)
      while !byte(UInt8(ascii: "]"), bytes, &position) {
        if people.isEmpty { people.append(MemberID(member)) }
        guard spelling.moreMembers.take(bytes, &position),
          let next = idNumber(bytes, &position)
        else { return false }
        people.append(MemberID(next))
      }
    } else if spelling.moderator.take(bytes, &position) {
      row.speaker = -1
    } else if spelling.speaker.take(bytes, &position) {
      row.speaker = -2
      return spelling.unidentified.take(bytes, &position)
    }
    return true
  }

  /// Concept, sentiment and the yes-or-no keys with the echo between them.
  private func subject(
    _ bytes: Span<UInt8>,
    _ position: inout Int,
    _ row: inout ItemRow
  ) -> Bool {
    if spelling.concept.take(bytes, &position) {
      guard let concept = idNumber(bytes, &position) else { return false }
      row.concept = Int32(concept)
    }
    if spelling.sentiment.take(bytes, &position) {
      guard let sentiment = sentiment(bytes, &position) else { return false }
      row.sentiment = sentiment.rawValue
    }
    if spelling.question.take(bytes, &position) { row.flags.insert(.question) }
    let agrees = spelling.agrees.take(bytes, &position)
    if agrees || spelling.disagrees.take(bytes, &position) {
      guard let echo = runningNumber(bytes, &position) else { return false }
      row.echo = Int32(echo)
      if !agrees { row.flags.insert(.disagrees) }
    }
    if spelling.observation.take(bytes, &position) { row.flags.insert(.observation) }
    if spelling.incomplete.take(bytes, &position) { row.flags.insert(.incomplete) }
    return true
  }

  private func words(_ bytes: Span<UInt8>, _ position: inout Int) -> JSONScanner.StringSpan? {
    guard spelling.text.take(bytes, &position) else {
      return JSONScanner.StringSpan(start: position, end: position, isEscaped: false)
    }
    let start = position
    position = bytes.firstSpecial(from: position)
    guard position < bytes.count else { return nil }
    if bytes[position] == 0x22 {
      position += 1
      guard position - start < Int(Int32.max) else { return nil }
      return JSONScanner.StringSpan(start: start, end: position - 1, isEscaped: false)
    }
    var scan = JSONScanner(position: start - 1)
    guard let string = scan.string(bytes) else { return nil }
    position = scan.position
    return string
  }

  private mutating func themes(_ bytes: Span<UInt8>, _ position: inout Int) -> Bool {
    themes.removeAll(keepingCapacity: true)
    guard spelling.themes.take(bytes, &position) else { return true }
    while themes.count < FieldLimit.themes {
      let start = position
      position = bytes.firstSpecial(from: position)
      guard position + 2 < bytes.count, bytes[position] == 0x22 else { return false }
      themes.append(start..<position)
      position += 2
      if bytes[position - 1] == UInt8(ascii: "]") { return true }
      position += 1
      guard bytes[position - 2] == 0x2c, bytes[position - 1] == 0x22 else { return false }
    }
    return false
  }

  private func stars(_ bytes: Span<UInt8>, _ position: inout Int, _ row: inout ItemRow) -> Bool {
    guard spelling.stars.take(bytes, &position) else { return true }
    guard let stars = number(bytes, &position), (1...3).contains(stars) else { return false }
    row.stars = UInt8(stars)
    return true
  }

  private func sentiment(_ bytes: Span<UInt8>, _ position: inout Int) -> Sentiment? {
    let first = bytes[position]
    let second = bytes[position + 1]
    let isShort = second == 0x22
    position += isShort ? 2 : 3
    guard isShort || bytes[position - 1] == 0x22 else { return nil }
    switch (first, isShort ? 0 : second) {
    case (0x2b, 0): return .positive
    case (0x2d, 0): return .negative
    case (0x3d, 0): return .neutral
    case (0x2b, 0x2b): return .veryPositive
    case (0x2d, 0x2d): return .veryNegative
    case (0x2b, 0x2d): return .mixed
    default: return nil
    }
  }
}

// MARK: - Numbers

@inline(__always)
private func byte(_ byte: UInt8, _ bytes: Span<UInt8>, _ position: inout Int) -> Bool {
  guard position < bytes.count, bytes[position] == byte else { return false }
  position += 1
  return true
}

/// A whole number in its shortest spelling, of at most ten digits.
@inline(__always)
private func number(_ bytes: Span<UInt8>, _ position: inout Int) -> Int? {
  let start = position
  var number = 0
  while position < bytes.count, position - start <= 10 {
    let digit = bytes[position] &- 0x30
    guard digit <= 9 else { break }
    number = number &* 10 &+ Int(digit)
    position += 1
  }
  let digits = position - start
  return digits > 0 && digits <= 10 && (bytes[start] != 0x30 || digits == 1) ? number : nil
}

@inline(__always)
private func runningNumber(_ bytes: Span<UInt8>, _ position: inout Int) -> Int? {
  guard let number = number(bytes, &position), FieldLimit.running.contains(number) else {
    return nil
  }
  return number
}

/// The number of `12"`, its letter being passed already.
@inline(__always)
private func idNumber(_ bytes: Span<UInt8>, _ position: inout Int) -> Int? {
  guard let number = runningNumber(bytes, &position), byte(0x22, bytes, &position) else {
    return nil
  }
  return number
}
