import Archive
import Exchange
import TestSupport
import Testing
import Vocabulary
import XMLReading
import ZipReading

@Suite struct `Hostile projects` {
  private typealias Fixture = ProjectFixture

  private func problem(_ bytes: [UInt8]) -> InterchangeProblem? {
    do throws(InterchangeProblem) {
      _ = try ProjectImport.draft(bytes)
      return nil
    } catch { return error }
  }

  @Test func `without a project, with two, or with nothing in it are refused`() {
    #expect(problem(RawZip([.init("a.txt", [])]).bytes) == .noProject(files: ["a.txt"]))
    #expect(problem(RawZip().bytes) == .noProject(files: []))
    #expect(
      problem(RawZip([.init("a.qde", []), .init("b.qde", [])]).bytes)
        == .severalProjects(["a.qde", "b.qde"])
    )
    #expect(problem([]) == .zip(.noZip))
    #expect(problem(Fixture("").bytes) == .nothing)
    #expect(
      problem(RawZip([.init("project.qde", [])]).bytes) == .xml(.empty, file: "project.qde")
    )
    var locked = RawZip.File("project.qde", [1])
    locked.flags = 1
    #expect(
      problem(RawZip([locked]).bytes)
        == .projectFile(ArchiveProblem(name: "project.qde", fault: .encrypted))
    )
  }

  @Test func `a capital name, a name of its own and a folder around are taken`() throws {
    let xml = Array(Fixture("<Cases><Case guid=\"a\" name=\"Anna\"/></Cases>").xml.utf8)
    for name in ["Project.qde", "my panel.qde", "Mühle.QDE", "export/project.qde"] {
      let draft = try ProjectImport.draft(RawZip([.init(name, xml)]).bytes)
      #expect(draft.people.map(\.name) == ["Anna"])
    }
  }

  @Test func `a bomb in a source is left, and the rest is read`() throws {
    var writer = ZipWriter()
    writer.add(
      "project.qde",
      Array(Fixture("x", selections: Fixture.selection(0, 1, "p")).xml.utf8)
    )
    writer.add("sources/s.txt", [UInt8](repeating: 0x61, count: 8 << 20))
    let draft = try ProjectImport.draft(writer.bytes())
    #expect(draft.themes.count == 2)
    #expect(draft.tells("unpacks to more than 250 times its size"))
    #expect(draft.tells("1 coding is left with them"))
  }

  @Test func `a bomb as the project is refused`() throws {
    var writer = ZipWriter()
    writer.add("project.qde", [UInt8](repeating: 0x20, count: 8 << 20))
    #expect(
      try problem(writer.bytes())
        == .projectFile(ArchiveProblem(name: "project.qde", fault: .ratio(limit: 250)))
    )
  }

  @Test func `nesting and entities end the reading at once`() {
    let start = "<Project xmlns=\"urn:QDA-XML:project:1.0\">"
    let nested = start + String(repeating: "<Code name=\"a\">", count: 6 << 20)
    #expect(problem(Array(nested.utf8))?.xml?.isTooDeep == true)
    let laughs = "<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><Project>&b;</Project>"
    #expect(problem(Array(laughs.utf8))?.xml?.isDocumentType == true)
  }

  @Test func `offsets of every kind keep the words or are counted`() throws {
    let draft = try Fixture(
      "a\r\nbc",
      selections: [
        Fixture.selection(0, 2, "p", guid: "1"), Fixture.selection(1, 99, "p", guid: "2"),
        Fixture.selection(4, 3, "p", guid: "3"), Fixture.selection(-4, 3, "p", guid: "4"),
        Fixture.selection(3, 5, "unknown", guid: "5"), Fixture.selection(4, 5, "q", guid: "6"),
        Fixture.selection(5, 5, "q", guid: "7"),
      ].joined()
    ).draft()
    #expect(
      draft.itemLines == ["reaction ?: a #price", "reaction ?: bc", "reaction ?: c #quality"]
    )
    for words in [
      "3 selections lie outside of their text", "1 coding means a code that is not there",
      "1 selection begins or ends in the middle of a line end", "1 selection overlaps another",
      "1 selection is empty", "3 codings are left",
    ] { #expect(draft.tells(words), "\(words)") }
  }

  @Test func `selections of everything by the thousand do not fill the memory`() throws {
    let text = String(repeating: "Anna: too dear\nBo: fine\n", count: 600)
    let count = text.unicodeScalars.count
    let selections = (0..<1000).map { Fixture.selection($0, count - $0, "p", guid: "g\($0)") }
    var fixture = Fixture(text, selections: selections.joined())
    let spoken = try fixture.draft()
    #expect(spoken.entries.count == 1200)
    #expect(spoken.tells("selected too often"))
    fixture.texts = [("s.txt", Array(text.replacing(":", with: ";").utf8))]
    for origin in ["Other", "Roundtable"] {
      fixture.origin = origin
      let draft = try fixture.draft()
      #expect(draft.entries.reduce(0) { $0 + $1.text.utf8.count } < 16 * text.utf8.count + 2 << 20)
      #expect(draft.tells("selected too often"))
    }
  }

  @Test func `codes of one name by the thousand each get a theme of their own`() throws {
    let codes = String(repeating: "<Code name=\"price\" isCodable=\"true\"/>", count: 3000)
    let xml = "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\"><Codes>\(codes)</Codes></CodeBook>"
    let draft = try CodebookImport.draft(Array(xml.utf8)).draft
    #expect(draft.themes.count == 3000)
    #expect(draft.themes.last?.path.description == "price-3000")
  }

  @Test func `a text that is a picture, lies elsewhere or leads out is left`() throws {
    var fixture = Fixture("x", selections: Fixture.selection(0, 1, "p"))
    fixture.texts = [("s.txt", [0x89, 0x50, 0x4e, 0x47, 0, 0, 0])]
    #expect(try fixture.draft().tells("is no text"))
    for path in ["absolute:///etc/passwd", "relative://../x", "internal://../project.qde"] {
      var other = fixture
      other.body = fixture.body.replacing("internal://s.txt", with: path)
      #expect(try other.draft().tells("is not in the file"))
    }
  }

  @Test func `staff keep no sentiment, which a session would refuse`() throws {
    let draft = try Fixture(
      """
      <CodeBook><Codes><Code guid="v" name="Valence" isCodable="false">\
      <Code guid="p" name="Positive" isCodable="true"/></Code></Codes></CodeBook>
      <Sources><TextSource guid="s"><PlainTextContent>Moderator: hello
      Moderator: bye</PlainTextContent>\(Fixture.selection(0, 12, "p"))</TextSource></Sources>
      """
    ).draft()
    #expect(draft.entries.allSatisfy { $0.sentiment == nil })
    #expect(draft.tells("1 sentiment of the staff is left"))
  }

  @Test func `fuzzed files are read or refused, and never end the program`() throws {
    var random = SeededGenerator(seed: FuzzPlan.seed)
    let text = "Anna: too dear 😀\r\nBo: fine\r\nAnna: ok\r\n"
    let whole = Fixture(
      text,
      selections: Fixture.selection(6, 14, "p", guid: "1", name: "too dear")
        + Fixture.selection(20, 30, "q", guid: "2", inside: "<NoteRef targetGUID=\"n\"/>"),
      cases:
        "<Cases><Case guid=\"a\" name=\"Anna\"><SelectionRef targetGUID=\"1\"/></Case></Cases>",
      rest: "<Notes><Note guid=\"n\"><PlainTextContent>Memo</PlainTextContent></Note></Notes>"
    )
    var writer = ZipWriter()
    writer.add("project.qde", Array(whole.xml.utf8))
    writer.add("sources/s.txt", Array(text.utf8))
    let seeds = [whole.bytes, try writer.bytes(), Array(whole.xml.utf8)]
    var (read, refused) = (0, 0)
    for _ in 0..<FuzzPlan.iterations(quick: 3000) {
      var bytes = random.pick(seeds)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        mutate(&bytes, &random)
      }
      for isCodebook in [false, true] {
        do throws(InterchangeProblem) {
          if isCodebook {
            _ = try CodebookImport.draft(bytes)
          } else {
            _ = try ProjectImport.draft(bytes)
          }
          read += 1
        } catch {
          #expect(!error.message.isEmpty && !error.remedy.isEmpty)
          refused += 1
        }
      }
    }
    #expect(read > 0)
    #expect(refused > 0)
  }

  private func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: bytes.indices, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
    case 1: bytes.remove(at: place)
    case 2: bytes.insert(UInt8.random(in: 0x20...0x7e, using: &random), at: place)
    case 3: bytes.removeLast(Int.random(in: 0...min(9, bytes.count - 1), using: &random))
    case 4:
      // A number of the XML, which is where offsets are.
      let digits = bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }
      guard let digit = digits.randomElement(using: &random) else { return }
      bytes[digit] = UInt8.random(in: 0x2d...0x39, using: &random)
    default:
      let end = min(bytes.count, place + Int.random(in: 1...40, using: &random))
      bytes.insert(
        contentsOf: bytes[place..<end],
        at: Int.random(in: bytes.indices, using: &random)
      )
    }
  }
}
