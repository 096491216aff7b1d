import TextDisplay

/// What is to be said of many lines, gathered while a file is read: one sentence for each sort.
struct RemarkBook {
  /// What happens to lines.
  enum Topic: Int, CaseIterable {
    case heading, labelAlone, doubtful, dottedLabel, afterDirection, stamped, unusedTime
    case directions, asides, identifiers, styles, headerLines, strayWords, settings, tags
    case references, emptyCues, noEnd, negative, endsEarly, backwards, overlaps, notes
    case tooLate, noLabel, emptyRows, badTimes, unknownKinds, chatHeading
  }

  /// Lines, those that follow each other put together.
  private struct Lines {
    var ranges: [ClosedRange<Int>] = []
    var count = 0

    mutating func add(_ line: Int) {
      count += 1
      guard let last = ranges.last, line == last.upperBound + 1 || last.contains(line) else {
        ranges.append(line...line)
        return
      }
      ranges[ranges.count - 1] = last.lowerBound...max(line, last.upperBound)
    }
  }

  private var lines: [Topic: Lines] = [:]
  private var counts: [Topic: Int] = [:]

  /// A sentence names no more stretches of lines than this one by one.
  private static let mostNamed = 20

  /// Takes a line of a sort down.
  mutating func add(_ topic: Topic, _ line: Int) { lines[topic, default: Lines()].add(line) }

  /// Takes lines of a sort down, counted as one thing.
  mutating func add(_ topic: Topic, _ range: ClosedRange<Int>) {
    for line in range { add(topic, line) }
    counts[topic, default: 0] += 1 - range.count
  }

  /// How often something was taken down.
  func count(_ topic: Topic) -> Int { (lines[topic]?.count ?? 0) + (counts[topic] ?? 0) }

  /// One remark for each sort that occurred, by the first line of each.
  var remarks: [ImportRemark] {
    let found: [(line: Int, topic: Int, sentence: String)] = Topic.allCases.compactMap { topic in
      guard let found = lines[topic], let first = found.ranges.first else { return nil }
      let sentence = topic.sentence(count(topic)) + Self.places(found.ranges)
      return (first.lowerBound, topic.rawValue, sentence)
    }
    return found.sorted { ($0.line, $0.topic) < ($1.line, $1.topic) }
      .map { ImportRemark(line: $0.line, $0.sentence) }
  }

  /// ` (lines 3, 7–9 and 41)`; beyond twenty stretches, how many more and up to which line.
  private static func places(_ ranges: [ClosedRange<Int>]) -> String {
    guard ranges.count > 1 || ranges.first?.count ?? 0 > 1 else { return "" }
    let named = ranges.prefix(mostNamed).map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
    }
    guard ranges.count > mostNamed, let last = ranges.map(\.upperBound).max() else {
      return " (lines \(listed(named, limit: mostNamed)))"
    }
    let more = ranges.dropFirst(mostNamed).reduce(0) { $0 + $1.count }
    return
      " (lines \(named.joined(separator: ", ")) and \(Count(more, "other")) up to line \(last))"
  }
}
