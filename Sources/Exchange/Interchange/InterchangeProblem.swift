public import Archive
public import XMLReading

/// Why a codebook or project of another program is not taken in at all: facts.
public enum InterchangeProblem: Error, Equatable, Sendable {
  /// What a file of XML was expected to hold.
  public enum Root: Equatable, Sendable {
    /// A codebook of REFI-QDA.
    case codebook
    /// A project of REFI-QDA.
    case project
  }

  /// It is XML that cannot be read; the name of the file inside an archive.
  case xml(XMLProblem, file: String?)
  /// It is an archive that cannot be read.
  case zip(ZipProblem)
  /// The project's own file in the archive cannot be read.
  case projectFile(ArchiveProblem)
  /// The archive holds no project; the names of its first files.
  case noProject(files: [String])
  /// The archive holds several projects.
  case severalProjects([String])
  /// The XML is about something else: the name of its first element.
  case otherRoot(String, expected: Root)
  /// It is a table that cannot be read.
  case table(TableProblem)
  /// The table has no column of names.
  case noNames(columns: [String])
  /// There is no code in it.
  case noCodes
  /// There is nothing in the project that could be taken in.
  case nothing
}
