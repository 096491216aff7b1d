/// Strengths behind paired preferences: P(i over j) = π(i) ÷ (π(i) + π(j)), the π adding up to 1.
///
/// A finite estimate exists only where everything can be reached from everything by "was preferred
/// to" (Ford 1957); elsewhere it is undefined, and wins, Borda and Copeland take its place. With
/// half a win added each way to every pair it exists always, and the report says that it was added.
public struct BradleyTerry: Equatable, Sendable {
  /// What is added to the comparisons.
  public enum Prior: Equatable, Sendable {
    /// Nothing.
    case none
    /// Half a win each way for every pair.
    case halfAWin
  }

  /// What was added.
  public let prior: Prior
  /// The strengths by maximum likelihood; undefined where no finite ones exist.
  public let strengths: Figure<[Double]>

  /// Estimates the strengths.
  public init(_ preferences: PairedPreferences, prior: Prior = .none) {
    self.prior = prior
    let extra = prior == .halfAWin ? 0.5 : 0
    let places = 0..<preferences.count
    let wins = places.map { one in
      places.map { one == $0 ? 0 : preferences.wins(of: one, over: $0) + extra }
    }
    if preferences.totalComparisons == 0 {
      strengths = .undefined(.neverCompared)
    } else if !Self.isStronglyConnected(wins) {
      strengths = .undefined(.preferencesNotConnected)
    } else {
      strengths = .value(Self.estimate(wins))
    }
  }

  /// ln(π ÷ π of the last); undefined where the strengths are.
  public var logarithms: Figure<[Double]> {
    strengths.map { strengths in
      let last = Libm.log(strengths[strengths.count - 1])
      return strengths.map { Libm.log($0) - last }
    }
  }

  /// The places from the strongest to the weakest, equal ones in their order.
  public var ranking: Figure<[Int]> {
    strengths.map { strengths in
      strengths.indices.sorted { (strengths[$1], $0) < (strengths[$0], $1) }
    }
  }

  private static func isStronglyConnected(_ wins: [[Double]]) -> Bool {
    func reached(_ leads: (Int, Int) -> Bool) -> Int {
      var seen = [Bool](repeating: false, count: wins.count)
      var waiting = [0]
      seen[0] = true
      while let from = waiting.popLast() {
        for to in wins.indices where !seen[to] && leads(from, to) {
          seen[to] = true
          waiting.append(to)
        }
      }
      return seen.count { $0 }
    }
    return reached { wins[$0][$1] > 0 } == wins.count
      && reached { wins[$1][$0] > 0 } == wins.count
  }

  /// Newton's steps on the logarithms of the strengths, the last held at 0.
  ///
  /// The likelihood is concave, so there is one top, and a step that does not climb is halved.
  /// Hunter's iteration (2004) leads to the same strengths, but slowly where one nearly always won.
  private static func estimate(_ wins: [[Double]]) -> [Double] {
    var logs = [Double](repeating: 0, count: wins.count)
    var height = likelihood(wins, logs)
    for _ in 0..<200 {
      guard let step = newtonStep(wins, logs) else { break }
      var size = 1.0
      var next = logs
      var nextHeight = -Double.infinity
      while size > 1e-9, !(nextHeight >= height) {
        for place in step.indices { next[place] = logs[place] + size * step[place] }
        nextHeight = likelihood(wins, next)
        size /= 2
      }
      guard nextHeight >= height else { break }
      let largest = step.reduce(0) { max($0, abs($1)) }
      (logs, height) = (next, nextHeight)
      if largest < 1e-13 { break }
    }
    let top = logs.max() ?? 0
    let strengths = logs.map { Libm.exp($0 - top) }
    let sum = strengths.reduce(0, +)
    return strengths.map { $0 / sum }
  }

  private static func likelihood(_ wins: [[Double]], _ logs: [Double]) -> Double {
    var sum = 0.0
    for one in logs.indices {
      for other in logs.indices where wins[one][other] > 0 {
        let lead = logs[one] - logs[other]
        // ln P(one over other), without running over far out.
        let logShare =
          lead > 0 ? -Libm.log1p(Libm.exp(-lead)) : lead - Libm.log1p(Libm.exp(lead))
        sum += wins[one][other] * logShare
      }
    }
    return sum
  }

  private static func newtonStep(_ wins: [[Double]], _ logs: [Double]) -> [Double]? {
    let free = logs.count - 1
    var slope = [Double](repeating: 0, count: free)
    var curve = Array(repeating: slope, count: free)
    for one in 0..<free {
      for other in logs.indices where other != one {
        let total = wins[one][other] + wins[other][one]
        let share = 1 / (1 + Libm.exp(logs[other] - logs[one]))
        slope[one] += wins[one][other] - total * share
        curve[one][one] += total * share * (1 - share)
        if other < free { curve[one][other] -= total * share * (1 - share) }
      }
    }
    return LinearSystem.solve(curve, slope)
  }
}
