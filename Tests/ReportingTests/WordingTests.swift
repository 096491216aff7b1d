import Analysis
import SessionBuilding
import SessionModel
import TestSupport
import TextDisplay
import Testing
import Vocabulary

@testable import Reporting

@Suite struct `Figures in words` {
  @Test(
    arguments: [
      (0.0, 2, "0.00"), (1.005, 2, "1.00"), (-0.004, 2, "0.00"), (-0.25, 2, "-0.25"), (2.5, 0, "3"),
      (99.95, 1, "100.0"), (-44.4, 0, "-44"), (0.05, 1, "0.1"), (1234.5678, 3, "1234.568"),
      (.infinity, 1, "n/a"), (.nan, 1, "n/a"),
    ] as [(Double, Int, String)]
  )
  func `numbers are rounded for print only`(_ value: Double, _ places: Int, _ text: String) {
    #expect(decimal(value, places: places) == text)
  }

  @Test(
    arguments: [
      (5, 8, "5 of 8 members"), (1, 1, "1 of 1 member"), (19, 19, "19 of 19 members"),
      (5, 20, "5 of 20 members (25 %, small base), 95 % interval 11–47 %"),
      (12, 30, "40 % (12 of 30 members), 95 % interval 25–58 %"),
      (470, 500, "94.0 % (470 of 500 members), 95 % interval 91.6–95.8 %"),
      (0, 0, "n/a (no members present)"),
    ]
  )
  func `small groups are counts, and nothing of nothing is n/a`(
    _ count: Int,
    _ base: Int,
    _ text: String
  ) {
    let share = Share(count, of: base, whereEmpty: .nobodyPresent)
    #expect(ShareWords().counted(share, \.member) == text)
  }

  @Test func `a percentage comes with its interval`() {
    let share = Share(470, of: 500, whereEmpty: .noAnswers)
    #expect(
      ShareWords().counted(share, \.answer)
        == "94.0 % (470 of 500 answers), 95 % interval 91.6–95.8 %"
    )
    let few = Share(5, of: 8, whereEmpty: .noAnswers)
    #expect(ShareWords().counted(few, \.answer) == "5 of 8 answers")
  }

  @Test(
    arguments: [
      (0, 8, "none (0 of 8)"), (1, 1, "the only member (1 of 1)"), (9, 10, "almost all (9 of 10)"),
      (6, 10, "about half (6 of 10)"), (2, 14, "a few (2 of 14)"), (2, 13, "some (2 of 13)"),
    ]
  )
  func `amounts are words with their counts`(_ count: Int, _ base: Int, _ text: String) {
    #expect(ShareWords().verbal(Share(count, of: base, whereEmpty: .nobodyPresent)) == text)
  }

  @Test(.enabled(if: SharedData.isPresent, SharedData.absence))
  func `the worked amounts of the methods reference`() throws {
    for (count, base, text) in try VerbalOracle.cases() {
      let words = VerbalAmount(count, of: base).map {
        "\(Wording.english.amounts[$0]) (\(count) of \(base))"
      }
      #expect(words == text)
    }
  }

  @Test func `every reason has words of its own`() {
    let words = UndefinedReason.allCases.map { Wording.english.reasons[$0] }
    #expect(Set(words).count == words.count)
  }
}

@Suite struct `An item on a line` {
  private let line: ItemLine = {
    var session = SessionBuilder()
    let anna = session.person("Anna Ek", "a")
    let cup = session.concept("B", "Cup")
    let number = session.say(
      [anna],
      .positive,
      "price is steep, but I love the design",
      ["price", "design"],
      about: cup
    )
    return ItemLine(session.state.item(number) ?? session.state.firstItem, in: session.state)
  }()

  @Test func `is whole where nothing is to be cut`() {
    #expect(
      line.text(TextStyle())
        == "1 Anna + B  “price is steep, but I love the design”  #price #design"
    )
  }

  @Test(
    arguments: [
      (60, "1 Anna + B  “price is steep, but I love th…”  #price #design"),
      (42, "1 Anna + B  “price is st…”  #price #design"),
      (40, "1 Anna + B  “price is steep, but I love…"), (20, "1 Anna + B  “price …"), (3, "1 …"),
      (0, ""),
    ]
  )
  func `gives way in its words first`(_ width: Int, _ text: String) {
    #expect(line.text(TextStyle(width: width)) == text)
  }

  @Test func `names people by first word only where nobody shares it`() {
    var session = SessionBuilder()
    let anna = session.person("Anna Ek", "a")
    let other = session.person("Anna Berg", "b")
    let boris = session.person("Boris", "c")
    session.say([anna, other, boris], nil, "we agree")
    session.say([boris], nil, "(nods)", isObservation: true)
    #expect(
      Views.list(ItemSelection(), session.state).text() == """
        1 Anna Ek, Anna Berg and Boris :  “we agree”
        2 Boris  (nods)

        """
    )
  }
}

extension SessionState {
  /// Any item, so that a fixture needs no force.
  var firstItem: Item {
    for item in items { return item }
    preconditionFailure("the fixture has an item")
  }
}
