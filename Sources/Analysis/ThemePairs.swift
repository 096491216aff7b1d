import SessionModel
import Statistics
public import Vocabulary

/// Which themes were said in one breath: pairs of themes on the same reaction.
public struct ThemePairs: Equatable, Sendable {
  /// Two themes that some reaction carries both.
  public struct Pair: Equatable, Sendable {
    /// One, as an index into the session's themes; the one that is reported first.
    public let first: Int
    /// The other.
    public let second: Int
    /// The reactions that carry both, in order.
    public fileprivate(set) var items: [ItemNumber] = []
    /// Reactions that carry either: the base of the overlap.
    public fileprivate(set) var either = 0

    /// How many reactions carry both.
    public var count: Int { items.count }
    /// Reactions that carry both, of those that carry either (Jaccard).
    public var overlap: Share { Share(count, of: either, whereEmpty: .nothingCoded) }
  }

  /// The pairs that were met, most often first, then in the order of reports.
  public let pairs: [Pair]

  /// Of a reaction with more themes than this the first are paired: no reaction is about more.
  private static let mostThemes = 100

  /// Counts the pairs of a material.
  public init(_ material: Material) {
    let themes = ThemeFigures.all(material)
    var rows = [Int](repeating: -1, count: material.state.themes.count)
    for (row, theme) in themes.enumerated() { rows[theme.theme] = row }
    var met: [(key: Int, item: ItemNumber)] = []
    for item in material.reactions where item.themes.count > 1 {
      let carried = item.themes.prefix(Self.mostThemes).map { rows[$0] }.filter { $0 >= 0 }.sorted()
      for (place, first) in carried.enumerated() {
        for second in carried[(place + 1)...] {
          met.append((first * themes.count + second, item.number))
        }
      }
    }
    met.sort { ($0.key, $0.item) < ($1.key, $1.item) }
    var pairs: [Pair] = []
    var lastKey = -1
    for (key, item) in met {
      if key != lastKey {
        let (first, second) = key.quotientAndRemainder(dividingBy: themes.count)
        pairs.append(Pair(first: themes[first].theme, second: themes[second].theme))
        lastKey = key
      }
      pairs[pairs.count - 1].items.append(item)
    }
    for place in pairs.indices {
      let (first, second) = (rows[pairs[place].first], rows[pairs[place].second])
      pairs[place].either =
        themes[first].frequency + themes[second].frequency - pairs[place].count
    }
    self.pairs = pairs.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.map(\.element)
  }

  /// How many reactions carry both of two themes, given as indices into the session's themes.
  public func count(_ one: Int, _ other: Int) -> Int {
    pairs.first {
      ($0.first == one && $0.second == other) || ($0.first == other && $0.second == one)
    }?.count ?? 0
  }
}
