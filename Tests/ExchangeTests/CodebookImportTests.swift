import Exchange
import Vocabulary
import Testing

@Suite struct `Codebooks of other programs` {
  private func themes(_ draft: ImportDraft) -> [String] {
    draft.themes.map { "\($0.path)\($0.description.map { " | \($0)" } ?? "")" }
  }

  private func qdc(_ codes: String, _ options: CodebookImport.Options = .init()) throws
    -> ImportDraft
  {
    let xml = """
      <CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Other"><Codes>\(codes)</Codes></CodeBook>
      """
    return try CodebookImport.draft(Array(xml.utf8), options).draft
  }

  private func csv(_ table: String, _ options: CodebookImport.Options = .init()) throws
    -> ImportDraft
  {
    try CodebookImport.draft(Array(table.utf8), options).draft
  }

  @Test func `names that can be typed stay, others keep theirs in the description`() throws {
    let draft = try csv(
      """
      tag,description
      price,too dear
      Price & value,
      2nd visit,"when, and why"
      👩‍👩‍👧,
      price/too-high,
      PRICE,again
      Åbning og lukning,Låg

      """
    )
    #expect(
      themes(draft) == [
        "price | too dear", "Price-value | \"Price & value\"",
        "theme-2nd-visit | \"2nd visit\": when, and why", "theme | \"👩‍👩‍👧\"",
        "price/too-high", "PRICE-2 | \"PRICE\": again",
        "Åbning-og-lukning | \"Åbning og lukning\": Låg",
      ]
    )
    #expect(draft.tells("5 names cannot be typed"))
  }

  @Test func `folders are levels, and codes of one name in two of them are two themes`() throws {
    let draft = try qdc(
      """
      <Code guid="1" name="Nodes" isCodable="false">
      <Code guid="2" name="My views" isCodable="false">
      <Code guid="3" name="other" isCodable="true"><Description>o</Description></Code></Code>
      <Code guid="4" name="other" isCodable="true"><Code guid="5" name="2nd" isCodable="true"/>
      </Code></Code>
      """
    )
    #expect(
      themes(draft) == ["My-views/other | \"My views/other\": o", "other", "other/2nd"]
    )
  }

  @Test func `joined names are one theme, and levels where asked for`() throws {
    let table = "name\ntheme.price\ntheme.ease of use\nx::y\n"
    let draft = try csv(table)
    #expect(
      draft.themes.map(\.path.text) == ["theme_price", "theme_ease-of-use", "x_y"]
    )
    #expect(draft.tells("--split ."))
    var options = CodebookImport.Options()
    options.split = "."
    #expect(
      themes(try csv(table, options)) == [
        "theme/price | \"theme.price\"", "theme/ease-of-use | \"theme.ease of use\"",
        "x_y | \"x::y\"",
      ]
    )
  }

  @Test func `a table needs a column of names, which may be named`() throws {
    #expect(throws: InterchangeProblem.noNames(columns: ["a", "b"])) { try csv("a,b\n1,2\n") }
    var options = CodebookImport.Options()
    options.column = "b"
    let draft = try csv("a,b\n1,two\n", options)
    #expect(themes(draft) == ["two"])
    #expect(draft.tells("left: the column a"))
    #expect(throws: InterchangeProblem.noCodes) { try csv("tag,description\n,\n") }
    #expect(throws: InterchangeProblem.table(.empty)) { try csv("") }
    #expect(throws: InterchangeProblem.noCodes) { try qdc("") }
  }

  @Test func `XML about something else is refused`() {
    #expect(throws: InterchangeProblem.otherRoot("html", expected: .codebook)) {
      try CodebookImport.draft(Array("<html/>".utf8))
    }
    #expect(throws: InterchangeProblem.otherRoot("CodeBook", expected: .project)) {
      try ProjectImport.draft(Array("<CodeBook/>".utf8))
    }
  }
}
