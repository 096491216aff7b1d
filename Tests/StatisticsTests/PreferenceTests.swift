import Testing

@testable import Statistics

@Suite struct `Preferences` {
  private func strengths(
    _ wins: [[Int]],
    prior: BradleyTerry.Prior = .none
  ) throws -> Figure<[Double]> {
    BradleyTerry(try #require(PairedPreferences(wins: wins)), prior: prior).strengths
  }

  @Test func `a league of seven`() throws {
    let wins = [
      [0, 7, 9, 7, 7, 9, 11], [6, 0, 7, 5, 11, 9, 9], [4, 6, 0, 7, 7, 8, 12],
      [6, 8, 6, 0, 6, 7, 10], [6, 2, 6, 7, 0, 7, 12], [4, 4, 5, 6, 6, 0, 6],
      [2, 4, 1, 3, 1, 7, 0],
    ]
    let model = BradleyTerry(try #require(PairedPreferences(wins: wins)))
    let expected = [1.5814, 1.4364, 1.2945, 1.2476, 1.1077, 0.6839, 0]
    for (got, expected) in zip(try #require(model.logarithms.value), expected) {
      #expect(abs(got - expected) < 6e-5)
    }
    #expect(model.ranking == .value([0, 1, 2, 3, 4, 5, 6]))
  }

  @Test func `ties are half a win each`() throws {
    var pairs = try #require(PairedPreferences(wins: [[0, 5, 4], [2, 0, 3], [2, 3, 0]]))
    pairs.addTie(0, 1)
    pairs.addTie(0, 2, times: 2)
    pairs.addTie(1, 2, times: 2)
    let strengths = try #require(BradleyTerry(pairs).strengths.value)
    for (got, expected) in zip(strengths, [0.488213, 0.244874, 0.266913]) {
      #expect(abs(got - expected) < 1e-6)
    }
    #expect(pairs.copeland == [2, 0.5, 0.5])
    #expect(pairs.totalWins == [10.5, 6.5, 7])
    #expect(pairs.totalComparisons == 24)
    #expect(has(pairs.winShares[0], 10.5 / 16))
    #expect(pairs.winnerOfAll == 0)
  }

  @Test(
    arguments: [
      [[0, 3, 2], [0, 0, 2], [0, 1, 0]],
      [[0, 2, 0, 0], [1, 0, 0, 0], [0, 0, 0, 2], [0, 0, 1, 0]],
    ]
  )
  func `have no strengths where not all can be reached from all`(_ wins: [[Int]]) throws {
    #expect(try strengths(wins) == .undefined(.preferencesNotConnected))
  }

  @Test func `half a win each way gives strengths always`() throws {
    let wins = [[0, 3, 2], [0, 0, 2], [0, 1, 0]]
    let got = try #require(try strengths(wins, prior: .halfAWin).value)
    for (got, expected) in zip(got, [0.753879, 0.144909, 0.101212]) {
      #expect(abs(got - expected) < 1e-6)
    }
  }

  @Test func `one that nearly always wins is no trouble`() throws {
    let got = try #require(
      try strengths([[0, 1_000_000, 1], [1, 0, 1_000_000], [1, 1, 0]]).value
    )
    #expect(got[0] > 0.999 && abs(got.reduce(0, +) - 1) < 1e-12)
  }

  @Test func `nothing compared, or no table, is no figure`() throws {
    #expect(try strengths([[0, 0], [0, 0]]) == .undefined(.neverCompared))
    #expect(try strengths([]) == .undefined(.neverCompared))
    #expect(PairedPreferences(wins: [[0, 1]]) == nil)
    #expect(PairedPreferences(wins: [[0, -1], [0, 0]]) == nil)
    #expect(
      PairedPreferences(count: 2).winShares
        == Array(repeating: .undefined(.neverCompared), count: 2)
    )
    #expect(PairedPreferences(count: 2).winnerOfAll == nil)
  }

