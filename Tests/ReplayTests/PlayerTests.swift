import Replay
import SessionBuilding
import SessionModel
import Testing
import Vocabulary

struct PlayerTests {
  /// Items at 10, 20, 30 and 330 seconds, the third with a star, and a concept at 25.
  private static func player() -> PlayerState {
    var session = Talk()
    let cup = session.builder.concept("b", "Cup")
    session.say(10, "nice cup")
    session.say(20, "too dear")
    session.builder.add(.conceptPresented(cup), said: SessionClock(seconds: 25))
    session.say(30, "a cup again", stars: 1)
    session.say(330, "the end of it")
    session.builder.add(.sessionWrapped)
    return PlayerState(Film(session.state))
  }

  private static func player(_ keys: String) -> PlayerState {
    var player = player()
    for key in keys { _ = player.take(key == "\n" ? .enter : .character(key)) }
    return player
  }

  @Test(arguments: [
    ("", 0, 0), (".", 1, 10), ("..", 2, 20), ("...,", 2, 20), (",", 0, 0), (".....", 4, 330),
    ("....,,,,,", 0, 0), ("]", 2, 25), ("]]", 3, 30), ("]]]", 4, 330), ("]]][", 3, 30),
    ("]]][[", 2, 25), ("]]][[[", 0, 0), ("..]", 2, 25), ("...[", 2, 25),
  ])
  func `stepping and marks go where they should`(keys: String, shown: Int, seconds: Int) {
    let player = Self.player(keys)
    #expect(player.shown == shown)
    #expect(player.clock.seconds == seconds)
    #expect(!player.isPlaying)
  }

  @Test(arguments: [
    ("g00:25\n", 2, 25), ("g3\n", 3, 30), ("g99\n", 0, 0), ("g\n", 0, 0), ("gx\n", 0, 0),
    ("g99:00\n", 4, 330), ("/CUP\n", 1, 10), ("/cup\nn", 3, 30), ("/cup\nnn", 1, 10),
    ("/cup\nN", 3, 30), ("/nowhere\n", 0, 0), ("n", 0, 0),
  ])
  func `going and finding go where they should`(keys: String, shown: Int, seconds: Int) {
    let player = Self.player(keys)
    #expect(player.shown == shown)
    #expect(player.clock.seconds == seconds)
    #expect(player.entry == nil)
  }

  @Test func `what was typed can be taken back and left`() {
    var player = Self.player("g12")
    #expect(player.entry == .target("12"))
    _ = player.take(.backspace)
    #expect(player.entry == .target("1"))
    _ = player.take(.escape)
    #expect(player.entry == nil)
    player = Self.player("/")
    _ = player.take(.backspace)
    #expect(player.entry == nil)
  }

  @Test(arguments: [
    ("", Pace.Speed.one), ("+", .two), ("++++++++", .sixteen), ("-", .half), ("--", .half),
    ("+++1", .one), ("++-", .two),
  ])
  func `the speed goes up and down in steps and stops at its ends`(keys: String, speed: Pace.Speed)
  {
    #expect(Self.player(keys).pace.speed == speed)
  }

  @Test(arguments: Pace.Speed.allCases)
  func `items come when they are due, at every speed`(speed: Pace.Speed) {
    var player = PlayerState(Self.player().film, pace: Pace(speed: speed))
    _ = player.take(.character(" "))
    for shown in 1...4 {
      let due = player.dueIn ?? -1
      #expect(due >= 0)
      player.advance(milliseconds: due - 1)
      #expect(player.shown == shown - 1 || due == 0)
      player.advance(milliseconds: 1)
      #expect(player.shown == shown)
    }
    player.advance(milliseconds: 1)
    #expect(player.isAtEnd)
    #expect(!player.isPlaying)
    #expect(player.dueIn == nil)
  }

  @Test func `a silence that is capped is left out but for its last seconds`() {
    var player = Self.player("...i ")
    #expect(player.pace.longestSilence == 10)
    #expect(player.dueIn == 10_000)
    player.advance(milliseconds: 4_000)
    #expect(player.clock.seconds == 324)
    #expect(player.shown == 3)
    player.advance(milliseconds: 6_000)
    #expect(player.shown == 4)
    #expect(Self.player("ii").pace.longestSilence == nil)
  }

