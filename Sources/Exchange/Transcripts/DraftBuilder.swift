import SessionModel
import TextDisplay

/// Puts the entries of a draft together while a file is read.
struct DraftBuilder {
  let bytes: [UInt8]
  var cast: Cast
  var book = RemarkBook()
  private(set) var entries: [DraftEntry] = []
  private(set) var shortTimes = 0
  /// Labels that may be people, and where they stand.
  private var doubts: [(label: String, line: Int)] = []
  /// How many people said something.
  private(set) var spoken = 0
  private var pairs: [Cast.Pair] = []
  private let options: TranscriptOptions
  private var lastBegin: Int?
  private var lastEnd: Int?

  init(_ bytes: [UInt8], _ options: TranscriptOptions) {
    self.bytes = bytes
    self.options = options
    cast = Cast(options)
  }

  /// Settles which labels are one person's, before the first entry.
  mutating func settle(_ counts: [(label: String, count: Int)]) {
    pairs = Cast.alike(counts, options.speakers)
    guard options.merging == .merge else { return }
    for pair in pairs { cast.merge(pair.rare, into: pair.frequent) }
  }

  /// Adds an entry; words wholly in brackets are something seen.
  mutating func add(
    _ kind: ItemKind,
    _ speaker: DraftEntry.Speaker,
    _ text: String,
    _ timing: RecordedTiming?,
    isObservation: Bool = false
  ) {
    var entry = DraftEntry(kind, speaker, text: text)
    entry.isObservation = isObservation
    entry.timing = timing
    if kind == .reaction { spoken += 1 }
    entries.append(entry)
  }

  /// A session keeps no later millisecond; it is nearly 600 hours after the beginning.
  static let lastMillisecond = 2_147_483_647

  /// A time as it can be kept, what is odd about it taken down; nil where it cannot be.
  mutating func checked(
    _ timing: RecordedTiming,
    line: Int,
    findsOverlaps: Bool = false
  ) -> RecordedTiming? {
    var timing = timing
    if max(timing.begin, timing.end ?? 0) > Self.lastMillisecond {
      book.add(.tooLate, line)
      return nil
    }
    if timing.begin < 0 {
      timing.begin = 0
      book.add(.negative, line)
    }
    if let end = timing.end, end < timing.begin {
      timing.end = nil
      book.add(.endsEarly, line)
    }
    if let lastBegin, timing.begin < lastBegin {
      book.add(.backwards, line)
    } else if findsOverlaps, let lastEnd, timing.begin < lastEnd {
      book.add(.overlaps, line)
    }
    lastBegin = timing.begin
    lastEnd = timing.end
    return timing
  }

  /// Takes down that a time could be hours and minutes as well.
  mutating func countShortTime() { shortTimes += 1 }

  /// Takes down a label that may be somebody's.
  mutating func doubt(_ label: String, line: Int) {
    book.add(.doubtful, line)
    if doubts.count < 12, !doubts.contains(where: { $0.label == label }) {
      doubts.append((label, line))
    }
  }

  /// Reserves room.
  mutating func reserve(_ count: Int) { entries.reserveCapacity(count) }

  /// Takes other entries in place of these.
  mutating func replace(_ entries: [DraftEntry]) { self.entries = entries }

  // MARK: The draft

  /// Everything together.
  func draft(_ remarks: [ImportRemark]) -> ImportDraft {
    var draft = ImportDraft()
    draft.people = cast.people
    draft.entries = entries
    draft.remarks = remarks + cast.remarks + pairRemarks + doubtRemarks + book.remarks
    if shortTimes > 0 {
      draft.remarks.append(
        ImportRemark("\(Count(shortTimes, "time")) of two parts read as minutes and seconds")
      )
    }
    return draft
  }

  private var pairRemarks: [ImportRemark] {
    let met = pairs.filter { pair in
      cast.has(pair.rare) && (cast.has(pair.frequent) || options.merging == .merge)
    }
    var remarks = met.prefix(Self.mostPairs).map { pair in
      let names = "\(named(pair.rare)) and \(named(pair.frequent))"
      return ImportRemark(
        options.merging == .merge
          ? "\(names) put together as \(pair.frequent)"
          : "\(names) \(pair.likeness.words), and stay two people; to put them together, give "
            + "--merge-labels, or a line `\(pair.rare) = \(pair.frequent)` in --speakers"
      )
    }
    if met.count > Self.mostPairs {
      let more = Count(met.count - Self.mostPairs, "more pair")
      remarks.append(
        ImportRemark(
          options.merging == .merge
            ? "\(more) of labels that look alike put together"
            : "\(more) of labels that look alike stay apart; see --merge-labels"
        )
      )
    }
    return remarks
  }

  /// Of labels that look alike no more are named one by one.
  private static let mostPairs = 50

  private func named(_ label: String) -> String {
    "\(label) (\(Count(cast.count(of: label), "time")))"
  }

  private var doubtRemarks: [ImportRemark] {
    doubts.map { doubt in
      ImportRemark(
        line: doubt.line,
        "\(doubt.label): may be a label; to make it a person, give --speakers with a line "
          + "`\(doubt.label) = \(doubt.label)`"
      )
    }
  }
}

extension LabelLikeness {
  fileprivate var words: String {
    switch self {
    case .spelling: "differ in capitals, accents or width only"
    case .letter: "differ in one letter"
    }
  }
}
