import Foundation
import TestSupport
import Testing

/// A session's document as another program reads it.
///
/// By `JSONDecoder`: `JSONSerialization` drops a byte order mark at the beginning of a text.
struct DamageDocument: Decodable {
  /// As much of an entry as the tests compare.
  struct Entry: Decodable {
    var n: Int
    var type: String
    var text: String?
    var name: String?
    var code: String?
  }

  var title: String
  var events: [Entry]

  /// The texts of everything that was captured, in order.
  var verbatims: [String] { events.compactMap(\.text) }

  init(_ name: String, in folder: TemporaryFolder) throws {
    let text = try document(name, in: folder)
    self = try JSONDecoder().decode(DamageDocument.self, from: Data(text.utf8))
  }
}

/// The texts of everything that was captured in a session, in order.
func verbatims(_ name: String, in folder: TemporaryFolder) throws -> [String] {
  try DamageDocument(name, in: folder).verbatims
}

/// The text of a session's document.
func document(_ name: String, in folder: TemporaryFolder) throws -> String {
  let file = folder.url.appending(path: "sessions/\(name).json")
  return String(decoding: try Data(contentsOf: file), as: UTF8.self)
}

/// The files of a workspace, sorted.
func leftBehind(in folder: TemporaryFolder) throws -> [String] { try folder.files().keys.sorted() }

/// The permission bits of a file.
func permissions(_ file: URL) throws -> Int {
  let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
  return try #require(attributes[.posixPermissions] as? Int)
}

/// Makes a session with Anna Ek, `a`, in the room and its clock running.
func made(_ name: String, in folder: TemporaryFolder) throws {
  let program = try Program(in: folder)
  let made = try program.arguments("new", name).run()
  try #require(made.status == 0, Comment(rawValue: made.errors))
  let filled = try program.arguments("open", name)
    .input("member add \"Anna Ek\"\nstart\n").run()
  try #require(filled.status == 0, Comment(rawValue: filled.errors))
}

/// The program at a terminal of its own, waiting for keys.
func opened(
  _ name: String,
  in folder: TemporaryFolder,
  _ arguments: [String] = [],
  environment: [String: String] = [:]
) throws -> PseudoTerminal {
  let home = ["HOME": folder.url.path, "ROUNDTABLE_HOME": folder.url.path, "TZ": "UTC"]
  let terminal = try PseudoTerminal(
    PseudoTerminal.builtProgram("roundtable"),
    ["open", name] + arguments,
    environment: home.merging(environment) { $1 },
    directory: folder.url.path
  )
  try #require(terminal.waitForKeys(), Comment(rawValue: terminal.screenText))
  return terminal
}
