import SessionModel
import Vocabulary

/// A text whose lines say who speaks, item by item; lines without a label go on with the item
/// before them.
struct SpokenText {
  /// One item.
  struct Item {
    var line: SpokenLine
    /// All that belongs to it, its label included.
    var region: Range<Int>
    /// Its words, those of further lines included.
    var words: Range<Int>
  }

  private(set) var items: [Item] = []
  private var regions: [Range<Int>] = []

  /// Where the first item begins.
  var start: Int { regions.first?.lowerBound ?? 0 }

  /// Reads a text; nil where its lines do not say who speaks.
  ///
  /// They do where at least half of them have a label that is a known person's, or that comes
  /// again; a colon in some sentence makes no speaker.
  init?(_ text: SourceText, _ known: [String: Int], _ concepts: [String: Int]) {
    let lines = text.lines.filter { text.hasWords($0) }
    var found: [SpokenLine?] = []
    var counts: [String: Int] = [:]
    for line in lines {
      var spoken = SpokenLine(line, in: text)
      if let bracket = spoken?.bracket, SpokenLine.milliseconds(bracket) == nil,
        concepts[bracket.foldedForComparison] == nil
      {
        spoken = nil
      }
      if let label = spoken?.label { counts[label.foldedForComparison, default: 0] += 1 }
      found.append(spoken)
    }
    let speakers = counts.filter { folded, count in
      count > 1 || known[folded] != nil || LabelWords.isModerator(label: folded)
    }
    let labels = counts.values.reduce(0, +)
    let sure = speakers.values.reduce(0, +)
    guard sure > 0, sure * 2 >= labels, labels * 2 >= lines.count else { return nil }
    for (line, spoken) in zip(lines, found) {
      if let spoken {
        items.append(Item(line: spoken, region: line, words: spoken.words))
      } else if let last = items.indices.last {
        items[last].region = items[last].region.lowerBound..<line.upperBound
        items[last].words = items[last].words.lowerBound..<line.upperBound
      }
    }
    for index in items.indices {
      let words = items[index].words
      items[index].words = words.lowerBound..<max(words.lowerBound, text.trimmed(words).upperBound)
    }
    regions = items.map(\.region)
  }

  /// The items whose words a range has some of; where it has none, those whose lines it touches.
  func indices(touching range: Range<Int>) -> Range<Int> {
    guard !regions.isEmpty, range.upperBound > start || range.lowerBound >= start else {
      return 0..<0
    }
    let first = regions.lastIndex(beginningAtOrBefore: range.lowerBound)
    // A range that begins behind the end of a line begins with the next one.
    let begins = range.lowerBound >= regions[first].upperBound && !range.isEmpty
    var end = first + 1
    while end < regions.count, regions[end].lowerBound < range.upperBound { end += 1 }
    let touched = begins && end > first + 1 ? (first + 1)..<end : first..<end
    let spoken = touched.filter { items[$0].words.overlaps(range) }
    guard let low = spoken.first, let high = spoken.last else { return touched }
    return low..<(high + 1)
  }
}

/// When the words of a transcript were said, by the points at which it is tied to its recording.
struct TranscriptTimes {
  private var points: [(place: Int, milliseconds: Int)] = []

  init(_ points: [ForeignSyncPoint], _ text: SourceText) {
    guard !points.isEmpty else { return }
    var text = text
    for point in points.sorted(by: { $0.position < $1.position }) {
      guard let place = text.place(point.position) else { continue }
      self.points.append((place, point.milliseconds))
    }
  }

  /// The time of the last point at or before a byte.
  func time(at place: Int) -> RecordedTiming? {
    var (low, high) = (-1, points.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if points[middle].place <= place { low = middle } else { high = middle }
    }
    return low < 0 ? nil : RecordedTiming(begin: points[low].milliseconds)
  }
}
