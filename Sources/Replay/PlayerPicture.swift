public import Reporting
import SessionModel
import TextDisplay
import Vocabulary

/// What a player's screen shows: rows of text that fit it, the status line last.
///
/// A picture is made anew each time and looks at no more items than there are rows.
public struct PlayerPicture {
  private let player: PlayerState
  private let words: FilmWords
  private let style: TextStyle
  private let height: Int
  private let width: Int

  /// The picture of a player on a screen of so many rows and columns.
  public init(_ player: PlayerState, rows: Int, columns: Int, style: TextStyle) {
    self.player = player
    words = FilmWords(player.film)
    var style = style
    width = max(1, columns)
    style.width = width
    self.style = style
    height = max(1, rows)
  }

  /// How many rows are left for a page or for the transcript.
  public static func pageRows(rows: Int) -> Int { max(1, rows - 2) }

  /// The rows from the top; `page` is what a page shows, where one is open.
  public func rows(page: [String] = []) -> [String] {
    guard height > 2 else { return [status] }
    let room = Self.pageRows(rows: height)
    var body: [String]
    switch player.view {
    case .film: body = film(room)
    case .status, .keys: body = Array(page.dropFirst(player.scroll).prefix(room))
    case .marks(let chosen): body = marks(chosen, room)
    }
    while body.count < room { body.append("") }
    return body + [says, status]
  }

  // MARK: The transcript

  /// What was said last stands at the bottom, and as much as there is room for above it.
  private func film(_ room: Int) -> [String] {
    var parts: [[String]] = [betweenItems(before: player.shown, passed: player.marksPassed)]
    var count = parts[0].count
    var place = player.shown
    while place > 0, count < room {
      place -= 1
      let before = betweenItems(before: place, passed: .max)
      let item = cut(rows(ofItem: place), to: room - (parts.count == 1 ? count : 0))
      parts.append(item)
      parts.append(before)
      count += item.count + before.count
    }
    var rows = Array(parts.reversed().joined().suffix(room))
    if rows.isEmpty { rows = [style.own(beginning)] }
    return rows
  }

  private var beginning: String {
    let count = player.film.frames.count
    return
      (count == 0 ? "nothing was said" : "\(Count(count, "item")); Space plays, ? shows the keys")
      .truncated(toWidth: width)
  }

  /// What is taller than the screen is shown from its beginning.
  private func cut(_ rows: [String], to room: Int) -> [String] {
    guard rows.count > room, room > 1 else { return rows }
    let more = style.own("… \(rows.count - room + 1) more rows").truncated(toWidth: width)
    return rows.prefix(room - 1) + [style.palette.paint(more, .dim)]
  }

  private func rows(ofItem place: Int) -> [String] {
    guard let item = player.film.item(at: place) else { return [] }
    var rows = style.rows(words.line(item), further: "       ")
    if player.showsCorrections {
      rows += words.corrections(of: item.number).flatMap(correction)
    }
    return rows
  }

  private func correction(_ line: Phrase) -> [String] {
    let arrow: Phrase = "\(Phrase(style.isASCII ? "^" : "↳", .dim)) "
    return style.rows(arrow + line, first: "       ", further: "         ")
  }

  /// Marks, silences and, where corrections are shown, items that are gone.
  private func betweenItems(before place: Int, passed: Int) -> [String] {
    let film = player.film
    var rows: [String] = []
    if player.showsCorrections { rows += ghosts(before: place, isLast: passed < .max) }
    if passed == .max, let longest = player.pace.longestSilence, film.frames.indices.contains(place)
    {
      let silence = film.silence(before: place)
      if silence > longest * 1000 {
        let line = style.own(FilmWords.silence(milliseconds: silence)).truncated(toWidth: width)
        rows.append(style.palette.paint(line, .dim))
      }
    }
    var index = firstMark(at: place)
    while index < min(film.marks.count, passed), film.marks[index].place == place {
      let mark = film.marks[index]
      if mark.isBetweenItems { rows += style.rows(words.line(mark), further: "       ") }
      index += 1
    }
    return rows
  }

