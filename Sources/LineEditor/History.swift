/// The lines of earlier, oldest first, and the file behind them.
struct History {
  private(set) var entries: [String] = []
  private var firstKeys: [String: Int64] = [:]
  private var file: HistoryFile?
  private let limit: Int

  init(path: String?, limit: Int) {
    self.limit = limit
    file = path.map { HistoryFile(path: $0) }
    entries = file?.load(limit: limit) ?? []
  }

  /// Keeps `text`, first in the file; blank lines and a repetition of the last one are not kept.
  mutating func append(_ text: String) throws(HistoryFile.Failure) {
    guard text.contains(where: { $0 != " " && $0 != "\t" }), !isNewest(text) else { return }
    entries.append(text)
    if entries.count > limit { entries.removeFirst() }
    try file?.append(text)
  }

  /// A line that was put aside or refused keeps the time of its first typing until it is run.
  mutating func keepFirstKey(of line: TypedLine) {
    firstKeys[line.text] = line.firstKeyMilliseconds
  }

  mutating func forgetFirstKey(of text: String) { firstKeys[text] = nil }

  func firstKey(of text: String) -> Int64? { firstKeys[text] }

  private func isNewest(_ text: String) -> Bool {
    // By scalars: two spellings of one letter are two lines.
    entries.last.map { $0.unicodeScalars.elementsEqual(text.unicodeScalars) } ?? false
  }
}

/// One walk up and down the history with the beginning of a line.
struct HistoryWalk {
  /// What was in the line when the walk began; Down past the newest entry brings it back.
  let live: TypedLine
  private var place: Int
  private(set) var shown: String

  init(from live: TypedLine, in history: History) {
    self.live = live
    place = history.entries.count
    shown = live.text
  }

  /// The next older entry that begins with the live line and is not what is shown already.
  mutating func older(in history: History) -> String? {
    var candidate = place - 1
    while candidate >= 0 {
      if fits(history.entries[candidate]) { return show(history.entries[candidate], at: candidate) }
      candidate -= 1
    }
    return nil
  }

  /// The next newer entry, at last the live line itself.
  mutating func newer(in history: History) -> String? {
    guard place < history.entries.count else { return nil }
    var candidate = place + 1
    while candidate < history.entries.count {
      if fits(history.entries[candidate]) { return show(history.entries[candidate], at: candidate) }
      candidate += 1
    }
    return show(live.text, at: history.entries.count)
  }

  var isAtLiveLine: Bool { shown == live.text }

  private func fits(_ entry: String) -> Bool {
    entry != shown && entry.unicodeScalars.starts(with: live.text.unicodeScalars)
  }

  private mutating func show(_ text: String, at newPlace: Int) -> String {
    place = newPlace
    shown = text
    return text
  }
}
