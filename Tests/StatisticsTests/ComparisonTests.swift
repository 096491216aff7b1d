import Testing

@testable import Statistics

private func share(_ count: Int, _ base: Int) -> Share {
  Share(count, of: base, whereEmpty: .noAnswers)
}

/// |got − expected| ≤ tolerance · max(1, |expected|), of a figure that is defined.
func has(_ figure: Figure<Double>, _ expected: Double, _ tolerance: Double = 1e-6) -> Bool {
  figure.value.map { abs($0 - expected) <= tolerance * max(1, abs(expected)) } ?? false
}

@Suite struct `Intervals of a share` {
  @Test(
    arguments: [
      (81, 263, 0.2552, 0.3663, 0.2527, 0.3676), (15, 148, 0.0614, 0.1615, 0.0578, 0.1617),
      (0, 20, 0, 0.1898, 0, 0.1684), (1, 29, 0, 0.1863, 0.0009, 0.1776),
      (5, 25, 0.0841, 0.3958, 0.0683, 0.4070), (6, 8, 0.4009, 0.9369, 0.3491, 0.9681),
    ]
  )
  func `adjusted and exact`(
    _ count: Int,
    _ base: Int,
    _ adjustedLow: Double,
    _ adjustedHigh: Double,
    _ exactLow: Double,
    _ exactHigh: Double
  ) {
    let adjusted = share(count, base).agrestiCoull()
    let exact = share(count, base).clopperPearson()
    #expect(has(adjusted.map(\.low), adjustedLow, 6e-5))
    #expect(has(adjusted.map(\.high), adjustedHigh, 6e-5))
    #expect(has(exact.map(\.low), exactLow, 6e-5) && has(exact.map(\.high), exactHigh, 6e-5))
  }

  @Test(arguments: [(0, 8), (8, 8)])
  func `end exactly at none and at all`(_ count: Int, _ base: Int) {
    for interval in [share(count, base).wilson(), share(count, base).clopperPearson()] {
      #expect(count == 0 ? interval.value?.low == 0 : interval.value?.high == 1)
    }
  }

  @Test(arguments: [(-1, 8), (9, 8), (1, 0), (-1, -1)])
  func `refuse counts outside their base`(_ count: Int, _ base: Int) {
    let share = share(count, base)
    #expect(share.fraction == .undefined(.countOutsideBase))
    #expect(share.wilson() == .undefined(.countOutsideBase))
    #expect(share.clopperPearson() == .undefined(.countOutsideBase))
    #expect(SharesComparison(share, share).p == .undefined(.countOutsideBase))
  }

  @Test func `are wide at a higher confidence`() {
    let interval = share(7, 8).wilson(z: Normal.z(confidence: 0.99))
    #expect(has(interval.map(\.low), 0.424828872706, 1e-9))
    #expect(has(share(7, 8).clopperPearson(confidence: 0.9).map(\.low), 0.529320591399, 1e-9))
  }
}

@Suite struct `Comparisons` {
  @Test func `two shares by the N − 1 test`() {
    let test = SharesComparison(share(11, 12), share(5, 10))
    #expect(test.method == .value(.chiSquare))
    #expect(has(test.z, 2.134781) && has(test.p, 0.032779))
    #expect(has(test.adjustedDifference(), 0.3592, 6e-5))
    #expect(has(test.differenceInterval().map(\.low), 0.0216, 6e-5))
    #expect(has(test.differenceInterval().map(\.high), 0.6967, 6e-5))
    #expect(has(test.fisherP, 0.0557, 6e-5))
    #expect(has(SharesComparison(share(6, 8), share(2, 8)).p, 0.052808))
    #expect(has(SharesComparison(share(7, 8), share(3, 8)).chiSquare, 4))
    #expect(has(SharesComparison(share(8, 793), share(15, 736)).p, 0.098645))
  }

  @Test func `falls back where nearly nobody or nobody is expected`() {
    let few = SharesComparison(share(1, 8), share(0, 8))
    #expect(few.method == .value(.fisher) && has(few.p, 1))
    #expect(few.smallestExpected == .value(0.5))
    let same = SharesComparison(share(8, 8), share(5, 5))
    #expect(same.method == .value(.noDifference) && same.p == .value(1))
    #expect(SharesComparison(share(3, 5), share(0, 0)).p == .undefined(.noAnswers))
    let far = SharesComparison(share(8, 8), share(0, 8)).differenceInterval().value
    #expect(far?.high == 1)
  }

