import SessionModel
import Testing
import Vocabulary

@testable import Shell

@Suite struct NoticesTests {
  /// A room and what it says by itself.
  private final class Watch {
    let room: Room
    var notices = Notices()

    init(_ room: Room) { self.room = room }

    func due() -> [String] {
      notices.due(
        room.state,
        now: room.clock.now(),
        settings: room.sitting.interpreter.settings
      )
    }

    func after(minutes: Int = 0, seconds: Int = 0) -> [String] {
      room.wait(minutes: minutes, seconds: seconds)
      return due()
    }
  }

  private func inSection(_ minutes: Int) -> Watch {
    let room = Room("member add Anna", "start")
    room.type("set quiet off")
    room.papers.texts["guide.md"] = "## Warm-up (\(minutes) min)\n## Talk (30 min)\n"
    room.type("guide load guide.md")
    room.type("next")
    return Watch(room)
  }

  @Test func `five minutes, one minute and the end are said once each`() {
    let watch = inSection(20)
    #expect(watch.due() == [])
    #expect(watch.after(minutes: 14, seconds: 59) == [])
    #expect(watch.after(seconds: 1) == ["§1 Warm-up: 5 minutes left"])
    #expect(watch.after(seconds: 30) == [])
    #expect(watch.after(minutes: 3, seconds: 30) == ["§1 Warm-up: 1 minute left"])
    #expect(watch.due() == [])
    #expect(
      watch.after(minutes: 1) == ["§1 Warm-up: time is up; `next` goes on, `extend 5m` stays"]
    )
    #expect(watch.after(minutes: 30) == [])
  }

  @Test func `what was overtaken while nobody listened is not said later`() {
    let watch = inSection(20)
    #expect(watch.after(minutes: 19, seconds: 10) == ["§1 Warm-up: 1 minute left"])
    #expect(watch.due() == [])
    let late = inSection(20)
    #expect(
      late.after(minutes: 25) == ["§1 Warm-up: time is up; `next` goes on, `extend 5m` stays"]
    )
    #expect(late.due() == [])
  }

  @Test func `a short section is not told that five minutes are left`() {
    let watch = inSection(10)
    #expect(watch.after(minutes: 6) == [])
    #expect(watch.after(minutes: 3, seconds: 5) == ["§1 Warm-up: 1 minute left"])
  }

  @Test func `more time makes the notices new`() {
    let watch = inSection(20)
    _ = watch.after(minutes: 20)
    watch.room.type("extend 10m")
    #expect(watch.due() == [])
    #expect(watch.after(minutes: 5) == ["§1 Warm-up: 5 minutes left"])
  }

  @Test func `the next section has notices of its own`() {
    let watch = inSection(20)
    _ = watch.after(minutes: 20)
    watch.room.type("next")
    #expect(watch.after(minutes: 25) == ["§2 Talk: 5 minutes left"])
  }

  @Test func `a silence is said once, and again after the next words`() {
    let room = Room.coffee()
    let watch = Watch(room)
    room.type("a: I start")
    #expect(watch.after(minutes: 9, seconds: 59) == [])
    #expect(
      watch.after(seconds: 1)
        == [
          "Anna not heard for 10 min", "Boris not heard for 10 min", "Carla not heard for 10 min",
        ]
    )
    #expect(watch.after(minutes: 10) == [])
    room.type("b: still here")
    room.type("member leave c")
    #expect(watch.after(minutes: 11) == ["Boris not heard for 11 min"])
    room.type("member arrive c")
    #expect(watch.after(minutes: 9) == [])
    #expect(watch.after(minutes: 1) == ["Carla not heard for 10 min"])
  }

  @Test func `a break stops the silence too`() {
    let room = Room.coffee()
    let watch = Watch(room)
    room.wait(minutes: 5)
    room.type("break")
    #expect(watch.after(minutes: 30) == [])
    room.type("resume")
    #expect(watch.after(minutes: 4) == [])
    #expect(watch.after(minutes: 1).count == 3)
  }

  @Test(arguments: [("set notices off", 0), ("set quiet off", 0), ("set quiet 30m", 0)])
  func `settings keep them away`(line: String, count: Int) {
    let room = Room.coffee()
    room.type(line)
    #expect(Watch(room).after(minutes: 20).count == count)
  }

  @Test func `the quiet are counted for the prompt`() {
    let room = Room.coffee()
    func count() -> Int {
      room.state.quietCount(seconds: 600, now: room.state.clock.reading(at: room.clock.now()))
    }
    room.wait(minutes: 9)
    #expect(count() == 0)
    room.type("a: me")
    room.wait(minutes: 1)
    #expect(count() == 2)
    #expect(room.state.quietCount(seconds: 0, now: SessionClock(seconds: 9999)) == 0)
    room.type("break")
    #expect(count() == 0)
  }
}
