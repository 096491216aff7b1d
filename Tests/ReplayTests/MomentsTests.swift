import Replay
import SessionBuilding
import SessionModel
import Testing
import Vocabulary

struct MomentsTests {
  @Test func `as of a moment is what was typed by then, whenever it was said`() {
    var session = Talk()
    session.say(10, "one")
    session.say(20, "two")
    session.builder.at(0, 30)
    session.builder.add(
      .reactionRecorded(ItemNumber(3), session.content("said early, typed late")),
      said: SessionClock(seconds: 5)
    )
    var moments = Moments(session.state)
    #expect(moments.state(at: SessionClock(seconds: 9)).itemCount == 0)
    #expect(moments.state(at: SessionClock(seconds: 10)).itemCount == 1)
    #expect(moments.state(at: SessionClock(seconds: 29)).itemCount == 2)
    #expect(moments.state(at: SessionClock(seconds: 30)).itemCount == 3)
    #expect(moments.entries(by: SessionClock(seconds: 30)).count == session.state.log.count)
  }

  @Test func `what was undone later stands as of a moment before`() {
    var session = Talk()
    session.say(10, "wrong")
    let event = session.state.log.count
    session.builder.at(0, 40)
    session.builder.add(.undone([event]))
    var moments = Moments(session.state)
    #expect(moments.state(at: SessionClock(seconds: 39)).itemCount == 1)
    #expect(moments.state(at: SessionClock(seconds: 40)).itemCount == 0)
  }

  @Test func `a wall clock that was set back leaves nothing out`() {
    var session = Talk()
    session.say(100, "one")
    session.say(50, "after the clock was set back")
    session.say(120, "two")
    var moments = Moments(session.state)
    #expect(moments.state(at: SessionClock(seconds: 60)).itemCount == 0)
    #expect(moments.state(at: SessionClock(seconds: 100)).itemCount == 2)
  }

  @Test func `of an import it is what was said by then`() {
    var session = Talk()
    let parts = (1...3).map { number in
      ImportedPart(
        said: SessionClock(seconds: number * 10),
        timing: RecordedTiming(begin: number * 10_000 + 250, end: number * 10_000 + 900),
        fact: .reactionRecorded(ItemNumber(number), session.content("part \(number)"))
      )
    }
    session.builder.add(
      .imported(ImportedMaterial(kind: .transcript, format: "vtt", parts: parts))
    )
    var moments = Moments(session.state)
    #expect(moments.state(at: SessionClock(seconds: 9)).itemCount == 0)
    #expect(moments.state(at: SessionClock(seconds: 20)).itemCount == 2)
    #expect(moments.state(at: SessionClock(seconds: 30)).itemCount == 3)
    guard case .imported(let material) = moments.entries(by: SessionClock(seconds: 20)).last?.fact
    else {
      Issue.record("no import")
      return
    }
    #expect(material.parts == Array(parts.prefix(2)))
    let all = session.state.log.count
    #expect(moments.entries(by: SessionClock(seconds: 30)).last == session.state.log.event(all))
    #expect(moments.entries(by: SessionClock(seconds: 9)).count == all - 1)
    let film = Film(session.state)
    #expect(film.milliseconds(at: 0) == 10_250)
    #expect(film.silence(before: 1) == 20_250 - 10_900)
  }

  @Test func `the moment at which the clock shows a reading counts breaks`() {
    var session = Talk()
    session.builder.at(1)
    session.builder.add(.sessionPaused)
    session.builder.at(6)
    session.builder.add(.sessionResumed)
    for seconds in [0, 30, 60, 61, 600] {
      let clock = SessionClock(seconds: seconds)
      let moment = session.state.moment(showing: clock)
      #expect(session.state.clock.reading(at: moment) >= clock)
    }
  }
}
