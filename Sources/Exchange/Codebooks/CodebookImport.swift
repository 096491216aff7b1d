import TextDisplay
import Vocabulary

/// Reads codebooks: REFI-QDA (`.qdc`), what Taguette exports, and any table with a column of names.
public enum CodebookImport {
  /// What may be asked of an import.
  public struct Options: Equatable, Sendable {
    /// What sets levels of themes apart inside names; nil is nothing.
    public var split: String?
    /// The column of the names; nil looks for one.
    public var column: String?

    /// Take names as they are.
    public init() {}
  }

  /// What sort of file a codebook was.
  public enum Format: String, Sendable {
    /// REFI-QDA.
    case qdc
    /// A table.
    case csv
  }

  /// The draft of a file, themes only, and what sort of file it was.
  public static func draft(
    _ file: [UInt8],
    _ options: Options = Options()
  ) throws(InterchangeProblem) -> (draft: ImportDraft, format: Format) {
    let start = file.drop { $0 == 0xef || $0 == 0xbb || $0 == 0xbf || SourceText.isBlank($0) }
    // In UTF-16, XML begins with its mark.
    let isXML =
      start.first == 0x3c || file.starts(with: [0xff, 0xfe, 0x3c, 0x00])
      || file.starts(with: [0xfe, 0xff, 0x00, 0x3c])
    let draft =
      isXML ? try CodebookImport.refi(file, options) : try CodebookTable.draft(file, options)
    guard !draft.themes.isEmpty else { throw .noCodes }
    return (draft, isXML ? .qdc : .csv)
  }

  private static func refi(
    _ file: [UInt8],
    _ options: Options
  ) throws(InterchangeProblem) -> ImportDraft {
    let record = try ProjectRecordReader.read(file, .codebook, file: nil)
    let roles = CodeRoles(record.codes, isOwn: record.isOwn).meanings
    let naming = ThemeNaming(record.codes, roles, split: options.split)
    var draft = ImportDraft()
    draft.themes = naming.themes
    draft.remarks = remarks(record, naming) + naming.remarks
    return draft
  }

  private static func remarks(_ record: ProjectRecord, _ naming: ThemeNaming) -> [ImportRemark] {
    var remarks: [ImportRemark] = []
    if let space = record.otherNamespace {
      remarks.append(
        ImportRemark(
          "its name space is \"\(space)\" and not the standard's; "
            + "it was read as if it were"
        )
      )
    }
    if record.root == .project {
      remarks.append(ImportRemark("it is a whole project; only its codes were read"))
    }
    if record.colours > 0 {
      let are = record.colours == 1 ? "is" : "are"
      remarks.append(ImportRemark("\(Count(record.colours, "colour")) of codes \(are) left"))
    }
    for (line, colour) in record.oddColours.prefix(8) {
      remarks.append(
        ImportRemark(line: line, "\"\(colour)\" is no colour of the format")
      )
    }
    let own = naming.meanings.filter { $0.isOwn }.count
    if own > 0 {
      remarks.append(
        ImportRemark(
          "\(Count(own, "code")) of sentiments, stars, concepts or kinds of items are no themes "
            + "and left"
        )
      )
    }
    if !record.sets.isEmpty {
      let names = listed(record.sets.map { "\"\($0.name)\"" })
      remarks.append(ImportRemark("\(Count(record.sets.count, "set")) of codes left: \(names)"))
    }
    if !record.unknown.isEmpty {
      let names = record.unknown.keys.sorted().map { $0 }
      remarks.append(
        ImportRemark("elements that the format does not know are left: \(listed(names))")
      )
    }
    return remarks
  }
}

extension CodeMeaning {
  fileprivate var isOwn: Bool {
    switch self {
    case .theme, .folder: false
    case .sentiment, .stars, .concept, .kind: true
    }
  }
}
