import Archive

/// The files of a project: the archive of a `.qdpx`, or a bare `.qde`.
struct ProjectPackage {
  /// The XML of the project.
  let project: [UInt8]
  /// What it is called in the archive; nil for a bare one.
  let projectName: String?
  /// What is left alone in the archive.
  private(set) var remarks: [ImportRemark] = []
  private var zip: ZipReader?
  private var files: [String: ZipFile] = [:]
  private var problems: [String: ArchiveProblem] = [:]
  /// The folder of the project's own file, with a slash.
  private let folder: String

  init(_ bytes: [UInt8]) throws(InterchangeProblem) {
    let start = bytes.drop { $0 == 0xef || $0 == 0xbb || $0 == 0xbf || SourceText.isBlank($0) }
    if start.first == 0x3c {
      (project, projectName, folder) = (bytes, nil, "")
      return
    }
    var zip: ZipReader
    do throws(ZipProblem) {
      zip = try ZipReader(bytes)
    } catch {
      throw .zip(error)
    }
    let file = try ProjectPackage.projectFile(zip)
    do throws(ArchiveProblem) {
      project = try zip.content(of: file)
    } catch {
      throw .projectFile(error)
    }
    projectName = file.name
    folder = file.name.lastIndex(of: "/").map { String(file.name[...$0]) } ?? ""
    for file in zip.files where files[file.name.lowercased()] == nil {
      files[file.name.lowercased()] = file
    }
    for problem in zip.problems { problems[problem.name.lowercased()] = problem }
    remarks = zip.problems.prefix(12).map { problem in
      ImportRemark("\(problem.name) in it \(problem.fault.message), and is left alone")
    }
    if zip.problems.count > 12 {
      remarks.append(ImportRemark("\(zip.problems.count - 12) more files in it are left alone"))
    }
    self.zip = zip
  }

  /// `project.qde` at the root, in any case; else the only `.qde` there; else the only one at all.
  private static func projectFile(_ zip: ZipReader) throws(InterchangeProblem) -> ZipFile {
    let all = zip.files.filter { $0.name.lowercased().hasSuffix(".qde") }
    let root = all.filter { !$0.name.contains("/") }
    if let exact = root.first(where: { $0.name == "project.qde" })
      ?? root.first(where: { $0.name.lowercased() == "project.qde" })
    {
      return exact
    }
    let found = root.isEmpty ? all.filter { !$0.name.hasPrefix("__MACOSX/") } : root
    if found.count > 1 { throw .severalProjects(found.map(\.name)) }
    if let only = found.first { return only }
    if let problem = zip.problems.first(where: { $0.name.lowercased().hasSuffix(".qde") }) {
      throw .projectFile(problem)
    }
    throw .noProject(files: zip.files.prefix(5).map(\.name))
  }

  /// What came of looking for the text of a source.
  enum Found {
    case text([UInt8], DecodedText.Encoding)
    case missing(String)
    case problem(String, ArchiveProblem.Fault)
    case notText(String)
  }

  /// The text that a path of the project means.
  mutating func text(at path: String) -> Found {
    guard let name = ProjectPackage.name(path) else { return .missing(path) }
    let inSources = "\(folder)sources/\(name)".lowercased()
    let beside = "\(folder)\(name)".lowercased()
    guard let file = files[inSources] ?? files[beside], var zip else {
      if let problem = problems[inSources] ?? problems[beside] {
        return .problem(problem.name, problem.fault)
      }
      return .missing(path)
    }
    defer { self.zip = zip }
    do throws(ArchiveProblem) {
      let bytes = try zip.content(of: file)
      guard let decoded = ProjectPackage.decoded(bytes) else { return .notText(file.name) }
      return .text(decoded.bytes, decoded.encoding)
    } catch {
      return .problem(error.name, error.fault)
    }
  }

  private static func decoded(_ bytes: [UInt8]) -> DecodedText? {
    do throws(TableProblem) { return try DecodedText(bytes) } catch { return nil }
  }

  /// What stands behind `internal://`; nil for what lies outside of the archive.
  private static func name(_ path: String) -> String? {
    if path.hasPrefix("internal://") { return String(path.dropFirst("internal://".count)) }
    return path.contains("://") ? nil : path
  }
}
