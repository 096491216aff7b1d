import Testing
import Vocabulary

@testable import DocumentStore

@Suite struct MessageTests {
  static let errors: [(error: StoreError, message: String, exitCode: Int32)] = [
    (.notFound(path: "a.json"), "there is no file `a.json`", 66),
    (.alreadyExists(path: "a.json"), "`a.json` exists already", 73),
    (
      .cannotCreate(path: "a.json", .denied),
      "cannot make `a.json`: the permissions do not allow it", 73
    ),
    (
      .cannotRead(path: "a.json", .denied), "cannot read `a.json`: the permissions do not allow it",
      66
    ),
    (
      .cannotRead(path: "a.json", .inputOutput), "cannot read `a.json`: the disk reports an error",
      74
    ),
    (
      .cannotOpenForWriting(path: "a.json", .readOnly),
      "cannot write to `a.json`: the disk is read-only", 74
    ), (.notAFile(path: "a.json", found: .folder), "`a.json` is a folder, not a file", 66),
    (.empty(path: "a.json"), "`a.json` is empty", 65),
    (.notJSON(path: "a.json", line: 3), "`a.json` is not JSON: line 3 cannot be read", 65),
    (.otherFormat(path: "a.json", found: nil), "`a.json` is JSON, but not a session", 65),
    (
      .otherFormat(path: "a.json", found: "roundtable/panel"),
      "`a.json` has the format `roundtable/panel`, not `roundtable/session`", 65
    ),
    (
      .damaged(path: "a.json", Damage(line: 4, cause: .misnumbered(expected: 2, found: 3))),
      "`a.json` is damaged in line 4: `n` is 3, expected 2", 65
    ),
    (
      .damaged(path: "a.json", Damage(line: 4, cause: .field(.both("agrees", "disagrees")))),
      "`a.json` is damaged in line 4: `agrees` and `disagrees` exclude each other", 65
    ),
    (
      .damaged(path: "a.json", Damage(line: 4, cause: .tooDeep)),
      "`a.json` is damaged in line 4: it is nested deeper than 64 levels", 65
    ),
    (
      .heldBy(path: "a.json", me),
      "`a.json` is in use by eva on laptop (process 4711) since 2026-11-22T14:00:00.000Z", 75
    ), (.heldBy(path: "a.json", nil), "`a.json` is in use by another process", 75),
    (.writeFailed(path: "a.json", .noSpace), "nothing was saved to `a.json`: the disk is full", 74),
    (
      .stopped(path: "a.json", .replaced, .whole(path: "a.rescue.json")),
      "nothing was saved to `a.json`: another program put another file in its place; "
        + "the whole session is in `a.rescue.json`", 74
    ),
    (
      .stopped(path: "a.json", .syncFailed(.inputOutput), .failed(path: "a.rescue.json", .noSpace)),
      "nothing was saved to `a.json`: the disk did not confirm it (the disk reports an error); "
        + "`a.rescue.json` could not be written either (the disk is full)", 74
    ), (.readOnly(path: "a.json"), "`a.json` is open for reading only", 74),
    (.nameRefused(.forbidden("/")), "a session cannot have this name: it holds `/`", 2),
    (.nameRefused(.forbidden("\u{0}")), "a session cannot have this name: it holds U+0000", 2),
    (
      .nameRefused(.tooLong(characters: 300, bytes: 300)),
      "a session cannot have this name: it has 300 characters (300 bytes), at most 100 are allowed",
      2
    ),
  ]

  @Test(arguments: errors.indices)
  func `an error says what and where, a remedy starts with a verb`(index: Int) throws {
    let (error, message, exitCode) = Self.errors[index]
    #expect(error.message == message)
    #expect(error.exitCode == exitCode)
    let remedy = try #require(error.remedy)
    #expect(remedy.first?.isLowercase == true && !remedy.hasSuffix("."))
  }

  static let notes: [(note: OpeningNote, message: String)] = [
    (
      .closedAgain(line: 9, keptAt: "a.torn"),
      "the last entry (line 9) had not been saved whole and was left out; its bytes are kept in `a.torn`"
    ),
    (
      .closedAgain(line: 9, keptAt: nil),
      "the last entry (line 9) had not been saved whole and was left out"
    ), (.endsInTornEntry(line: 9), "the last entry (line 9) is not whole and is left out"),
    (
      .unknownTypes(["card.linked", "x.y"]),
      "entries of unknown types are kept and not shown: card.linked, x.y"
    ),
    (
      .brokenCharacters(entries: 1),
      "half a character is shown as \u{fffd} in one entry; the document keeps it as it is"
    ),
    (
      .newerVersion(2),
      "the session was written by a newer program (format 2, this one writes 1) and is open for "
        + "reading only"
    ), (.rewritten, "the session had been laid out by another program and was laid out anew"),
    (.migrated(from: 1), "the session was brought from format 1 to 1"),
  ]

  @Test(arguments: notes.indices)
  func `a note is one sentence`(index: Int) {
    #expect(Self.notes[index].note.message == Self.notes[index].message)
  }

  @Test func `a check says what it found`() {
    let damage = Damage(line: 4, cause: .notJSON)
    #expect(CheckReport.sound(events: 1, notes: []).message == "sound, 1 entry")
    #expect(
      CheckReport.recoverable(events: 2, line: 5, notes: []).message
        == "recoverable, 2 entries; the last one (line 5) was not saved whole and will be left out"
    )
    #expect(CheckReport.damaged(damage).message == "damaged in line 4: it is not JSON")
    #expect(
      [
        CheckReport.sound(events: 1, notes: []), .recoverable(events: 2, line: 5, notes: []),
        .damaged(damage),
      ]
      .map(\.exitCode) == [0, 0, 65]
    )
  }

  @Test func `no word of a member enters an error`() {
    let secret = "my husband lost his job"
    let broken = text(document([reaction(1, secret), reaction(2, secret)]))
    for change in [
      "\"text\":": "\"text\" ", "\"text\":\"": "\"stars\":\"",
      "\"sentiment\":\"+": "\"sentiment\":\"\(secret)",
    ] {
      let disk = MemoryFileSystem()
      var lines = broken.split(separator: "\n").map(String.init)
      lines[2] = lines[2].replacing(change.key, with: change.value)
      disk["a.json"] = Array(lines.joined(separator: "\n").utf8)
      do throws(StoreError) {
        _ = try Document.open("a.json", .reading, in: disk)
        Issue.record("the document is damaged")
      } catch {
        #expect(!"\(error) \(error.message)".contains("husband"))
      }
    }
  }
}
