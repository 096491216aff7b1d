import TextComparison

/// How often each label stands at the beginning of a line, and so which of them are people.
///
/// A person who is none is worse than words that nobody has: a label that stands once and could be
/// a remark (`Note: …`) makes no person unless the file is written so that every line has a label.
struct LabelCensus {
  /// What a label is.
  enum Verdict {
    /// Somebody speaks under it.
    case person
    /// It may be somebody; the words stay without a speaker, and a remark says so.
    case doubtful
    /// It is part of the words.
    case words
  }

  /// What was counted of one label.
  struct Tally {
    var count = 0
    /// Without a remark in brackets behind it.
    var bare = 0
    /// With a blank behind the colon.
    var spaced = 0
    /// With a time beside it.
    var timed = 0
    var firstLine: Int
  }

  /// Which share of all units must have a label for labels to be believed, in hundredths.
  private let leastCoverage: Int
  private let map: SpeakerMap?
  private let moderators: Set<String>
  private(set) var tallies: [String: Tally] = [:]
  private var variants: [String: Set<String>] = [:]
  private var uses: [(label: String, unit: Int)] = []
  private var unitCount = 0
  /// Lines of a name and a time.
  private var headings = 0
  private(set) var verdicts: [String: Verdict] = [:]

  /// Begins to count in a file where at least that share of the units must have a label.
  init(_ options: TranscriptOptions, leastCoverage: Int) {
    self.leastCoverage = leastCoverage
    map = options.speakers
    moderators = Set(options.moderators)
  }

  /// Counts a line or cue that somebody says, with what may be its label.
  mutating func count(_ head: LineHead?, in bytes: [UInt8], line: Int) {
    defer { unitCount += 1 }
    guard let head else { return }
    if head.isHeading { headings += 1 }
    let full = tally(head, in: bytes, line: line)
    uses.append((full, unitCount))
  }

  /// Counts what may be a label inside what somebody says, in a later line of a cue.
  mutating func countWithin(_ head: LineHead, in bytes: [UInt8], line: Int) {
    _ = tally(head, in: bytes, line: line)
  }

  private mutating func tally(_ head: LineHead, in bytes: [UInt8], line: Int) -> String {
    let full = bytes.text(head.full)
    tally(full, head, line: line, isBare: head.aside == nil)
    if head.aside != nil {
      let base = bytes.text(head.base)
      variants[base, default: []].insert(full)
      tally(base, head, line: line, isBare: false)
    }
    return full
  }

  private mutating func tally(_ label: String, _ head: LineHead, line: Int, isBare: Bool) {
    tallies[label, default: Tally(firstLine: line)].count += 1
    if isBare { tallies[label]?.bare += 1 }
    if head.isSpaced, !head.isHeading { tallies[label]?.spaced += 1 }
    if let stamp = head.stamp, stamp.isBracketed || head.isHeading { tallies[label]?.timed += 1 }
  }

  /// The label of a head, and the remark in brackets where it is none of the name.
  func reading(_ head: LineHead, in bytes: [UInt8]) -> (label: String, aside: Range<Int>?) {
    guard let aside = head.aside else { return (bytes.text(head.full), nil) }
    let (full, base) = (bytes.text(head.full), bytes.text(head.base))
    if map?[full] != nil || moderators.contains(full) { return (full, nil) }
    return isKnown(base) ? (base, aside) : (full, nil)
  }

  /// Whether somebody speaks under a label without its remark, so that the remark is none of it.
  private func isKnown(_ base: String) -> Bool {
    guard verdicts[base] == .person else { return false }
    return tallies[base]?.bare ?? 0 > 0 || variants[base]?.count ?? 0 > 1 || map?[base] != nil
      || moderators.contains(base)
  }

  /// The labels of people and how often each stands, in the order of the file.
  var people: [(label: String, tally: Tally)] {
    var withRemark: [String: String] = [:]
    for (base, labels) in variants { for label in labels { withRemark[label] = base } }
    return tallies.filter { label, tally in
      guard verdicts[label] == .person else { return false }
      if tally.bare > 0 || isKnown(label) { return true }
      return withRemark[label].map { !isKnown($0) } ?? false
    }
    .sorted { ($0.value.firstLine, $0.key) < ($1.value.firstLine, $1.key) }
    .map { ($0.key, $0.value) }
  }

