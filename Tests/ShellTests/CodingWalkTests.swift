import CommandLanguage
import SessionModel
import Testing
import Vocabulary

@testable import Shell

/// The way through the items, without a terminal.
@Suite struct CodingWalkTests {
  /// Somebody who codes: lines go where the prompt would send them.
  private final class Desk {
    let room = Room.coffee()
    var walk: CodingWalk?

    init() {
      room.type("m: what else?")
      for who in ["a", "b", "c", "a", "b"] { room.type("\(who): words of \(who)") }
    }

    var state: SessionState { room.state }
    var shown: Int? { walk?.current?.number }

    @discardableResult
    func type(_ line: String) -> Sitting.Trouble? {
      switch CodingWalk.Move(line) {
      case .skip: walk?.skip(in: state)
      case .back: _ = walk?.goBack(in: state)
      case .showAgain, .end: break
      case nil:
        let mode = walk?.current.map { ReadingMode.coding($0) } ?? .typed
        let outcome = room.sitting.take(line, mode: mode)
        if let trouble = outcome.trouble { return trouble }
        if case .walk(let items) = outcome.effect { walk = CodingWalk(items, in: state) }
        var coded: ItemNumber?
        if case .coded(let item) = outcome.effect { coded = item }
        walk?.follow(coded: coded, event: outcome.event, in: state)
      }
      return nil
    }

    func summary() -> String? { walk?.summary(in: state) }
  }

  private func desk() -> Desk {
    let desk = Desk()
    desk.type("code")
    return desk
  }

  @Test func `where nothing can be recorded the walk does not begin`() {
    let desk = Desk()
    desk.room.shelf.isReadOnly = true
    guard case .failure(let message, 1)? = desk.type("code") else {
      Issue.record("the walk began")
      return
    }
    #expect(message.what == "this session is open for reading only, and nothing can be coded")
    #expect(desk.walk == nil)
  }

  @Test func `without a filter it is what members said and nobody coded`() {
    let desk = Desk()
    desk.room.type("all: (laughter)")
    desk.room.type("a+ coded")
    desk.room.type("x: who was that")
    desk.room.type("b^2 same")
    desk.room.type("note a remark")
    desk.room.type("drop 3")
    desk.type("code")
    #expect(desk.walk?.items.map(\.number) == [2, 4, 5, 6, 9, 10])
  }

  @Test(arguments: [
    ("code a", [2, 5]), ("code m", [1]), ("code n4 n2", [2, 4]),
    ("code reactions", [2, 3, 4, 5, 6]),
  ])
  func `with a filter it is what the filter means`(line: String, items: [Int]) {
    let desk = Desk()
    desk.type(line)
    #expect(desk.walk?.items.map(\.number) == items)
  }

  @Test func `what takes no codes is left out, and said`() {
    let room = Room.coffee()
    room.type("note a remark")
    room.type("a: hello")
    #expect(
      room.type("code notes") == "error: these are no reactions, and only reactions take codes"
    )
    #expect(room.type("code @b") == "error: no items match")
    #expect(
      room.type("code notes reactions")
        == "· 1 item is no reaction and takes no codes; it is left out"
    )
    room.type("code 2 +")
    #expect(
      room.type("code")
        == """
        error: everything that members said is coded
        name others: code a, code #price
        """
    )
  }

  @Test func `a line that codes goes on, any other stays`() {
    let desk = desk()
    #expect(desk.shown == 2)
    desk.type("#price +")
    #expect(desk.shown == 3)
    for line in [
      "", "themes", "tag #more", "note a remark", "code 2 **", "a: something new", "# x",
    ] {
      desk.type(line)
      #expect(desk.shown == 3, "\(line)")
    }
    #expect(desk.type("+ words") != nil)
    #expect(desk.shown == 3)
    desk.type("-")
    desk.type("*")
    desk.type("=")
    desk.type("--")
    #expect(desk.shown == nil)
    #expect(desk.summary() == "coded 5 items, skipped 0, 0 left")
  }

  @Test func `skipping and going back stay inside`() {
    let desk = desk()
    desk.type(",")
    #expect(desk.shown == 2)
    desk.type(".")
    desk.type(" . ")
    desk.type("+")
    #expect(desk.shown == 5)
    #expect(desk.walk?.position == "4/5")
    #expect(desk.summary() == "coded 1 item, skipped 2, 2 left")
    for _ in 0..<9 { desk.type(",") }
    #expect(desk.shown == 2)
    desk.type("#price")
    #expect(desk.summary() == "coded 2 items, skipped 1, 2 left")
  }

  @Test func `undo goes back to what it took, redo goes on again`() {
    let desk = desk()
    for line in ["#price +", "#design", "- *"] { desk.type(line) }
    #expect(desk.shown == 5)
    desk.type("undo")
    #expect(desk.shown == 4)
    desk.type("undo 2")
    #expect(desk.shown == 2)
    #expect(desk.summary() == "coded 0 items, skipped 0, 5 left")
    desk.type("redo 3")
    #expect(desk.shown == 5)
    #expect(desk.summary() == "coded 3 items, skipped 0, 2 left")
    desk.type("note a remark")
    desk.type("undo")
    #expect(desk.shown == 5)
  }

  @Test func `what was dropped or taken back is passed over`() {
    let desk = desk()
    desk.type("drop 2")
    #expect(desk.shown == 3)
    desk.type(",")
    #expect(desk.shown == 3)
    desk.type("undo")
    #expect(desk.shown == 2)
    desk.type("undo 20")
    #expect(desk.shown == nil)
    #expect(desk.summary() == "coded 0 items, skipped 0, 0 left")
  }

  @Test func `an item that is coded like that already is told, and stays`() {
    let desk = desk()
    desk.type("+ #price")
    desk.type(",")
    #expect(desk.type("+") != nil)
    #expect(desk.type("#price") != nil)
    #expect(desk.shown == 2)
    desk.type(":")
    #expect(desk.shown == 3)
    #expect(desk.room.type("list n2") == "2 Anna :  “words of a”  #price")
  }

  @Test func `in a script the item is named`() {
    let room = Room.coffee()
    room.type("a: hello")
    #expect(
      room.type("code", mode: .script)
        == """
        error: coding one by one needs somebody at the prompt
        name the item here: code 12 #theme +
        """
    )
    #expect(room.type("code 1 #price +", mode: .script).hasPrefix("1 Anna +  “hello”  #price"))
    #expect(room.type("code off", mode: .script) == "no items are being coded")
    #expect(room.type("1:00 code 1 -", mode: .script) == "1 Anna -  “hello”  #price")
  }
}
