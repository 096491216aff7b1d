/// What matters and how well it is done: four quadrants round a cross-hair.
///
/// Martilla & James 1977. Where the cross-hair stands decides the picture, so it is part of the
/// result and is printed with it.
public struct ImportancePerformance: Equatable, Sendable {
  /// Where the lines are drawn.
  public enum CrossHair: Equatable, Sendable {
    /// At the middle of the scale.
    case middle(of: ClosedRange<Double>)
    /// At the grand means.
    case means
    /// At the medians.
    case medians
  }

  /// What to do about something.
  public enum Quadrant: Equatable, Sendable {
    /// Important, not done well.
    case concentrateHere
    /// Important, done well.
    case keepUp
    /// Not important, not done well.
    case lowPriority
    /// Not important, done well.
    case possibleOverkill
  }

  /// Something that matters more or less and is done well or badly.
  public struct Attribute: Equatable, Sendable {
    /// Its name.
    public let name: String
    /// How much it matters; nil where it is not known.
    public let importance: Double?
    /// How well it is done; nil where it is not known.
    public let performance: Double?

    /// Makes an attribute.
    public init(_ name: String, importance: Double?, performance: Double?) {
      self.name = name
      self.importance = importance
      self.performance = performance
    }
  }

  /// Where an attribute stands.
  public struct Entry: Equatable, Sendable {
    /// Its name.
    public let name: String
    /// Where it stands; on a line it is on the more urgent side.
    public let quadrant: Quadrant
    /// Whether it is on a line.
    public let isOnLine: Bool
    /// Importance less performance: the more, the more urgent.
    public let gap: Double
  }

  /// Where the lines are.
  public let crossHair: CrossHair
  /// Importance and performance at which the lines cross.
  public let cross: (importance: Double, performance: Double)
  /// The attributes with both values, in their order.
  public let entries: [Entry]
  /// The names of those that lack one.
  public let incomplete: [String]

  /// Parts attributes; undefined below two with both values where the lines are drawn through
  /// them, and below one elsewhere.
  public static func part(
    _ attributes: [Attribute],
    crossHair: CrossHair
  ) -> Figure<ImportancePerformance> {
    var points: [(name: String, importance: Double, performance: Double)] = []
    var incomplete: [String] = []
    for attribute in attributes {
      if let importance = attribute.importance, let performance = attribute.performance {
        points.append((attribute.name, importance, performance))
      } else {
        incomplete.append(attribute.name)
      }
    }
    let (importances, performances) = (points.map(\.importance), points.map(\.performance))
    let cross: (Double, Double)
    switch crossHair {
    case .middle(let scale):
      guard !points.isEmpty else { return .undefined(.tooFewCases) }
      let middle = (scale.lowerBound + scale.upperBound) / 2
      cross = (middle, middle)
    case .means:
      guard points.count > 1 else { return .undefined(.tooFewCases) }
      let count = Double(points.count)
      cross = (importances.reduce(0, +) / count, performances.reduce(0, +) / count)
    case .medians:
      guard points.count > 1, case .value(let importance) = Quantile.median(of: importances),
        case .value(let performance) = Quantile.median(of: performances)
      else { return .undefined(.tooFewCases) }
      cross = (importance, performance)
    }
    return .value(ImportancePerformance(crossHair, cross, points, incomplete))
  }

  private init(
    _ crossHair: CrossHair,
    _ cross: (Double, Double),
    _ points: [(name: String, importance: Double, performance: Double)],
    _ incomplete: [String]
  ) {
    self.crossHair = crossHair
    self.cross = cross
    self.incomplete = incomplete
    entries = points.map { point in
      // A mean of tenths is seldom exactly one: what is as near as this is on the line.
      let isNear = { (value: Double, line: Double) in abs(value - line) < 1e-9 * max(1, abs(line)) }
      let isOnLine = (isNear(point.importance, cross.0), isNear(point.performance, cross.1))
      let isImportant = point.importance > cross.0 || isOnLine.0
      let isGood = point.performance > cross.1 && !isOnLine.1
      let quadrant: Quadrant =
        isImportant
        ? (isGood ? .keepUp : .concentrateHere) : (isGood ? .possibleOverkill : .lowPriority)
      return Entry(
        name: point.name,
        quadrant: quadrant,
        isOnLine: isOnLine.0 || isOnLine.1,
        gap: point.importance - point.performance
      )
    }
  }

  /// Whether both stand alike.
  public static func == (left: ImportancePerformance, right: ImportancePerformance) -> Bool {
    left.crossHair == right.crossHair && left.cross == right.cross
      && left.entries == right.entries && left.incomplete == right.incomplete
  }
}