  @Test func `what somebody says is waited out, and only the silence behind it is capped`() {
    var session = Talk()
    let parts = [(10, 40), (100, 101)].enumerated().map { place, times in
      ImportedPart(
        said: SessionClock(seconds: times.0),
        timing: RecordedTiming(begin: times.0 * 1000, end: times.1 * 1000),
        fact: .reactionRecorded(ItemNumber(place + 1), session.content("part"))
      )
    }
    session.builder.add(
      .imported(ImportedMaterial(kind: .transcript, format: "vtt", parts: parts))
    )
    var player = PlayerState(Film(session.state))
    for key in ".i " { _ = player.take(.character(key)) }
    #expect(player.clock.seconds == 10)
    #expect(player.dueIn == 30_000)
    player.advance(milliseconds: 30_000)
    #expect(player.clock.seconds == 40)
    #expect(player.dueIn == 10_000)
    player.advance(milliseconds: 10_000)
    #expect(player.shown == 2)
  }

  @Test func `a transcript without times is stepped through and not played`() {
    var session = Talk()
    session.say(0, "one")
    session.say(0, "two")
    var player = PlayerState(Film(session.state))
    _ = player.take(.character(" "))
    #expect(!player.isPlaying)
    #expect(player.message?.contains("no times") == true)
  }

  @Test func `time that passes while nothing plays moves nothing`() {
    var player = Self.player("..")
    player.advance(milliseconds: 1_000_000)
    #expect(player.shown == 2)
    #expect(player.clock.seconds == 20)
  }

  @Test func `at the end Space plays from the beginning`() {
    var player = Self.player("....")
    _ = player.take(.end)
    _ = player.take(.character(" "))
    #expect(player.isPlaying)
    #expect(player.shown == 0)
  }

  @Test func `pages open over the film and any key goes back`() {
    for (key, view) in [("s", PlayerState.View.status), ("?", .keys)] {
      var player = Self.player(" " + key)
      #expect(player.view == view)
      #expect(!player.isPlaying)
      player.pageRows = 5
      player.pageLines = 12
      _ = player.take(.pageDown)
      #expect(player.scroll == 4)
      _ = player.take(.end)
      #expect(player.scroll == 7)
      _ = player.take(.up)
      #expect(player.scroll == 6)
      #expect(player.take(.character("q")) == nil)
      #expect(player.view == .film)
    }
  }

  @Test func `a mark is chosen from the list`() {
    var player = Self.player("m")
    #expect(player.view == .marks(chosen: 0))
    for key in [PlayerKey.down, .down, .down, .down, .up] { _ = player.take(key) }
    #expect(player.view == .marks(chosen: 2))
    _ = player.take(.enter)
    #expect(player.view == .film)
    #expect(player.shown == 3)
  }

  @Test func `leaving and branching are asked of whoever runs the player`() {
    var player = Self.player(" ")
    #expect(player.take(.interrupt) == nil)
    #expect(!player.isPlaying)
    #expect(player.take(.interrupt) == .quit)
    #expect(player.take(.character("q")) == .quit)
    player = Self.player("bcup-2")
    #expect(player.take(.enter) == .branch(name: "cup-2"))
    #expect(player.entry == nil)
    player = Self.player("b")
    #expect(player.take(.enter) == nil)
  }

  @Test func `no key and no time brings a player out of its film`() {
    let film = Self.player().film
    let empty = Film(SessionBuilder().state)
    for (film, seed) in [(film, UInt64(1)), (film, 2), (empty, 3)] {
      var random = Numbers(state: seed)
      var player = PlayerState(film)
      let keys: [PlayerKey] =
        Array(" .,][+-1ig/nNsmc?b12:xå\u{7}").map { .character($0) } + [
          .enter, .backspace, .escape, .left, .right, .up, .down, .pageUp, .pageDown, .home, .end,
        ]
      for _ in 0..<3000 {
        _ = player.take(keys[Int(random.next() % UInt64(keys.count))])
        player.advance(milliseconds: Int(random.next() % 20_000))
        #expect((0...film.frames.count).contains(player.shown))
        #expect((0...max(330, film.length.seconds)).contains(player.clock.seconds))
        if player.isPlaying { #expect(player.dueIn != nil) }
      }
    }
  }
}

/// The same numbers for the same seed.
struct Numbers {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
