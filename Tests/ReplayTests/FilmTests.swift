import Analysis
import Replay
import SessionBuilding
import SessionModel
import Testing
import Vocabulary

struct FilmTests {
  @Test func `items stand in the order in which they were said, those of one second by number`() {
    var session = Talk()
    session.say(10, "third")
    session.builder.at(0, 30)
    session.builder.add(
      .reactionRecorded(
        ItemNumber(2),
        ItemContent(speaker: .people([session.anna]), text: "first")
      ),
      said: SessionClock(seconds: 5)
    )
    session.builder.add(
      .reactionRecorded(
        ItemNumber(3),
        ItemContent(speaker: .people([session.anna]), text: "fourth")
      ),
      said: SessionClock(seconds: 10)
    )
    session.builder.add(
      .reactionRecorded(
        ItemNumber(4),
        ItemContent(speaker: .people([session.anna]), text: "second")
      ),
      said: SessionClock(seconds: 5)
    )
    let film = Film(session.state)
    #expect(film.frames.map(\.item.number) == [2, 4, 1, 3])
    #expect(film.frames.map(\.clock.seconds) == [5, 5, 10, 10])
    #expect(film.place(of: ItemNumber(1)) == 2)
    #expect(film.place(of: ItemNumber(9)) == nil)
  }

