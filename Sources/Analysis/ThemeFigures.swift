public import SessionModel
public import Statistics
public import Vocabulary

/// One theme, by Krueger's criteria: how often, by how many, how strongly, how concretely.
///
/// Counted over the reactions of members; a theme given twice to one reaction counts once.
public struct ThemeFigures: Equatable, Sendable {
  /// The theme, as an index into the session's themes.
  public let theme: Int
  /// Its name and place.
  public let path: ThemePath
  /// The reactions that carry it, in order.
  public private(set) var items: [ItemNumber] = []
  /// The members with at least one of them, in the order of first mention.
  public private(set) var speakers: [MemberID] = []
  /// How many of the reactions nobody could be named for: they may be of members who are among
  /// the speakers already, so the speakers are then the least there can be.
  public private(set) var unidentified = 0
  /// Their sentiments.
  public private(set) var sentiments = SentimentCounts()
  /// When it was first mentioned, on the session clock; nil for never.
  public private(set) var firstMention: SessionClock?
  /// When it was last mentioned.
  public private(set) var lastMention: SessionClock?
  /// The intensity marks on them, 0 included; reactions without a mark are missing, not 0.
  public private(set) var intensities: [Int] = []
  /// Of the reactions marked either way, how many were first-hand and concrete.
  public var specificity: Share { Share(specific, of: specificBase, whereEmpty: .nothingMarked) }
  private let present: Int
  private var isSpeaker: Set<MemberID> = []
  private var specific = 0
  private var specificBase = 0

  init(theme: Int, path: ThemePath, present: Int) {
    self.theme = theme
    self.path = path
    self.present = present
  }

  /// How many reactions carry the theme; 0 is a result.
  public var frequency: Int { items.count }

  /// How many different members raised it, of those who were there at any time.
  ///
  /// A theme has no moment of its own at which it was put to the group: in a whole session anybody
  /// who was there could have raised it, also before others did or after they left.
  public var extensiveness: Share {
    Share(speakers.count, of: present, whereEmpty: .nobodyPresent)
  }

  /// Mean of the 0–3 marks over the reactions that have one; undefined where none has.
  public var meanIntensity: Figure<Double> {
    intensities.isEmpty
      ? .undefined(.nothingMarked)
      : .value(Double(intensities.reduce(0, +)) / Double(intensities.count))
  }

  /// The strongest mark; undefined where no reaction has one.
  public var maximumIntensity: Figure<Int> {
    intensities.max().map(Figure.value) ?? .undefined(.nothingMarked)
  }

  mutating func add(_ item: Item, by members: [MemberID]) {
    items.append(item.number)
    if item.speaker == .unidentified { unidentified += 1 }
    for member in members where isSpeaker.insert(member).inserted { speakers.append(member) }
    sentiments.add(item.sentiment)
    firstMention = firstMention.map { min($0, item.clock) } ?? item.clock
    lastMention = lastMention.map { max($0, item.clock) } ?? item.clock
    if let intensity = item.intensity { intensities.append(intensity) }
    if let isSpecific = item.isSpecific {
      specificBase += 1
      if isSpecific { specific += 1 }
    }
  }
}

extension ThemeFigures {
  /// All themes of the codebook that stand for themselves, unused ones included.
  ///
  /// In the order of reports: extensiveness, then frequency, then name. One person who says it ten
  /// times stands below three people who say it once. Whoever was not identified is somebody, so
  /// that such a theme stands above one that nobody raised.
  public static func all(_ material: Material) -> [ThemeFigures] {
    count(material) { themes in themes }.sorted(by: comesBefore)
  }

  /// Whether one theme is reported before another.
  public static func comesBefore(_ left: ThemeFigures, _ right: ThemeFigures) -> Bool {
    let (one, other) = (left.leastSpeakers, right.leastSpeakers)
    if one != other { return one > other }
    if left.frequency != right.frequency { return left.frequency > right.frequency }
    return left.path.text.foldedForComparison < right.path.text.foldedForComparison
  }

  private var leastSpeakers: Int { max(speakers.count, unidentified > 0 ? 1 : 0) }

