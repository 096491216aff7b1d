import Exchange
import SessionModel
import Testing
import Vocabulary

@Suite struct `Projects of other programs` {
  private typealias Fixture = ProjectFixture

  @Test func `lines that say who speaks are items, coded or not, further lines theirs`() throws {
    let text = "Intro of the typist.\n\nAnna: too dear\nand heavy\nBo: fine: really\nAnna: ok\n"
    // "dear" of Anna's first words; Bo's label and words; from Bo into Anna's last ones.
    let draft = try Fixture(
      text,
      selections: Fixture.selection(32, 36, "p") + Fixture.selection(47, 63, "q", guid: "y")
        + Fixture.selection(51, 71, "p", guid: "z")
    ).draft()
    #expect(
      draft.itemLines == [
        "note -: Intro of the typist.", "reaction Anna: too dear\nand heavy #price",
        "reaction Bo: fine: really #quality #price", "reaction Anna: ok #price",
      ]
    )
    #expect(draft.people.map(\.name) == ["Anna", "Bo"])
    #expect(draft.tells("1 selection goes over several speakers"))
    #expect(draft.tells("2 selections cover a part"))
    #expect(draft.tells("2 speakers are no cases"))
  }

  @Test func `cases are members with their variables, their labels and their selections`() throws {
    let values = """
      <VariableValue><VariableRef targetGUID="v"/><IntegerValue>34</IntegerValue></VariableValue>\
      <VariableValue><VariableRef targetGUID="w"/></VariableValue>
      """
    var fixture = Fixture(
      "ANNA: dear\nModerator: why?\nBo: well\nBo: no\n",
      cases: """
        <Variables><Variable guid="v" name="age" typeOfVariable="Integer"/>\
        <Variable guid="w" name="city" typeOfVariable="Text"/></Variables>\
        <Cases><Case guid="a" name="Anna">\(values)</Case><Case guid="b" name="Bo"/></Cases>
        """
    )
    let draft = try fixture.draft()
    #expect(draft.people.map(\.name) == ["Anna", "Bo"])
    #expect(draft.people[0].attributes == [Attribute(name: "age", value: "34")])
    #expect(
      draft.itemLines == [
        "reaction Anna: dear", "reaction (moderator): why?", "reaction Bo: well",
        "reaction Bo: no",
      ]
    )
    fixture.body = fixture.body.replacing("targetGUID=\"v\"", with: "targetGUID=\"{V}\"")
    #expect(try fixture.draft() != draft, "an identifier that is no GUID keeps its braces")
  }

  @Test func `identifiers are compared without case and braces`() throws {
    let (upper, lower) = (
      "{0123456789ABCDEF0123456789ABCDEF}", "01234567-89ab-cdef-0123-456789abcdef"
    )
    var fixture = Fixture("price is high", selections: Fixture.selection(0, 5, lower))
    fixture.body = fixture.body.replacing("Code guid=\"p\"", with: "Code guid=\"\(upper)\"")
    #expect(try fixture.draft().entries[0].themes == [ThemePath("price")])
  }

  @Test func `in other texts each selection is a reaction and the rest notes by paragraph`() throws
  {
    let text = "First part.\r\n\r\nIt is dear, they say.\r\nMore.\r\n\r\nLast part, unread."
    let draft = try Fixture(
      text,
      selections: Fixture.selection(15, 25, "p") + Fixture.selection(15, 25, "q", guid: "y")
    ).draft()
    #expect(
      draft.itemLines == [
        "note -: First part.", "reaction ?: It is dear #price #quality",
        "note -: , they say.\nMore.", "note -: Last part, unread.",
      ]
    )
    #expect(draft.tells("1 selection has the place of another one"))
    var options = ProjectImport.Options()
    options.unselected = .left
    let short = try Fixture(text, selections: Fixture.selection(15, 25, "p")).draft(options)
    #expect(short.itemLines == ["reaction ?: It is dear #price"])
    #expect(short.tells("characters were not selected and stay behind"))
  }

  @Test func `who is selected for said it, else whom the whole text is about`() throws {
    let cases = """
      <Cases><Case guid="a" name="Anna"><SourceRef targetGUID="s"/></Case>\
      <Case guid="b" name="Bo"><SelectionRef targetGUID="y"/></Case></Cases>
      """
    let draft = try Fixture(
      "price quality",
      selections: Fixture.selection(0, 5, "p") + Fixture.selection(6, 13, "q", guid: "y"),
      cases: cases
    ).draft()
    #expect(draft.itemLines == ["reaction Anna: price #price", "reaction Bo: quality #quality"])
  }

  @Test func `a text with variables and no case is a member`() throws {
    let draft = try Fixture(
      "price",
      selections: Fixture.selection(0, 5, "p"),
      cases: "<Variables><Variable guid=\"v\" name=\"age\" typeOfVariable=\"Text\"/></Variables>",
      source: """
        <VariableValue><VariableRef targetGUID="v"/><TextValue>34</TextValue></VariableValue>
        """
    ).draft()
    #expect(draft.itemLines == ["reaction Text: price #price"])
    #expect(draft.people[0].attributes == [Attribute(name: "age", value: "34")])
  }

  @Test func `notes and comments stand behind what they are about`() throws {
    let draft = try Fixture(
      "price quality",
      selections: Fixture.selection(
        0,
        5,
        "p",
        inside: "<NoteRef targetGUID=\"n\"/>"
      ).replacing("<Coding", with: "<Description>A comment</Description><Coding")
        + Fixture.selection(6, 13, "q", guid: "y"),
      rest: """
        <Notes><Note guid="n" name="Memo"><PlainTextContent>One
        two</PlainTextContent></Note><Note guid="m"><PlainTextContent>Alone</PlainTextContent>\
        </Note></Notes>
        """
    ).draft()
    #expect(
      draft.itemLines == [
        "reaction ?: price #price", "note -: A comment", "note -: Memo\nOne\ntwo",
        "reaction ?: quality #quality", "note -: Alone",
      ]
    )
  }

  @Test func `what is no text is named and left`() throws {
    var fixture = Fixture("price", selections: Fixture.selection(0, 5, "p"))
    fixture.body = fixture.body.replacing(
      "</Sources>",
      with: """
        <PictureSource guid="i" name="Photo"><PictureSelection guid="j"><Coding guid="k">\
        <CodeRef targetGUID="p"/></Coding></PictureSelection></PictureSource>\
        <PDFSource guid="f" name="Page"><Representation guid="r">\
        <PlainTextContent>words of the page</PlainTextContent></Representation></PDFSource>\
        </Sources><Links><Link guid="l" name="see"/></Links><Sets><Set guid="t" name="Core">\
        <MemberCode targetGUID="p"/></Set></Sets><Graphs><Graph guid="g" name="Map"/></Graphs>\
        <New><Deep/></New>
        """
    )
    let draft = try fixture.draft()
    #expect(draft.itemLines == ["reaction ?: price #price", "note -: words of the page"])
    for words in [
      "1 picture is left: \"Photo\"", "1 PDF is left: \"Page\"", "1 graph is left: \"Map\"",
      "1 coding of pictures", "1 link is left", "1 set is left: \"Core\"",
      "the format does not know are left: New",
    ] { #expect(draft.tells(words), "\(words)") }
  }

  @Test func `a transcript in a recording brings its times`() throws {
    let draft = try Fixture(
      """
      <CodeBook><Codes><Code guid="p" name="price" isCodable="true"/></Codes></CodeBook>
      <Sources><VideoSource guid="v" name="Film" path="relative://a.mp4"><Transcript guid="t">\
      <PlainTextContent>A: one
      B: two
      A: three</PlainTextContent><SyncPoint guid="1" timeStamp="0" position="0"/>\
      <SyncPoint guid="2" timeStamp="4500" position="7"/>\
      <SyncPoint guid="3" timeStamp="9000" position="14"/>\
      <TranscriptSelection guid="z" name="" fromSyncPoint="2" toSyncPoint="3"><Coding guid="c">\
      <CodeRef targetGUID="p"/></Coding></TranscriptSelection>\
      </Transcript></VideoSource></Sources>
      """
    ).draft()
    #expect(draft.itemLines == ["reaction A: one", "reaction B: two #price", "reaction A: three"])
    #expect(draft.entries.map { $0.timing?.begin } == [0, 4500, 9000])
    #expect(draft.tells("1 video recording is left: \"Film\""))
  }

  @Test func `our own export comes back by its selections`() throws {
    let text = "[b] Anna: one\r\ntwo\n[b] Bo: \nModerator: why?\nNote: seen\n"
    var fixture = Fixture(
      """
      <CodeBook><Codes><Code guid="t" name="Themes" isCodable="false">\
      <Code guid="t1" name="price" isCodable="false">\
      <Code guid="t2" name="2nd" isCodable="true"/></Code></Code>\
      <Code guid="v" name="Valence" isCodable="false">\
      <Code guid="v1" name="Very negative" isCodable="true"/></Code>\
      <Code guid="st" name="Stars" isCodable="false">\
      <Code guid="st2" name="2 stars" isCodable="true"/></Code>\
      <Code guid="k" name="Kinds" isCodable="false"><Code guid="k1" name="Question" \
      isCodable="true"/><Code guid="k2" name="Note" isCodable="true"/></Code>\
      <Code guid="cs" name="Concepts" isCodable="false"><Code guid="cb" name="b Fold-flat cup" \
      isCodable="true"><Description>Fold-flat cup</Description></Code></Code></Codes></CodeBook>
      <Variables><Variable guid="c" name="code" typeOfVariable="Text"/></Variables>
      <Cases><Case guid="a" name="Anna"><VariableValue><VariableRef targetGUID="c"/>\
      <TextValue>ann</TextValue></VariableValue><SelectionRef targetGUID="1"/></Case>\
      <Case guid="b" name="Bo"><SelectionRef targetGUID="2"/></Case></Cases>
      <Sources><TextSource guid="s" name="P" plainTextPath="internal://s.txt">\
      \(Fixture.selection(10, 18, "t2", "st2", "cb", guid: "1"))\
      \(Fixture.selection(27, 27, "v1", "cb", guid: "2"))\
      \(Fixture.selection(39, 43, "k1", guid: "3"))\
      \(Fixture.selection(50, 54, "k2", guid: "4", inside: "<NoteRef targetGUID=\"n\"/>"))\
      </TextSource></Sources>
      <Notes><Note guid="n" name="Note 4"><PlainTextContent>seen</PlainTextContent></Note></Notes>
      <Links><Link guid="l" name="disagrees with" originGUID="2" targetGUID="1"/></Links>
      """
    )
    fixture.origin = "Roundtable"
    fixture.texts = [("s.txt", Array(text.utf8))]
    let draft = try fixture.draft()
    #expect(
      draft.itemLines == [
        "reaction Anna [Fold-flat cup]: one\r\ntwo #price/2nd**",
        "reaction Bo [Fold-flat cup] --: ", "reaction (moderator): why?", "note -: seen",
      ]
    )
    #expect(draft.themes.map(\.path.text) == ["price/2nd"])
    #expect(draft.people[0].code == "ann")
    #expect(draft.concepts == [DraftConcept(code: "b", title: "Fold-flat cup")])
    #expect(draft.entries[1].echo == DraftEntry.Echo(entry: 0, agrees: false))
    #expect(draft.entries[2].isQuestion)
    #expect(draft.remarks.isEmpty, "\(draft.remarks)")
  }
}