  @Test func `what was dropped or taken back is not in it, and is among the corrections`() {
    var session = Talk()
    session.say(1, "stays")
    session.say(2, "is dropped")
    session.say(3, "is taken back")
    session.builder.add(.undone([session.state.log.count]))
    session.builder.at(0, 50)
    session.builder.add(.itemDropped(ItemNumber(2)))
    let film = Film(session.state)
    #expect(film.frames.map(\.item.number) == [1])
    #expect(film.corrections.ghosts.map(\.item.number) == [2, 3])
    #expect(film.corrections.ghosts.map(\.content.text) == ["is dropped", "is taken back"])
    let drop = film.corrections.byItem[ItemNumber(2)]
    #expect(drop?.map(\.change) == [.dropped])
    #expect(drop?.map(\.event) == [session.state.log.count])
    #expect(drop?.map(\.at.seconds) == [50])
    #expect(
      film.corrections.byItem[ItemNumber(3)]?.map(\.change) == [.takenBack(.recorded)]
    )
  }

  @Test func `a fix tells what was said before it, words added included, undone fixes left out`() {
    var session = Talk()
    session.say(1, "one")
    session.builder.add(.itemExtended(ItemNumber(1), ItemContent(text: "more")))
    session.builder.add(.itemAmended(ItemNumber(1), session.content("two")))
    session.builder.add(.undone([session.state.log.count]))
    session.builder.add(.itemAmended(ItemNumber(1), session.content("three")))
    let changes = Film(session.state).corrections.byItem[ItemNumber(1)]?.map(\.change) ?? []
    guard changes.count == 3, case .fixed(let first) = changes[0],
      case .takenBack(.fixed) = changes[1], case .fixed(let second) = changes[2]
    else {
      Issue.record("\(changes)")
      return
    }
    #expect(first.text == "one more")
    #expect(second.text == "one more")
    #expect(Film(session.state).corrections.ghosts.isEmpty)
  }

  @Test func `what was taken back and brought again stands`() {
    var session = Talk()
    session.say(1, "there")
    let event = session.state.log.count
    session.builder.add(.undone([event]))
    session.builder.add(.redone([event]))
    let film = Film(session.state)
    #expect(film.frames.count == 1)
    #expect(film.corrections.ghosts.isEmpty)
    #expect(
      film.corrections.byItem[ItemNumber(1)]?.map(\.change)
        == [.takenBack(.recorded), .broughtBack(.recorded)]
    )
  }

  @Test func `marks stand where they happened, what begins before its second and what ends behind`()
  {
    var session = Talk()
    let cup = session.builder.concept("b", "Cup")
    session.builder.add(.conceptPresented(cup), said: SessionClock(seconds: 5))
    session.say(5, "one")
    session.say(9, "two", stars: 1)
    session.builder.add(.sessionPaused)
    session.builder.at(5, 0)
    session.builder.add(.sessionResumed)
    session.builder.at(5, 1)
    session.say(5 * 60 + 1, "three")
    session.builder.add(.sessionWrapped)
    let film = Film(session.state)
    #expect(
      film.marks.map(\.kind)
        == [
          .started, .presented(cup), .starred(ItemNumber(2)), .resumed, .paused, .wrapped,
        ].sortedLike(film)
    )
    let presented = film.marks.first { $0.kind == .presented(cup) }
    #expect(presented?.place == 0)
    #expect(presented?.shown == 0)
    #expect(film.marks.first { $0.kind == .starred(ItemNumber(2)) }?.shown == 2)
    #expect(film.marks.first { $0.kind == .paused }?.place == 2)
    #expect(film.marks.first { $0.kind == .wrapped }?.place == 3)
    // The clock stands in the break.
    #expect(film.marks.first { $0.kind == .resumed }?.at.seconds == 9)
    #expect(film.length.seconds == 10)
  }

  @Test func `a part of the items is a film of its own`() {
    var session = Talk()
    session.say(5, "one")
    session.say(60, "two")
    session.say(90, "three")
    var selection = ItemSelection()
    selection.from = SessionClock(seconds: 50)
    selection.to = SessionClock(seconds: 90)
    let film = Film(session.state, selection: selection)
    #expect(film.frames.map(\.item.number) == [2])
    #expect(film.marks.isEmpty)
    #expect(film.length.seconds == 60)
    #expect(film.lastItem == ItemNumber(2))
  }

  @Test func `coding is no correction, one with a sentiment neither, and is called so when undone`()
  {
    var session = Talk()
    session.say(1, "one")
    session.builder.add(.itemExtended(ItemNumber(1), ItemContent(text: "more")))
    var coded = session.content("one more")
    coded.sentiment = .veryNegative
    coded.themes = [ThemePath("price")]
    coded.stars = 2
    session.builder.add(.itemAmended(ItemNumber(1), coded))
    #expect(Film(session.state).corrections.byItem.isEmpty)
    session.builder.add(.undone([session.state.log.count]))
    let changes = Film(session.state).corrections.byItem[ItemNumber(1)]?.map(\.change)
    #expect(changes == [.takenBack(.coded)])
  }

  @Test func `a theme is found with those below it, beside the words that look like it`() {
    var session = Talk()
    session.say(1, "one")
    session.say(2, "two")
    session.say(3, "it says #price on it")
    session.say(4, "three")
    let price = ThemePath("price/high")
    session.builder.add(.reactionThemed(ItemNumber(2), themes: [price], stars: nil))
    session.builder.add(.reactionThemed(ItemNumber(4), themes: [ThemePath("cup")], stars: nil))
    var film = Film(session.state)
    #expect(film.find("#Price").map { film.frames[$0].item.number } == [2, 3])
    #expect(film.find("#price/high").map { film.frames[$0].item.number } == [2])
    #expect(film.find("#cup").map { film.frames[$0].item.number } == [4])
    #expect(film.find("#nowhere").isEmpty)
    #expect(film.find("#").map { film.frames[$0].item.number } == [3])
  }

  @Test func `words are found without regard to case and accents, in order of saying`() {
    var session = Talk()
    session.say(9, "Très cher")
    session.say(12, "nothing")
    session.say(4, "tres bien")
    var film = Film(session.state)
    #expect(film.find("TRÈS").map { film.frames[$0].item.number } == [3, 1])
    #expect(film.find("nowhere").isEmpty)
    #expect(film.find("  ").isEmpty)
  }

  @Test func `a session where nothing was said is a film of nothing`() {
    let film = Film(SessionBuilder().state)
    #expect(film.frames.isEmpty)
    #expect(film.marks.isEmpty)
    #expect(film.length.seconds == 0)
    #expect(film.item(at: 0) == nil)
    #expect(film.count(by: .max) == 0)
  }
}

extension [Mark.Kind] {
  /// The same kinds in the order of the film, so that the test says what is there and not how.
  fileprivate func sortedLike(_ film: Film) -> [Mark.Kind] {
    let order = film.marks.map(\.kind)
    return sorted { (order.firstIndex(of: $0) ?? -1) < (order.firstIndex(of: $1) ?? -1) }
  }
}

/// Anna and Boris talking, with the clock running from the first second.
struct Talk {
  var builder = SessionBuilder()
  let anna: MemberID
  let boris: MemberID

  init() {
    anna = builder.person("Anna Ek", "a")
    boris = builder.person("Boris", "b")
    builder.add(.sessionStarted)
  }

  var state: SessionState { builder.state }

  func content(_ text: String) -> ItemContent { ItemContent(speaker: .people([anna]), text: text) }

  /// Anna says something at a second of the session clock.
  mutating func say(_ second: Int, _ text: String, stars: Int = 0) {
    builder.at(0, second)
    builder.say([anna], .positive, text, stars: stars)
  }
}
