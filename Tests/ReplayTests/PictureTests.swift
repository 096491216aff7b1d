import Replay
import SessionBuilding
import Reporting
import SessionModel
import TestSupport
import TextDisplay
import Testing
import Vocabulary

struct PictureTests {
  private static func rows(
    _ player: PlayerState,
    _ height: Int = 12,
    _ width: Int = 60,
    _ style: TextStyle = TextStyle()
  ) -> [String] {
    PlayerPicture(player, rows: height, columns: width, style: style).rows()
  }

  private static func talk(_ texts: [String]) -> SessionState {
    var session = Talk()
    for (place, text) in texts.enumerated() { session.say(10 * (place + 1), text) }
    return session.state
  }

  @Test func `the last words stand at the bottom over the status line`() {
    var player = PlayerState(Film(Self.talk(["one", "two", "three"])))
    for _ in 0..<2 { _ = player.take(.character(".")) }
    let rows = Self.rows(player, 6)
    #expect(
      rows == [
        "00:00  the session begins", "00:10  1 Anna +  “one”", "00:20  2 Anna +  “two”", "", "",
        "‖ 00:20 / 00:30  1×  item 2/3",
      ]
    )
  }

  @Test func `the status line leaves out what does not fit`() {
    var player = PlayerState(Film(Self.talk(["one", "two"])))
    _ = player.take(.character(" "))
    #expect(Self.rows(player, 5, 30).last == "▶ 00:00 / 00:20  1×  item 0/2")
    #expect(Self.rows(player, 5, 20).last == "▶ 00:00 / 00:20  1×")
    #expect(Self.rows(player, 5, 16).last == "▶ 00:00 / 00:20")
    #expect(Self.rows(player, 5, 8).last == "▶ 00:00…")
    #expect(Self.rows(player, 1, 30) == ["▶ 00:00 / 00:20  1×  item 0/2"])
    let ascii = Self.rows(player, 5, 40, TextStyle(isASCII: true)).last
    #expect(ascii == "> 00:00 / 00:20  1x  item 0/2")
  }

  @Test func `lines have the times of every list, and the counter counts minutes`() {
    var session = Talk()
    session.builder.at(64, 10)
    session.builder.say([session.anna], .positive, "late")
    var player = PlayerState(Film(session.state))
    _ = player.take(.end)
    let rows = Self.rows(player)
    #expect(rows.contains("1:04:10  1 Anna +  “late”"))
    #expect(rows.last == "‖ 64:10 / 64:10  1×  item 1/1")
  }

  @Test func `silences and corrections are told where they are wanted`() {
    var session = Talk()
    session.say(10, "one")
    session.say(250, "two")
    session.builder.add(.itemAmended(ItemNumber(2), session.content("two, truly")))
    session.say(255, "gone")
    session.builder.add(.itemDropped(ItemNumber(3)))
    var player = PlayerState(Film(session.state))
    for key in "..ic" { _ = player.take(.character(key)) }
    _ = player.take(.end)
    let text = Self.rows(player).joined(separator: "\n")
    #expect(text.contains("… 4 min silence\n04:10  2 Anna :  “two, truly”"))
    #expect(text.contains("↳ 04:10 fixed; before: Anna + “two”  (entry 6)"))
    #expect(text.contains("04:15  3 Anna + “gone”  (gone)\n       ↳ 04:15 dropped  (entry 8)"))
  }

  @Test(arguments: [1, 2, 5, 12, 20, 33, 80, 200])
  func `no row is wider than the screen and none has a control character`(width: Int) throws {
    var texts = [
      String(repeating: "x", count: 500), "日本語の長い文章は空白がないので途中で折り返します", "שלום עולם \u{202E}abc",
      "e\u{301}👩‍👩‍👧🏳️‍🌈 \u{1B}[31mred\u{7}\u{9B}", "a\nb\r\nc\u{2028}d", "", " ", "\u{200B}\u{FEFF}",
    ]
    if SharedData.isPresent {
      texts += try SharedData.bytes("data/hostile/naughty_strings/blns.json").naughtyStrings
    }
    var player = PlayerState(Film(Self.talk(texts)))
    for colors in [false, true] {
      let style = TextStyle(palette: Palette(isColored: colors))
      for _ in 0...texts.count {
        for row in Self.rows(player, 10, width, style) {
          let bare = row.replacing(try Regex("\u{1B}\\[[0-9;]*m"), with: "")
          if bare.displayWidth > max(2, width) { Issue.record("\(bare.debugDescription)") }
          #expect(bare.shown() == bare)
        }
        _ = player.take(.character("."))
      }
      _ = player.take(.home)
    }
  }

  @Test func `words taller than the screen are shown from their beginning`() {
    var player = PlayerState(
      Film(Self.talk(["short", String(repeating: "word ", count: 500) + "."]))
    )
    _ = player.take(.end)
    let rows = Self.rows(player, 8, 40)
    #expect(rows.count == 8)
    #expect(rows[0].hasPrefix("00:20  2 Anna +  “word word"))
    #expect(rows[5].contains("more rows"))
  }

  @Test func `what is being typed stays in sight`() {
    var player = PlayerState(Film(Self.talk(["one"])))
    for key in "/" + String(repeating: "abc", count: 40) + "\u{1B}" {
      _ = player.take(.character(key))
    }
    let row = Self.rows(player, 6, 20)[4]
    #expect(row.hasSuffix("abc␛_"))
    #expect(row.displayWidth <= 20)
  }
}
