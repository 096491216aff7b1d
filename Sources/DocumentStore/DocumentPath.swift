/// The names that belong to one document, all in its folder.
struct DocumentPath: Equatable, Sendable {
  /// The document itself.
  let file: String
  /// The folder in which it lies.
  let folder: String
  /// Its name without folder and `.json`.
  let name: String

  init(_ file: String) {
    self.file = file
    let slash = file.lastIndex(of: "/")
    let last = slash.map { String(file[file.index(after: $0)...]) } ?? file
    name = last.hasSuffix(".json") ? String(last.dropLast(5)) : last
    folder = slash.map { $0 == file.startIndex ? "/" : String(file[..<$0]) } ?? "."
  }

  private func beside(_ name: String) -> String { folder == "/" ? "/\(name)" : "\(folder)/\(name)" }

  /// What a second writer meets.
  var lock: String { beside(".\(name).lock") }
  /// What a whole rewrite writes before it takes the document's name.
  var temporary: String { beside(".\(name).new") }
  /// Where bytes are kept that a torn write left.
  var torn: String { beside("\(name).torn") }
  /// Where a repaired copy's neighbour keeps what no entry could be made of.
  var leftOut: String { beside("\(name).left-out") }
  /// Where a session is kept whose document may not be written any more.
  func rescue(_ attempt: Int) -> String {
    beside(attempt == 1 ? "\(name).rescue.json" : "\(name).rescue-\(attempt).json")
  }
}
