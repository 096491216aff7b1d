import Foundation
import SessionBuilding
import TestSupport
import Testing

@testable import Exchange

/// The rules find what the schema rejects, so that they can stand in for it.
@Suite struct `The rules of a project` {
  static let probes: [(name: String, from: String, to: String)] = [
    ("empty sources", #"<Sources>[\s\S]*</Sources>"#, "<Sources></Sources>"),
    ("empty notes", #"<Notes>[\s\S]*</Notes>"#, "<Notes/>"),
    ("empty sets", #"<Sets>[\s\S]*</Sets>"#, "<Sets/>"),
    ("empty codes", #"<Codes>[\s\S]*</Codes>"#, "<Codes/>"),
    ("alpha colour", #"isCodable="true""#, "isCodable=\"true\" color=\"#11223344\""),
    ("rgba colour", #"isCodable="true""#, "isCodable=\"true\" color=\"rgba(1,2,3,0.5)\""),
    ("guid of another form", #"<User guid=""#, "<User guid=\"urn:uuid:"),
    ("space in a moment", #"creationDateTime="2026-11-22T"#, "creationDateTime=\"2026-11-22 "),
    ("unknown attribute", #"isCodable="true""#, "isCodable=\"true\" extra=\"1\""),
    ("no isCodable", #" isCodable="true""#, ""),
    ("no start", #" startPosition="\d+""#, ""),
    ("decimal comma", #"<IntegerValue>\d+"#, "<IntegerValue>1,5"),
    ("value on a selection", #"</PlainTextSelection>"#, "<VariableValue/></PlainTextSelection>"),
    ("users behind", #"<Users>[\s\S]*</Users>"#, ""),
  ]

  @Test(arguments: probes.indices)
  func `find what is wrong with it`(place: Int) throws {
    let probe = Self.probes[place]
    let parts = ProjectFile.parts(Samples.rich(), .numbered)
    let sound = String(decoding: parts[0].bytes, as: UTF8.self)
    let files = Dictionary(
      parts.dropFirst().map { ($0.name, $0.bytes) },
      uniquingKeysWith: { first, _ in first }
    )
    #expect(ProjectRules.complaints(try XMLTree.read(parts[0].bytes), files) == [])
    let edited = sound.replacing(try Regex(probe.from), with: probe.to, maxReplacements: 1)
    try #require(edited != sound)
    let complaints = ProjectRules.complaints(try XMLTree.read(Array(edited.utf8)), files)
    #expect(!complaints.isEmpty)
  }
}