  /// Whether a label stands more than once, so that it can begin another line of a cue.
  func isRepeated(_ label: String) -> Bool { tallies[label]?.count ?? 0 > 1 }

  // MARK: Deciding

  /// Decides on every label; to be called once, when all lines are counted.
  mutating func decide() {
    var shapes: [String: LabelShape] = [:]
    shapes.reserveCapacity(tallies.count)
    for label in tallies.keys { shapes[label] = LabelShape(label) }
    let share = coverage(shapes)
    var once: [String] = []
    for (label, tally) in tallies {
      guard let shape = shapes[label] else { continue }
      if let verdict = certain(label, tally, shape) {
        verdicts[label] = verdict
      } else if tally.count == 1 {
        once.append(label)
      } else {
        verdicts[label] = repeated(tally, shape, share)
      }
    }
    let company = Company(verdicts, tallies, shapes)
    for label in once {
      guard let shape = shapes[label] else { continue }
      let isPerson =
        share.isFull && (shape.isNamelike || shape.isSingle)
        || share.isEnough && company.suits(label, shape, looksForSlips: once.count <= 1000)
      verdicts[label] = isPerson ? .person : shape.isNamelike ? .doubtful : .words
    }
  }

  /// What no counting is needed for.
  private func certain(_ label: String, _ tally: Tally, _ shape: LabelShape) -> Verdict? {
    if let line = map?[label] { return line.person == nil ? .words : .person }
    if moderators.contains(label) { return .person }
    if tally.spaced == 0, tally.timed == 0 { return .words }
    if shape.isStopWord {
      let isFrequent = tally.count >= 3 && tally.count * 10 >= unitCount
      return isFrequent ? .person : shape.isNamelike ? .doubtful : .words
    }
    let isTimed = tally.timed > 0 && (tally.spaced > 0 || headings > 1)
    return shape.isStrong || isTimed && shape.isNamelike ? .person : nil
  }

  private func repeated(_ tally: Tally, _ shape: LabelShape, _ share: Coverage) -> Verdict {
    if share.isEnough, shape.isNamelike || share.isMost { return .person }
    return shape.isNamelike ? .doubtful : .words
  }

  /// How much of the file has labels.
  private struct Coverage {
    var isEnough: Bool
    var isMost: Bool
    var isFull: Bool
  }

  /// Looks at the file from the first label on that is repeated or certain.
  private func coverage(_ shapes: [String: LabelShape]) -> Coverage {
    let labelled = uses.filter { shapes[$0.label]?.isStopWord == false }
    let first = labelled.first { use in
      tallies[use.label]?.count ?? 0 > 1 || shapes[use.label]?.isStrong == true
        || shapes[use.label]?.codeLetters != nil
    }
    // Where no label is certain, all lines but a few of a heading must have one.
    guard let start = first ?? labelled.first,
      first != nil || unitCount == 1 || labelled.count > max(1, start.unit)
    else { return Coverage(isEnough: false, isMost: false, isFull: false) }
    let units = unitCount - start.unit
    let count = labelled.count { $0.unit >= start.unit }
    return Coverage(
      isEnough: count * 100 >= units * leastCoverage,
      isMost: count * 2 >= units,
      isFull: count * 100 >= units * 95
    )
  }

  /// The labels that are people already, against which one that stands once is held.
  private struct Company {
    private var codes: Set<String> = []
    private var hasShort = false
    private var frequent: [String] = []

    init(
      _ verdicts: [String: Verdict],
      _ tallies: [String: Tally],
      _ shapes: [String: LabelShape]
    ) {
      for (label, verdict) in verdicts where verdict == .person {
        guard let shape = shapes[label], let tally = tallies[label] else { continue }
        if let letters = shape.codeLetters { codes.insert(letters) }
        hasShort = hasShort || shape.isCapitals || shape.codeLetters != nil
        if tally.count >= 3, frequent.count < 200 { frequent.append(label) }
      }
    }

    /// Whether it is one more of their sort, or one of them misspelled.
    ///
    /// Among very many labels slips are not looked for, as that is a comparison of all with all.
    func suits(_ label: String, _ shape: LabelShape, looksForSlips: Bool) -> Bool {
      if let letters = shape.codeLetters, codes.contains(letters) { return true }
      if shape.isCapitals, hasShort { return true }
      return looksForSlips && frequent.contains { LabelLikeness($0, label) != nil }
    }
  }
}
