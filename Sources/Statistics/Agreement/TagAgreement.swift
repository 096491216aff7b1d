/// Agreement of two coders who may put several tags on one unit, or none.
///
/// A unit coded with no tag is coded; one that a coder did not open is missing and outside. Report
/// the tables by tag, the pooled kappa and alpha over sets together, and name them.
public struct TagAgreement: Equatable, Sendable {
  /// One tag: present or absent, over all units that both coded.
  public struct Tag: Equatable, Sendable {
    /// Units that both put it on.
    public let both: Int
    /// Units that only the first put it on.
    public let onlyFirst: Int
    /// Units that only the second put it on.
    public let onlySecond: Int
    /// Units that neither put it on.
    public let neither: Int

    /// The tag as a table of two categories, for percent agreement and kappa.
    public var table: AgreementTable? {
      AgreementTable([[both, onlyFirst], [onlySecond, neither]])
    }

    /// 2a ÷ (2a + b + c): of the times that it was used, how often by both.
    public var positiveAgreement: Figure<Double> {
      Share(2 * both, of: 2 * both + onlyFirst + onlySecond, whereEmpty: .nothingCoded).fraction
    }

    /// How often it was used, of the units of both coders: beside any coefficient.
    public var prevalence: Share {
      Share(
        2 * both + onlyFirst + onlySecond,
        of: 2 * (both + onlyFirst + onlySecond + neither),
        whereEmpty: .nothingCodedTwice
      )
    }
  }

  /// Units that both coded, with the tags of each: the base.
  public let units: [(first: Set<String>, second: Set<String>)]

  /// Compares what two coders did with the same units; nil is a unit that one did not code.
  public init(_ first: [Set<String>?], _ second: [Set<String>?]) {
    units = zip(first, second).compactMap { first, second in
      guard let first, let second else { return nil }
      return (first, second)
    }
  }

  /// All tags that either used, in order.
  public var tags: [String] {
    units.reduce(into: Set<String>()) { $0.formUnion($1.first.union($1.second)) }.sorted()
  }

  /// One tag over all units.
  public func tag(_ name: String) -> Tag {
    let (both, first, second) = units.reduce((0, 0, 0)) { sums, unit in
      switch (unit.first.contains(name), unit.second.contains(name)) {
      case (true, true): (sums.0 + 1, sums.1, sums.2)
      case (true, false): (sums.0, sums.1 + 1, sums.2)
      case (false, true): (sums.0, sums.1, sums.2 + 1)
      case (false, false): sums
      }
    }
    return Tag(
      both: both,
      onlyFirst: first,
      onlySecond: second,
      neither: units.count - both - first - second
    )
  }

  /// Units with exactly the same tags.
  public var exactMatches: Share {
    Share(units.count { $0.first == $0.second }, of: units.count, whereEmpty: .nothingCodedTwice)
  }

  /// The mean of what is shared over what either used, unit by unit; undefined without units.
  public var meanSimilarity: Figure<Double> {
    guard !units.isEmpty else { return .undefined(.nothingCodedTwice) }
    let sum = units.reduce(0) { $0 + 1 - SetDistance.jaccard($1.first, $1.second) }
    return .value(sum / Double(units.count))
  }

  /// (mean observed − mean expected) ÷ (1 − mean expected) over the tags: never a mean of kappas.
  ///
  /// De Vries et al. 2008. Undefined without units or tags.
  public var pooledKappa: Figure<Double> {
    var (observed, expected) = (0.0, 0.0)
    let tags = tags
    guard !units.isEmpty, !tags.isEmpty else { return .undefined(.nothingCodedTwice) }
    for name in tags {
      guard let table = tag(name).table, case .value(let chance) = table.expected,
        case .value(let agreed) = table.agreement.fraction
      else { continue }
      observed += agreed / Double(tags.count)
      expected += chance / Double(tags.count)
    }
    guard expected < 1 else { return .undefined(.oneCategory) }
    return .value((observed - expected) / (1 - expected))
  }

  /// Alpha over sets of tags, by a distance between two sets.
  public func alpha(_ distance: (Set<String>, Set<String>) -> Double) -> Figure<Double> {
    KrippendorffAlpha(units: units.map { [$0.first, $0.second] }).alpha(difference: distance)
  }

  /// Alpha over all cells of units by tags, present or absent.
  public var alphaOfCells: Figure<Double> {
    let cells = tags.flatMap { tag in
      units.map { [$0.first.contains(tag), $0.second.contains(tag)] }
    }
    return KrippendorffAlpha(units: cells).nominal
  }

  /// Whether both hold the same units.
  public static func == (left: TagAgreement, right: TagAgreement) -> Bool {
    left.units.elementsEqual(right.units, by: ==)
  }
}

/// How far two sets of tags are apart, from 0 to 1; two empty sets are not.
public enum SetDistance {
  /// 1 − |A∩B| ÷ |A∪B|.
  public static func jaccard(_ one: Set<String>, _ other: Set<String>) -> Double {
    let all = one.union(other).count
    return all == 0 ? 0 : 1 - Double(one.intersection(other).count) / Double(all)
  }

  /// Jaccard's likeness, weakened where two sets are not equal.
  ///
  /// To ⅔ where one contains the other, to ⅓ where they only overlap. Passonneau 2006.
  public static func masi(_ one: Set<String>, _ other: Set<String>) -> Double {
    let likeness = 1 - jaccard(one, other)
    if one == other { return 0 }
    if one.isDisjoint(with: other) { return 1 }
    let isContained = one.isSubset(of: other) || other.isSubset(of: one)
    return 1 - likeness * (isContained ? 2 : 1) / 3
  }
}
