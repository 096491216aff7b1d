import Exchange
import SessionModel
import ZipReading

/// A project as another program would read it: by its own file and its texts alone.
struct ForeignProject {
  struct Selection: Equatable {
    var words: [UInt8]
    /// The names of its codes with their folders, `Themes/price/too-high`.
    var codes: [String]
    /// The names of the cases that refer to it.
    var cases: [String]
    var moment: String
    var notes: [String]
  }

  let root: XMLTree
  /// The texts by their paths.
  let files: [String: [UInt8]]
  private(set) var selections: [Selection] = []

  init(_ state: SessionState, _ names: PeopleNames = .numbered) throws {
    let all = try ZipReading.files(ProjectFile.bytes(state, names))
    root = try XMLTree.read(all[0].bytes)
    files = Dictionary(
      all.dropFirst().map { ($0.name, $0.bytes) },
      uniquingKeysWith: { first, _ in first }
    )
    selections = session.all("PlainTextSelection").map(selection)
  }

  /// What breaks a rule.
  var complaints: [String] { ProjectRules.complaints(root, files) }

  /// The source that holds the record.
  var session: XMLTree { root.first("Sources")?.children.first ?? root }

  func text(of source: XMLTree) -> [UInt8] {
    files[source["plainTextPath"].replacing("internal://", with: "sources/")] ?? []
  }

  /// The names of all codes with their folders.
  var codes: [String: String] {
    var codes: [String: String] = [:]
    func walk(_ code: XMLTree, _ above: String) {
      let path = above + code["name"]
      codes[code["guid"]] = path
      for child in code.all("Code") { walk(child, path + "/") }
    }
    for code in root.first("CodeBook")?.first("Codes")?.children ?? [] { walk(code, "") }
    return codes
  }

  /// The values of a case by the names of the variables; missing ones are left out.
  func variables(of name: String) -> [String: String] {
    let names = Dictionary(
      (root.first("Variables")?.children ?? []).map { ($0["guid"], $0["name"]) },
      uniquingKeysWith: { first, _ in first }
    )
    let found = root.first("Cases")?.children.first { $0["name"] == name }
    var values: [String: String] = [:]
    for value in found?.all("VariableValue") ?? [] where value.children.count > 1 {
      values[names[value.children[0]["targetGUID"]] ?? "?"] = value.children[1].text
    }
    return values
  }

  private func selection(_ element: XMLTree) -> Selection {
    let scalars = Array(String(decoding: text(of: session), as: UTF8.self).unicodeScalars)
    let range = (Int(element["startPosition"]) ?? 0)..<(Int(element["endPosition"]) ?? 0)
    let cases = (root.first("Cases")?.children ?? []).filter { one in
      one.all("SelectionRef").contains { $0["targetGUID"] == element["guid"] }
    }
    let codes = codes
    let notes = root.first("Notes")?.children ?? []
    return Selection(
      words: Array(String(String.UnicodeScalarView(scalars[range])).utf8),
      codes: element.all("Coding").compactMap { codes[$0.children[0]["targetGUID"]] },
      cases: cases.map { $0["name"] },
      moment: element["creationDateTime"],
      notes: element.all("NoteRef").compactMap { reference in
        notes.first { $0["guid"] == reference["targetGUID"] }
          .map { String(decoding: text(of: $0), as: UTF8.self) }
      }
    )
  }
}