  /// Counts reactions for the themes that `carried` makes of an item's own, each once an item.
  fileprivate static func count(
    _ material: Material,
    carried: ([Int]) -> [Int]
  ) -> [ThemeFigures] {
    let themes = material.state.themes
    let present = material.attending.count
    var figures = themes.enumerated().map {
      ThemeFigures(theme: $0.offset, path: $0.element.path, present: present)
    }
    for item in material.reactions where !item.themes.isEmpty {
      let members = material.members(of: item)
      for theme in carried(item.themes) { figures[theme].add(item, by: members) }
    }
    return figures.filter { themes[$0.theme].mergedInto == nil }
  }
}

/// A theme with those below it.
public struct ThemeBranch: Equatable, Sendable {
  /// The theme by itself.
  public let own: ThemeFigures
  /// The theme and all below it together: a reaction with two of them counts once.
  public let whole: ThemeFigures
  /// How many steps it stands below the top.
  public let depth: Int

  /// The tree of themes as a list: each followed by those below it, siblings in report order.
  public static func tree(_ material: Material) -> [ThemeBranch] {
    let themes = material.state.themes
    let ancestors = themes.indices.map { Self.ancestors(of: $0, in: material.state) }
    let own = ThemeFigures.count(material) { $0 }
    let whole = ThemeFigures.count(material) { carried in
      var all: [Int] = []
      for theme in carried {
        for one in [theme] + ancestors[theme] where !all.contains(one) { all.append(one) }
      }
      return all
    }
    var children: [Int: [(own: ThemeFigures, whole: ThemeFigures)]] = [:]
    for pair in zip(own, whole) {
      children[ancestors[pair.0.theme].first ?? -1, default: []].append((pair.0, pair.1))
    }
    var branches: [ThemeBranch] = []
    // A stack of its own: a document may nest themes deeper than calls can go.
    var waiting: [ThemeBranch] = []
    func push(below parent: Int, depth: Int) {
      let below = (children[parent] ?? []).sorted {
        ThemeFigures.comesBefore($1.whole, $0.whole)
      }
      waiting += below.map { ThemeBranch(own: $0.own, whole: $0.whole, depth: depth) }
    }
    push(below: -1, depth: 0)
    while let branch = waiting.popLast() {
      branches.append(branch)
      push(below: branch.own.theme, depth: branch.depth + 1)
    }
    return branches
  }

  /// The branches that were put into the codebook on purpose and that no member raised, nor any
  /// theme below them; in the order of reports.
  ///
  /// On purpose is: by `theme add`, a description or a code. A theme that only ever stood behind
  /// words that were dropped was never expected.
  public static func neverRaised(_ tree: [ThemeBranch], _ state: SessionState) -> [ThemeBranch] {
    let declared = declaredThemes(state)
    return tree.filter { $0.whole.frequency == 0 && declared.contains($0.own.theme) }
      .sorted { ThemeFigures.comesBefore($0.own, $1.own) }
  }

  private static func declaredThemes(_ state: SessionState) -> Set<Int> {
    var declared = Set(
      state.themes.indices.filter {
        state.themes[$0].code != nil || state.themes[$0].description != nil
      }
    )
    for (row, line) in state.log.rows.enumerated()
    where line.kind == .themeAdded && state.stands(row: row) {
      guard case .themeAdded(let addition) = state.log.facts[Int(line.slot)],
        let theme = state.theme(addition.theme.text)
      else { continue }
      declared.insert(theme)
    }
    return declared
  }

  /// Beyond so many steps a path is somebody's joke and not worth its time.
  private static let mostSteps = 32

  /// The themes above one that exist in the codebook, the nearest first.
  private static func ancestors(of theme: Int, in state: SessionState) -> [Int] {
    var result: [Int] = []
    var path = state.themes[theme].path.parent
    var steps = 0
    while let above = path, steps < mostSteps {
      steps += 1
      if let index = state.theme(above.text), state.themes[index].mergedInto == nil,
        index != theme, !result.contains(index),
        state.themes[theme].path.isBelow(state.themes[index].path)
      {
        result.append(index)
      }
      path = above.parent
    }
    return result
  }
}
