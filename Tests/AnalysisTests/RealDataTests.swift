import SessionBuilding
import SessionModel
import TestSupport
import Testing
import Vocabulary

@testable import Analysis

@Suite(.enabled(if: SharedData.isPresent, SharedData.absence))
struct `Real answers through a session` {
  @Test func `the score of a survey, by segment too`() throws {
    let table = try PlainTable("data/surveys/carpentries/instructor_training_post_2018.csv")
    var session = SessionBuilder()
    let imported = ImportedAnswers(
      column: "LikelyToRecommend",
      answers: try table.column("LikelyToRecommend").map { Int($0).map(Answer.number) },
      segments: [ImportedAnswers.Segment(name: "Pace", values: try table.column("Pace"))]
    )
    let opening = RoundOpening(round: RoundNumber(1), measure: .nps, scale: .range(0, 10))
    session.add(.answersImported(opening, imported))
    let round = try #require(session.state.rounds.first)
    let whole = try #require(ShownRound(round, in: session.state).figures)
    let expected = try OracleCase.one("nps", "carpentries_2018").expected
    #expect(whole.answered == expected["n"].whole)
    #expect(whole.declined == expected["missing"].whole)
    let perPace = try OracleCase.one("nps", "carpentries_2018_by_pace").expected
    let split = try #require(MeasureSplit.of(round, by: "Pace", in: session.state).value)
    for (label, wanted) in try #require(perPace.map) {
      let part = try #require(split.parts.first { $0.label == label })
      guard case .recommendation(let score) = part.figures.kind else {
        Issue.record("no score for \(label)")
        continue
      }
      #expect(part.figures.answered == wanted["n"].whole, "\(label)")
      #expect(agree(score.net.score.value, wanted["nps"].number), "\(label)")
      let interval = wanted["adjusted_ci"].list?.map(\.number)
      #expect(agree(score.net.interval().value?.low, interval?.first ?? nil), "\(label)")
      #expect(agree(score.net.interval().value?.high, interval?.last ?? nil), "\(label)")
    }
  }

  @Test func `pairs of concepts, asked one by one`() throws {
    let worked = try OracleCase.one("paired_comparison", "concept_pairs_file")
    let table = try PlainTable("data/paired/constructed_concept_pairs.csv")
    var session = SessionBuilder()
    let codes = try worked.list("items").compactMap(\.text)
    for code in codes { session.concept(code.lowercased(), "Concept \(code)") }
    var members: [String: MemberID] = [:]
    for row in table.rows {
      let member = members[row[0]] ?? session.person(row[0], row[0].lowercased())
      members[row[0]] = member
      let options = [row[2], row[3]]
      let answer: String? =
        switch row[4] {
        case "left": options[0]
        case "right": options[1]
        default: nil
        }
      session.ask(
        .poll(name: "pair"),
        .options(options),
        [(member, answer.map(Answer.option))]
      )
    }
    let figures = PreferenceFigures(session.state)
    let wins = try worked.list("wins").map { $0.list?.compactMap(\.number) ?? [] }
    for (row, counts) in wins.enumerated() {
      for (column, count) in counts.enumerated() {
        #expect(figures.preferences.wins(of: row, over: column) == count, "\(row) over \(column)")
      }
    }
    // A poll of two options has no even answer: ties and skips are both no choice.
    #expect(figures.skipped == table.rows.count { $0[4] == "tie" || $0[4] == "skip" })
  }

  @Test func `a Kano questionnaire, asked feature by feature`() throws {
    let expected = try OracleCase.one("kano", "constructed_file").expected["features"]
    let table = try PlainTable("data/kano/constructed_kano.csv")
    var session = SessionBuilder()
    var (members, features) = ([String: MemberID](), [String: ConceptID]())
    var answers: [String: [(member: MemberID, with: String, without: String)]] = [:]
    for row in table.rows {
      let member = members[row[0]] ?? session.person(row[0], row[0].lowercased())
      members[row[0]] = member
      features[row[1]] = features[row[1]] ?? session.concept("f\(features.count)", row[1])
      answers[row[1], default: []].append((member, row[2], row[3]))
    }
    for (feature, rows) in answers {
      for (measure, isWith) in [(Measure.kano, true), (.kanoWithout, false)] {
        session.ask(
          measure,
          .options(Measure.kanoOptions),
          about: features[feature],
          rows.map { row in
            let word = isWith ? row.with : row.without
            return (row.member, word.isEmpty ? nil : .option(word))
          }
        )
      }
    }
    let all = KanoFigures.all(session.state)
    #expect(all.count == expected.map?.count)
    for figures in all {
      let title = figures.concept.flatMap(session.state.concept)?.title ?? ""
      let differences = expected[title]
        .differences(of: .map(OracleBook.figures(figures.counts)), tolerance: 1e-9, at: title)
      #expect(differences == [])
    }
  }
}