  @Test func `two net scores, and one against a norm`() {
    let first = NetScore(up: 19, down: 5, base: 36)
    let second = NetScore(up: 10, down: 12, base: 36)
    let test = ScoresComparison(first, second)
    #expect(
      has(test.adjustedDifference, 41.0256410256, 1e-9) && has(test.standardError, 16.9835, 1e-5)
    )
    #expect(has(test.z, 2.4156, 1e-5) && has(test.p, 0.015709))
    #expect(has(first.z(against: 20), 1.3702, 1e-4) && has(first.p(against: 20), 0.1706, 6e-5))
    let nobody = NetScore(up: 0, down: 0, base: 0)
    #expect(ScoresComparison(first, nobody).p == .undefined(.noAnswers))
    #expect(nobody.p(against: 0) == .undefined(.noAnswers))
  }

  @Test(arguments: [(1, 7, 0.0703125, 0.0390625), (2, 2, 1, 0.8125), (0, 4, 0.125, 0.0625)])
  func `the same people before and after`(_ lost: Int, _ won: Int, _ exact: Double, _ mid: Double) {
    let test = PairedShares(lost: lost, won: won)
    #expect(has(test.exactP, exact, 1e-12) && has(test.midP, mid, 1e-12))
  }

  @Test func `nobody who changed sides says nothing`() {
    #expect(PairedShares(lost: 0, won: 0).midP == .undefined(.noPairs))
    #expect(PairedShares(lost: -3, won: 0).exactP == .undefined(.noPairs))
  }

  @Test func `a share and a mean against a norm`() {
    #expect(has(ShareAgainstNorm(share(7, 8), norm: 0.6).p, 0.12317184, 1e-9))
    #expect(has(ShareAgainstNorm(share(0, 6), norm: 0.25).p, 0.177978515625, 1e-9))
    #expect(ShareAgainstNorm(share(0, 0), norm: 0.5).p == .undefined(.noAnswers))
    let mean = MeanAgainstNorm(Spread([4, 5, 3, 4, 4, 5, 2, 4]), norm: 3.5)
    #expect(has(mean.t, 1.07025910202, 1e-9) && has(mean.p, 0.320011882389, 1e-8))
    #expect(MeanAgainstNorm(Spread([4, 4, 4]), norm: 3.5).p == .undefined(.nothingVaries))
    #expect(MeanAgainstNorm(Spread([4]), norm: 3.5).t == .undefined(.oneAnswer))
    #expect(MeanAgainstNorm(Spread([Int]()), norm: 3.5).t == .undefined(.noAnswers))
  }

  @Test func `a target is met or not, and a share of it only where more is better`() {
    #expect(Attainment(45, target: 60, direction: .more).share == .value(0.75))
    #expect(Attainment(45, target: 60, direction: .less).share == .undefined(.noTarget))
    #expect(Attainment(45, target: 60, direction: .less).isMet == .value(true))
    #expect(Attainment(0, target: 0, direction: .more).share == .undefined(.noTarget))
    #expect(Attainment(0, target: 0, direction: .more).isMet == .value(true))
    #expect(Attainment(1, target: nil, direction: .more).isMet == .undefined(.noTarget))
  }
}

@Suite struct `Answers` {
  @Test func `the mean has a t interval that may leave the scale`() {
    let interval = Spread([5, 4, 4, 3, 5, 2, 4]).meanInterval()
    #expect(has(interval.map(\.low), 2.86844116405, 1e-9))
    #expect(has(interval.map(\.high), 4.84584455023, 1e-9))
    #expect(Spread([5, 5]).meanInterval() == .value(Interval(low: 5, high: 5)))
    #expect(Spread([5]).meanInterval() == .undefined(.oneAnswer))
    #expect(Spread([Int]()).meanInterval() == .undefined(.noAnswers))
  }

  @Test func `intent is calibrated by declared weights`() {
    let spread = Spread(counted: [(5, 10), (4, 25), (3, 30), (2, 20), (1, 15)])
    #expect(has(spread.calibrated { $0 == 5 ? 1 : $0 == 4 ? 0.5 : 0 }, 0.225))
    #expect(has(spread.mean, 2.95) && has(spread.standardDeviation, 1.209182))
    #expect(Spread([Int]()).calibrated { _ in 1 } == .undefined(.noAnswers))
  }

  @Test func `likes and dislikes are balanced`() {
    #expect(LikeDislikeBalance(likes: 6, dislikes: 2).balance == .value(0.5))
    #expect(
      LikeDislikeBalance(likes: 0, dislikes: 0).balance == .undefined(.neitherLikedNorDisliked)
    )
  }

  @Test func `versions of the effort score are not mixed`() {
    #expect(CustomerEffort.version(of: [.first, .second]) == nil)
    #expect(CustomerEffort.version(of: [.first, .first]) == .first)
    #expect(CustomerEffort.version(of: []) == nil)
    #expect(CustomerEffort.Version.first.isLowGood && !CustomerEffort.Version.second.isLowGood)
  }
}