  private func firstMark(at place: Int) -> Int {
    let marks = player.film.marks
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].shown < place { low = middle + 1 } else { high = middle }
    }
    // A starred item before this place stands among the marks behind it.
    while low < marks.count, marks[low].place < place { low += 1 }
    return low
  }

  private func ghosts(before place: Int, isLast: Bool) -> [String] {
    let film = player.film
    let from = place > 0 ? film.frames[place - 1] : nil
    let to = film.frames.indices.contains(place) ? film.frames[place] : nil
    return film.corrections.ghosts.filter { ghost in
      let key = (ghost.clock, ghost.item)
      return (from.map { ($0.clock, $0.item) < key } ?? true)
        && (to.map { key < ($0.clock, $0.item) } ?? true)
        && (!isLast || ghost.clock <= player.clock)
    }.flatMap { ghost in
      style.rows(words.line(ghost), further: "       ")
        + words.corrections(of: ghost.item).flatMap(correction)
    }
  }

  // MARK: Marks

  private func marks(_ chosen: Int, _ room: Int) -> [String] {
    let marks = player.film.marks
    let first = max(0, min(chosen - room / 2, marks.count - room))
    return marks.indices.dropFirst(first).prefix(room).map { index in
      let pointer: Phrase = index == chosen ? "> " : "  "
      let time: Phrase = "\(Phrase(marks[index].at.description, .dim))  "
      return style.rows(pointer + time + words.words(marks[index])).first ?? ""
    }
  }

  // MARK: The last two rows

  private var says: String {
    if let entry = player.entryLine {
      let whole = entry.question + entry.typed.shown() + "_"
      // What is being typed stays in sight.
      var line = whole[...]
      while line.displayWidth > width { line = line.dropFirst() }
      return String(line)
    }
    if let message = player.message {
      return style.own(message).truncated(toWidth: width, ellipsis: style.isASCII ? "..." : "…")
    }
    switch player.view {
    case .film: return ""
    case .status:
      return "as of \(player.clock); any key goes back".truncated(toWidth: width)
    case .keys: return "any key goes back".truncated(toWidth: width)
    case .marks: return "Enter goes there, q back".truncated(toWidth: width)
    }
  }

  /// `▶ 12:40 / 86:05  4×  §3 Prices · B  item 14/63`; what does not fit is left out from the end.
  public var status: String {
    var line = ""
    for part in statusParts where !part.isEmpty {
      let longer = line.isEmpty ? part : line + "  " + part
      if longer.displayWidth > width { break }
      line = longer
    }
    if line.isEmpty { line = (statusParts.first ?? "").truncated(toWidth: width) }
    let filled = line.padded(toWidth: width)
    return style.palette.isColored ? "\u{1B}[7m\(filled)\u{1B}[0m" : line
  }

  private var statusParts: [String] {
    let sign =
      style.isASCII ? player.isPlaying ? ">" : "||" : player.isPlaying ? "▶" : "‖"
    let clock = "\(sign) \(Self.counter(player.clock)) / \(Self.counter(player.film.length))"
    let silence = player.pace.longestSilence.map { "silences to \($0) s" } ?? ""
    let speed = player.pace.speed.shown
    return [
      clock, style.isASCII ? Self.ascii(speed) : speed, whereabouts, item, silence,
    ]
  }

  /// `86:05`: what has run of a film is counted in minutes, as players do.
  private static func counter(_ clock: SessionClock) -> String {
    func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(twoDigits(clock.seconds / 60)):\(twoDigits(clock.seconds % 60))"
  }

  private static func ascii(_ speed: String) -> String {
    speed == "½×" ? "1/2x" : String(speed.dropLast()) + "x"
  }

  private var whereabouts: String {
    let state = player.film.state
    let section = state.progress.section(at: player.clock).map { number in
      let title = words.sectionTitle(number).shown().truncated(toWidth: 20)
      return style.isASCII ? "section \(number) \(title)" : "§\(number) \(title)"
    }
    let concept = state.conceptOnTable(at: player.clock).flatMap(state.concept)
    let parts = [section, concept.map { $0.label.shown().truncated(toWidth: 12) }]
    return parts.compactMap(\.self).joined(separator: style.isASCII ? " | " : " · ")
  }

  private var item: String {
    let last = player.film.lastItem
    guard let current = player.current else { return "item 0/\(last)" }
    return "item \(player.film.frames[current].item)/\(last)"
  }
}
