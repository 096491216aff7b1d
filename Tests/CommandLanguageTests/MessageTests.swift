import Foundation
import Testing
import Vocabulary

@testable import CommandLanguage

@Suite struct `Messages` {
  @Test(arguments: MessageCase.all)
  func `a mistake says what, where and what to do`(example: MessageCase) throws {
    let complaint = try #require(throws: Complaint.self) {
      try Understood(line: example.line, lookup: example.session, mode: example.mode)
    }
    #expect(complaint.cause == example.cause)
    #expect(SourceLine(example.line).text(complaint.range) == example.at)
    #expect(complaint.correctedLine(example.line) == example.ghost)
  }

  @Test(arguments: MessageCase.all)
  func `a correction is understood or at least gets further`(example: MessageCase) throws {
    guard let ghost = example.ghost else { return }
    let first = #expect(throws: Complaint.self) {
      try Understood(line: example.line, lookup: example.session, mode: example.mode)
    }
    do throws(Complaint) {
      _ = try Understood(line: ghost, lookup: example.session, mode: example.mode)
    } catch {
      #expect(error.fact != first?.fact)
    }
  }

  @Test func `every fact has its sentence tested`() throws {
    let source = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/CommandLanguage/Messages/Complaint.swift").standardized
    let text = try String(contentsOf: source, encoding: .utf8)
    let facts = text.components(separatedBy: "public enum Fact").last ?? ""
    let names = facts.split(separator: "\n").filter { $0.hasPrefix("  case ") }.map {
      String($0.dropFirst(7).prefix { $0.isLetter })
    }
    let seen = MessageCase.all.compactMap { example -> String? in
      do throws(Complaint) {
        _ = try Understood(line: example.line, lookup: example.session, mode: example.mode)
        return nil
      } catch { return String(describing: error.fact).prefix { $0.isLetter }.description }
    }
    let elsewhere = [
      "unknownMember", "personAsCommand", "scaleBackwards", "unknownConcept", "answerWithoutVerb",
    ]
    #expect(Set(names).subtracting(seen).subtracting(elsewhere) == [])
    #expect(names.count > 50)
  }

  @Test func `a long line is drawn around the place`() throws {
    let line = String(repeating: "wörds ", count: 100_000) + "x"
    let complaint = Complaint(.unclosedQuote, at: 300_000..<300_006)
    let text = complaint.terminalText(line: line, width: 60)
    let lines = text.split(separator: "\n").map { String($0) }
    #expect(lines.count == 3)
    #expect(lines[1] == "  │ …wörds wörds wörds wörds wörds wörds wörds wörds wörds …")
    #expect(lines[2] == "  │                    ^^^^^^")
  }

  @Test func `carets stand under wide letters, and controls are drawn`() throws {
    let line = "李,\u{1B}[31mg: 太贵了"
    let complaint = try #require(throws: Complaint.self) {
      try Understood(line: line, lookup: SmallSession.coffee, mode: .typed)
    }
    #expect(
      complaint.terminalText(line: line) == """
        error: no member ␛[31mg; members: Anna (a), Boris (b), Carla (c), Jean-Luc (jl),
        李雷 (李), May (ma)
          │ 李,␛[31mg: 太贵了
          │    ^^^^^^
        """
    )
  }

  @Test func `a script names file, line and column`() throws {
    let script = "a+ nice\nb: first\n| second\nanna the handle\n"
    let lines = Array(ScriptReader(script))
    let complaint = try #require(throws: Complaint.self) {
      try Understood(line: lines[2].text, lookup: SmallSession.coffee, mode: .script)
    }
    #expect(
      complaint.scriptText(file: "cups.txt", line: lines[2]) == """
        cups.txt:4:1: error: anna is a member, not a command
        cups.txt:4:1: note: to keep the words put a mark: anna: …, anna+ … or anna- …
        """
    )
    #expect(lines[1].position(ofScalar: 9) == (3, 3))
    #expect(lines[1].position(ofScalar: 3) == (2, 4))
  }

  @Test func `notices are one line`() throws {
    let session = SmallSession.coffee
    #expect(
      try Understood(line: "a+ too #price,", lookup: session, mode: .script).notices.map(\.message)
        == ["#price, is text; a theme at the end is letters, digits, - and / only"]
    )
    #expect(
      try Understood(line: "a+ nice #handle #zip #handle", lookup: session, mode: .script).notices
        .map(\.message) == ["new theme #handle", "new theme #zip"]
    )
  }
}
