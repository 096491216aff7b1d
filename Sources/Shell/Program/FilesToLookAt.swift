/// Files for `--check`: they can be read, and what would be written is only looked at.
struct FilesToLookAt: FileAccess {
  private let disk = DiskFiles()

  func read(_ path: String) throws(FileProblem) -> String { try disk.read(path) }

  func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(FileProblem) {
    if !replacing, disk.exists(path) { throw FileProblem(cause: "it exists", exists: true) }
  }

  func completions(of path: String) -> [String] { disk.completions(of: path) }
}
