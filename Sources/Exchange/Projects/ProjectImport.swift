/// Reads a project of REFI-QDA (`.qdpx`) as NVivo, ATLAS.ti, MAXQDA, QualCoder and this program
/// write it.
///
/// Codes become themes, cases members with their variables, texts reactions: line by line where
/// lines say who speaks, else selection by selection, with what was not selected as notes. What is
/// no text is named and left. Nothing is left without a remark.
public enum ProjectImport {
  /// What may be asked of an import.
  public struct Options: Equatable, Sendable {
    /// What to do with text that nobody selected, in texts that do not say who speaks.
    public enum Unselected: Equatable, Sendable {
      /// It becomes notes, paragraph by paragraph.
      case notes
      /// It is counted and left.
      case left
    }

    /// What to do with text that nobody selected.
    public var unselected = Unselected.notes
    /// What sets levels of themes apart inside names; nil is nothing.
    public var split: String?

    /// Keep all text, take names as they are.
    public init() {}
  }

  /// The draft of a file.
  public static func draft(
    _ file: [UInt8],
    _ options: Options = Options()
  ) throws(InterchangeProblem) -> ImportDraft {
    let package = try ProjectPackage(file)
    let record = try ProjectRecordReader.read(
      package.project,
      .project,
      file: package.projectName
    )
    var drafting = ProjectDrafting(record, package, options)
    drafting.takeAll()
    let draft = drafting.draft
    guard !draft.people.isEmpty || !draft.themes.isEmpty || !draft.entries.isEmpty else {
      throw .nothing
    }
    return draft
  }
}
