import TestSupport
import Testing

/// `import project` and `import codebook`, from a file to a session that can be undone.
@Suite struct ImportProjectTests {
  private static let project = """
    <?xml version="1.0" encoding="UTF-8"?>
    <Project xmlns="urn:QDA-XML:project:1.0" name="Cups" origin="Other 2">
    <Users><User guid="u" name="Coder"/></Users>
    <CodeBook><Codes><Code guid="p" name="Price &amp; value" isCodable="true" color="#336699"/>
    </Codes></CodeBook>
    <Cases><Case guid="a" name="Anna"/></Cases>
    <Sources><TextSource guid="s" name="Group"><PlainTextContent>Moderator: why?
    Anna: too dear
    Anna: and heavy</PlainTextContent>
    <PlainTextSelection guid="x" startPosition="22" endPosition="30"><Coding guid="c">
    <CodeRef targetGUID="p"/></Coding></PlainTextSelection></TextSource></Sources>
    </Project>

    """

  private func program(
    _ kind: String,
    _ name: String,
    _ text: String,
    _ arguments: String...
  ) throws -> Program {
    var program = try Program(in: TemporaryFolder()).file(name, text)
      .arguments("import", kind, name, "--as", "cups", "--at", ScriptRoom.clock)
    for argument in arguments { program = program.arguments(argument) }
    return program
  }

  private static let remarks = """
    cups.qde: who coded is not kept: Coder
    cups.qde: 1 colour of a code is left
    cups.qde: "Price & value" cannot be typed as a theme, or is there twice, and became \
    #Price-value; the name is kept in the description

    """

  @Test func `a project becomes one entry that can be taken back`() throws {
    let run = try program("project", "cups.qde", Self.project).run().expect(
      output: "made cups\nimported 3 reactions, 1 member and 1 theme from cups.qde\n",
      errors: Self.remarks
    )
    let open = try Program(in: run.folder)
      .arguments("open", "cups", "--no-input", "-c", "list #Price-value", "-c", "undo", "-c", "who")
      .run()
    #expect(open.status == 0)
    #expect(open.output.contains("too dear"))
    #expect(!open.output.contains("and heavy"))
    #expect(open.output.contains("took back import of 3 items from cups.qde"))
    #expect(open.output.contains("no members in the room"))
  }

  @Test func `a look shows what would come and records nothing`() throws {
    let run = try program("project", "cups.qde", Self.project, "--dry-run").run()
    #expect(run.status == 0)
    #expect(run.errors == Self.remarks)
    #expect(run.output.hasPrefix("would make cups\nwould import 3 reactions"))
    #expect(run.output.hasSuffix("nothing was recorded\n"))
    #expect(
      try Program(in: run.folder).arguments("open", "cups", "--no-input").run().status == 66
    )
  }

  @Test func `a codebook brings its themes, and its second import nothing`() throws {
    let table = "tag,description\nprice,too dear\nprice/too-high,\n"
    let run = try program("codebook", "codes.csv", table).run().expect(
      output: "made cups\nimported 2 themes from codes.csv\n"
    )
    try Program(in: run.folder)
      .arguments("import", "codebook", "codes.csv", "--as", "cups", "--at", ScriptRoom.clock)
      .run().expect(
        output: "",
        errors: "error: codes.csv: nothing in it is new to the session\n",
        status: 1
      )
  }

  @Test func `what cannot be read leaves no session`() throws {
    let doctype = "<!DOCTYPE a [<!ENTITY b 'c'>]>\n<CodeBook>&b;</CodeBook>\n"
    try program("codebook", "codes.qdc", doctype).run().expect(
      output: "",
      errors: """
        error: codes.qdc:1: it declares a document type, which could draw in other files and grow \
        without bound
        take the <!DOCTYPE …> out, if you trust the rest of the file

        """,
      status: 65
    )
    try program("project", "cups.qdpx", "PK, but no zip").run().expect(
      output: "",
      errors: "error: cups.qdpx: it is no zip\nname another file\n",
      status: 65
    )
    try program("codebook", "codes.csv", "a,b\n1,2\n").run().expect(
      output: "",
      errors: """
        error: codes.csv: no column is called name, tag, code or theme; columns: a and b
        name the column with --column

        """,
      status: 1
    )
  }
}