  @Test func `rankings by Borda and Copeland`() throws {
    let rankings = try #require(
      Rankings(
        count: 4,
        [
          Rankings.Ballot([0, 1, 2, 3], count: 42), Rankings.Ballot([1, 2, 3, 0], count: 26),
          Rankings.Ballot([2, 3, 1, 0], count: 15), Rankings.Ballot([3, 2, 1, 0], count: 17),
        ]
      )
    )
    #expect(rankings.rankCounts.borda == [126, 194, 173, 107])
    #expect(rankings.pairs.copeland == [0, 3, 2, 1])
    #expect(rankings.pairs.winnerOfAll == 1)
    #expect(Rankings(count: 3, [Rankings.Ballot([0, 1])]) == nil)
    #expect(Rankings(count: 2, [Rankings.Ballot([0, 0])]) == nil)
  }

  @Test func `Kendall's W says how far people rank alike`() throws {
    let counts = try #require(
      RankCounts([[2, 4, 4, 22], [23, 5, 3, 1], [5, 15, 9, 3], [2, 8, 16, 6]])
    )
    #expect(has(counts.concordance, 0.428125, 1e-12) && has(counts.friedman, 41.1, 1e-12))
    #expect(counts.meanRanks == .value([3.4375, 1.4375, 2.3125, 2.8125]))
    #expect(RankCounts([[1, 0], [1, 0]]) == nil)
    #expect(try #require(RankCounts([[1, 0], [0, 1]])).concordance == .undefined(.tooFewCases))
    #expect(try #require(RankCounts([])).meanRanks == .undefined(.noAnswers))
  }
}

@Suite struct `Kano` {
  @Test func `all pairs of answers`() {
    let letters: [KanoCategory: Character] = [
      .mustBe: "M", .oneDimensional: "O", .attractive: "A", .indifferent: "I", .reverse: "R",
      .questionable: "Q",
    ]
    let table = KanoAnswer.allCases.map { present in
      String(
        KanoAnswer.allCases.compactMap { letters[KanoCategory(ifPresent: present, ifAbsent: $0)] }
      )
    }
    #expect(table == ["QAAAO", "RIIIM", "RIIIM", "RIIIM", "RRRRQ"])
  }

  @Test(
    arguments: [
      ([18, 5, 1, 1, 1, 1], 0.24, -0.92, KanoCategory.mustBe),
      ([2, 3, 16, 1, 5, 0], 0.8636, -0.2273, .attractive),
      ([3, 11, 6, 6, 1, 0], 0.6538, -0.5385, .oneDimensional),
    ]
  )
  func `features of a car`(
    _ counts: [Int],
    _ better: Double,
    _ worse: Double,
    _ category: KanoCategory
  ) {
    let kano = KanoCounts(
      Dictionary(uniqueKeysWithValues: zip(KanoCategory.allCases, counts)),
      missing: 4
    )
    #expect(has(kano.better, better, 6e-5) && has(kano.worse, worse, 6e-5))
    #expect(kano.category == .value(category) && !kano.isTied && kano.missing == 4)
  }

  @Test func `ties go to what weighs more, and nobody's answers are no category`() {
    let tied = KanoCounts([.mustBe: 4, .oneDimensional: 4])
    #expect(tied.category == .value(.mustBe) && tied.isTied)
    #expect(tied.categoryStrength == .value(0) && tied.totalStrength == .value(1))
    #expect(tied.leadP == .value(1))
    let reversed = KanoCounts([.reverse: 27])
    #expect(reversed.better == .undefined(.nothingToWeigh))
    #expect(reversed.category == .value(.reverse))
    let nobody = KanoCounts([:], missing: 5)
    #expect(nobody.category == .undefined(.noAnswers) && !nobody.isTied)
    #expect(nobody.worse == .undefined(.noAnswers) && nobody.leadP == .undefined(.noAnswers))
  }

  @Test func `one answer of two is missing`() {
    var counts = KanoCounts()
    counts.add(ifPresent: .like, ifAbsent: nil)
    counts.add(ifPresent: .like, ifAbsent: .dislike)
    #expect(counts.base == 1 && counts.missing == 1 && counts[.oneDimensional] == 1)
  }
}
