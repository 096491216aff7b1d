/// Whether later groups still raise anything new.
///
/// Guest, Namey & Chen 2020.
///
/// The themes of the first groups are the base and stay it; each run of later groups is held
/// against them. Count only groups in which the matter was asked about: a theme that could not come
/// up proves nothing. Themes are given by what they mean by now, so that a renamed or merged one is
/// not new.
public struct Saturation: Equatable, Sendable {
  /// How it is counted.
  public struct Plan: Equatable, Sendable {
    /// How many groups make the base.
    public let base: Int
    /// How many groups make a run.
    public let run: Int
    /// Up to which ratio nothing much is new.
    public let threshold: Double

    /// 4 groups, runs of 2, at most 5 % new.
    public static let usual = Plan(base: 4, run: 2, threshold: 0.05)

    /// A plan of one's own; base and run are at least 1.
    public init(base: Int, run: Int, threshold: Double) {
      self.base = max(1, base)
      self.run = max(1, run)
      self.threshold = threshold
    }
  }

  /// A run of groups.
  public struct Step: Equatable, Sendable {
    /// The groups of the run, from 1.
    public let run: ClosedRange<Int>
    /// Themes first raised in it.
    public let new: Int
    /// New themes ÷ themes of the base.
    public let ratio: Double
  }

  /// How it was counted.
  public let plan: Plan
  /// Different themes in all groups.
  public let themes: Int
  /// Different themes in the groups of the base; undefined where there are too few groups.
  public let base: Figure<Int>
  /// The runs in the order held.
  public let steps: [Step]
  /// After how many groups nothing much was new for the first time; nil where it never was.
  ///
  /// Undefined with too few groups and where the base raised nothing. Printed as "after 7 (+2)".
  public let saturatedAfter: Figure<Int?>

  /// Counts the themes of groups in the order in which they were held.
  public init(_ groups: [[String]], plan: Plan = .usual) {
    self.plan = plan
    var seen: Set<String> = []
    let firstRaised = groups.map { themes in
      Set(themes).reduce(0) { seen.insert($1).inserted ? $0 + 1 : $0 }
    }
    themes = seen.count
    guard groups.count >= plan.base + plan.run else {
      (base, saturatedAfter, steps) = (.undefined(.tooFewGroups), .undefined(.tooFewGroups), [])
      return
    }
    let base = firstRaised[..<plan.base].reduce(0, +)
    self.base = .value(base)
    guard base > 0 else {
      (saturatedAfter, steps) = (.undefined(.noThemesToStart), [])
      return
    }
    let steps = (plan.base...(groups.count - plan.run)).map { after in
      let new = firstRaised[after..<(after + plan.run)].reduce(0, +)
      return Step(
        run: (after + 1)...(after + plan.run),
        new: new,
        ratio: Self.ratio(new: new, base: base)
      )
    }
    self.steps = steps
    saturatedAfter = .value(
      steps.first { $0.ratio <= plan.threshold }.map { $0.run.lowerBound - 1 }
    )
  }

  /// New themes ÷ themes of a base that is not 0.
  static func ratio(new: Int, base: Int) -> Double { Double(new) / Double(base) }
}
