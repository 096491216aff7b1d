import Testing
import TextDisplay

@Suite struct TextTableTests {
  private let table = TextTable(
    columns: [
      TextTable.Column("name", ink: .member), TextTable.Column("n", alignment: .trailing),
      TextTable.Column("words"),
    ],
    rows: [
      ["Anna", "12", "the price is steep, but I love it"], ["日本", "3", "\u{1B}[2Jno"], ["Bo"],
    ]
  )

  @Test func `columns are aligned by display width`() {
    #expect(
      table.rendered(width: nil, style: .aligned) == [
        "name   n  words",
        "Anna  12  the price is steep, but I love it",
        "日本   3  ␛[2Jno",
        "Bo",
      ]
    )
  }

  @Test func `the last column is cut to the width`() {
    #expect(
      table.rendered(width: 24, style: .aligned) == [
        "name   n  words",
        "Anna  12  the price is …",
        "日本   3  ␛[2Jno",
        "Bo",
      ]
    )
  }

  @Test func `the last column keeps eight columns on the narrowest screen`() {
    #expect(table.rendered(width: 3, style: .aligned)[1] == "Anna  12  the pri…")
  }

  @Test func `sentences carry their headings`() {
    #expect(
      table.rendered(width: 10, style: .plain) == [
        "name: Anna; n: 12; words: the price is steep, but I love it",
        "name: 日本; n: 3; words: ␛[2Jno",
        "name: Bo",
      ]
    )
  }

  @Test func `paint touches cells and headings, never blanks`() {
    #expect(
      table.rendered(width: nil, style: .aligned, palette: Palette(isColored: true)) == [
        "\u{1B}[1mname\u{1B}[0m   \u{1B}[1mn\u{1B}[0m  \u{1B}[1mwords\u{1B}[0m",
        "\u{1B}[1;34mAnna\u{1B}[0m  12  the price is steep, but I love it",
        "\u{1B}[1;34m日本\u{1B}[0m   3  ␛[2Jno",
        "\u{1B}[1;34mBo\u{1B}[0m",
      ]
    )
  }

  @Test func `a table without headings or rows is empty`() {
    let untitled = TextTable(columns: [TextTable.Column("")], rows: [["a"], ["b"]])
    #expect(untitled.rendered(width: nil, style: .aligned) == ["a", "b"])
    #expect(TextTable(columns: [], rows: []).rendered(width: 80, style: .aligned) == [])
  }
}

@Suite struct PaletteTests {
  @Test func `every ink paints and resets, and none without colour`() {
    for ink in Ink.allCases {
      let painted = Palette(isColored: true).paint("text", ink)
      #expect(painted.hasPrefix("\u{1B}[") && painted.hasSuffix("mtext\u{1B}[0m"))
      #expect(Palette(isColored: false).paint("text", ink) == "text")
      #expect(Palette(isColored: true).paint("", ink) == "")
    }
  }
}
