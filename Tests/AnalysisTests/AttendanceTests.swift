import SessionBuilding
import SessionModel
import Testing
import Vocabulary

@testable import Analysis

@Suite struct `Who was there` {
  private let cup = ConceptID(1)

  @Test func `nobody who left before the start, or came and went in one break`() {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    let noShow = session.person("Carla", "c")
    let atStart = session.person("Dora", "d")
    let pausing = session.person("Emil", "e", isAbsent: true)
    session.add(.memberLeft([noShow]))
    session.at(5)
    session.add(.sessionStarted)
    session.add(.memberLeft([atStart]))
    session.at(15)
    session.add(.sessionPaused)
    session.at(18)
    session.add(.memberArrived([pausing]))
    session.at(20)
    session.add(.memberLeft([pausing]))
    session.add(.sessionResumed)
    session.at(30)
    session.say([anna], nil, "word")
    session.add(.sessionWrapped)
    let late = session.person("Fay", "f")
    let material = Material(session.state)
    #expect(material.attending.map(\.id) == [anna])
    #expect(Airtime(material).silent == [])
    #expect(Airtime(material).turnBalance.correctedGini == .undefined(.oneMember))
    #expect(session.state.person(late)?.isPresent == true)
  }

  @Test func `whoever spoke, and whoever is in the room before the start`() {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    let boris = session.person("Boris", "b")
    session.say([boris], nil, "hello")
    session.add(.memberLeft([boris]))
    #expect(Material(session.state).attending.map(\.id) == [anna, boris])
  }

  @Test func `stays are listed, without those that took no time`() throws {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    session.add(.sessionStarted)
    for (minute, isLeaving) in [(10, true), (20, false), (20, true), (30, false), (40, true)] {
      session.at(minute)
      session.add(isLeaving ? .memberLeft([anna]) : .memberArrived([anna]))
    }
    session.add(.memberArrived([anna]))
    let person = try #require(session.state.person(anna))
    let stays = session.state.stays(of: person).map {
      "\($0.arrived)–\($0.left.map { "\($0)" } ?? "")"
    }
    #expect(stays == ["00:00–10:00", "30:00–"])
  }

  @Test func `when a concept was named that never lay on the table`() {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    let boris = session.person("Boris", "b")
    let carla = session.person("Carla", "c")
    session.concept("x", "Cup")
    session.concept("y", "Pan")
    session.add(.sessionStarted)
    session.at(5)
    session.add(.memberLeft([carla]))
    session.at(10)
    session.say([anna], .positive, "like that cup", about: cup)
    session.at(20)
    let late = session.person("Dora", "d")
    let material = Material(session.state)
    let figures = ConceptFigures(cup, material)
    #expect(figures.present == [anna, boris])
    #expect(figures.likingShare == Share(1, of: 2, whereEmpty: .nobodyPresent))
    #expect(!figures.present.contains(late))
    let other = ConceptFigures(ConceptID(2), material)
    #expect(other.likingShare.fraction == .undefined(.notPresented))
  }

  @Test func `quiet is counted from the last turn or the last arrival`() throws {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    let boris = session.person("Boris", "b")
    session.add(.sessionStarted)
    session.at(2)
    session.say([anna, boris], nil, "both")
    session.add(.memberLeft([anna]))
    session.at(30)
    session.add(.memberArrived([anna]))
    let silences = Silence.all(session.state, now: SessionClock(seconds: 31 * 60))
    #expect(silences.map(\.member) == [boris, anna])
    #expect(silences.map(\.seconds) == [29 * 60, 60])
    #expect(silences.map(\.since) == [.lastTurn, .comingBack])
    let person = try #require(session.state.person(anna))
    #expect(session.state.quietSince(person) == SessionClock(seconds: 1800))
  }
}

@Suite struct `The clock of an entry` {
  @Test func `is what it showed then, whatever came later`() {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    session.at(1)
    session.say([anna], nil, "early")
    session.at(2)
    session.add(.sessionStarted)
    session.at(12)
    session.say([anna], nil, "one")
    session.add(.sessionPaused)
    session.at(15)
    session.say([anna], nil, "in the break")
    session.add(.sessionStarted)
    session.at(20)
    session.add(.sessionResumed)
    session.at(25)
    session.say([anna], nil, "two")
    session.at(27)
    session.add(.sessionPaused)
    session.at(28)
    session.add(.sessionWrapped)
    session.at(40)
    session.say([anna], nil, "late")
    let state = session.state
    let history = ClockHistory(state, upTo: state.log.count)
    for number in 1...state.log.count {
      let at = state.log.event(number).at
      #expect(
        history.reading(ofEvent: number, at: at)
          == state.state(after: number).clock.reading(at: at),
        "event \(number)"
      )
    }
  }

  @Test func `takes no account of a break that was taken back`() {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    session.add(.sessionStarted)
    session.at(5)
    session.add(.sessionPaused)
    session.add(.undone([session.state.log.count]))
    session.at(9)
    let item = session.say([anna], nil, "word")
    let event = session.state.log.event(session.state.log.count)
    let history = ClockHistory(session.state, upTo: event.number)
    #expect(history.reading(ofEvent: event.number, at: event.at) == SessionClock(seconds: 540))
    #expect(session.state.item(item)?.clock == SessionClock(seconds: 540))
  }
}
