import Archive
import TextDisplay
import XMLReading

extension InterchangeProblem {
  /// The line of the file that it is about, where the file is not an archive.
  public var line: Int? {
    switch self {
    case .xml(let problem, nil): problem.place?.line
    case .xml, .zip, .projectFile, .noProject, .severalProjects, .otherRoot, .table, .noNames,
      .noCodes, .nothing:
      nil
    }
  }

  /// What is wrong with the file, and where.
  public var message: String {
    switch self {
    case .xml(let problem, let file):
      if let file, let place = problem.place {
        "\(file.shown()) in it, line \(place.line): \(problem.message)"
      } else if let file {
        "\(file.shown()) in it: \(problem.message)"
      } else {
        problem.message
      }
    case .zip(let problem): problem.message
    case .projectFile(let problem): "\(problem.name.shown()) in it \(problem.fault.message)"
    case .noProject(let files):
      files.isEmpty
        ? "there is no project in it, and no file at all"
        : "there is no project.qde in it, only \(listed(files.map { $0.shown() }))"
    case .severalProjects(let names):
      "there are several projects in it: \(listed(names.map { $0.shown() }))"
    case .otherRoot(let name, .codebook):
      "it is XML about \(name.shown()), and a codebook of REFI-QDA begins with CodeBook"
    case .otherRoot(let name, .project):
      "it is XML about \(name.shown()), and a project of REFI-QDA begins with Project"
    case .table(let problem): problem.message
    case .noNames(let columns):
      "no column is called name, tag, code or theme; "
        + "columns: \(listed(columns.map { $0.shown() }))"
    case .noCodes: "there is no code in it"
    case .nothing: "there is nothing in it that could be taken in"
    }
  }

  /// The one thing to do.
  public var remedy: String {
    switch self {
    case .xml(let problem, _): problem.remedy
    case .zip(let problem): problem.remedy
    case .projectFile: "export it again with the program that made it, without a password"
    case .noProject: "export it as a REFI-QDA project (.qdpx)"
    case .severalProjects: "leave one of them in it"
    case .otherRoot(_, .codebook): "export the codebook as REFI-QDA (.qdc) or CSV"
    case .otherRoot(_, .project): "export it as a REFI-QDA project (.qdpx)"
    case .table(let problem): problem.remedy
    case .noNames: "name the column with --column"
    case .noCodes, .nothing: "name another file"
    }
  }
}
