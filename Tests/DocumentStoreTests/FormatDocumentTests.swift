import Foundation
import SessionModel
import Testing
import Vocabulary

@testable import DocumentStore

private let schemaFile = package.appending(path: "docs/session.schema.json")
private let formatFile = package.appending(path: "docs/FORMAT.md")
private let records = ProcessInfo.processInfo.environment["RECORD"] == "1"

private let hasValidator = run("python3", ["-c", "import jsonschema"], input: "") == ""

@Suite struct FormatDocumentTests {
  @Test func `the schema says what the program writes`() throws {
    let written = SessionSchema.written
    if records {
      try written.write(to: schemaFile, atomically: true, encoding: .utf8)
      Issue.record("docs/session.schema.json was recorded: review it, then run without RECORD=1")
    }
    #expect(
      (try? String(contentsOf: schemaFile, encoding: .utf8)) == written,
      "make it anew with RECORD=1"
    )
  }

  @Test func `the tables of the format say what the program writes`() throws {
    let written = FormatTables.written
    var text = try String(contentsOf: formatFile, encoding: .utf8)
    let start = try #require(text.range(of: FormatTables.opening)?.lowerBound)
    let end = try #require(text.range(of: FormatTables.closing)?.upperBound)
    if records {
      text.replaceSubrange(start..<end, with: written)
      try text.write(to: formatFile, atomically: true, encoding: .utf8)
      Issue.record("docs/FORMAT.md was recorded: review it, then run without RECORD=1")
    } else {
      #expect(text[start..<end] == written, "make it anew with RECORD=1")
    }
  }

  // Skipped where Python or its `jsonschema` package is not installed.
  @Test(.enabled(if: hasValidator))
  func `everything the program writes validates against the schema`() throws {
    let full = SessionHeader(
      id: "a",
      title: "t",
      kind: .interview,
      created: Instant(milliseconds: 0),
      language: "sv",
      objective: "o",
      facilitator: "f",
      panel: "p"
    )
    let events = sampleFacts.enumerated().map { index, sample in
      event(index + 1, sample.fact, said: index, by: index % 2 == 0 ? "Eva" : nil)
    }
    let sound = text(EventLine.document(full, events))
    #expect(try validate([sound, text(document([])), text(document([reaction(1)]))]) == "")
    // And the validator would see what is wrong.
    let wrong = sound.replacing("\"sentiment\":\"--\"", with: "\"sentiment\":\"---\"")
    #expect(wrong != sound)
    #expect(try validate([wrong]).contains("'---' is not one of"))
  }

  private func validate(_ documents: [String]) throws -> String {
    let script = """
      import json, sys, jsonschema
      schema, documents = sys.stdin.read().split("\\0", 1)
      validator = jsonschema.Draft202012Validator(json.loads(schema))
      for document in documents.split("\\0"):
          for error in validator.iter_errors(json.loads(document)):
              print(error.message)
      """
    let input = ([SessionSchema.written] + documents).joined(separator: "\0")
    return try #require(run("python3", ["-W", "ignore", "-c", script], input: input))
  }
}

/// Runs a program and answers what it printed; nil where it failed.
private func run(_ program: String, _ arguments: [String], input: String) -> String? {
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = [program] + arguments
  let (inputPipe, outputPipe) = (Pipe(), Pipe())
  process.standardInput = inputPipe
  process.standardOutput = outputPipe
  process.standardError = FileHandle.nullDevice
  guard (try? process.run()) != nil else { return nil }
  // Small enough for the pipe's buffer, and the program reads everything before it answers.
  try? inputPipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
  try? inputPipe.fileHandleForWriting.close()
  let output = outputPipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return process.terminationStatus == 0 ? String(decoding: output, as: UTF8.self) : nil
}
