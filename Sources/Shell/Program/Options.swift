/// When to paint.
public enum ColorChoice: String, CaseIterable, Sendable {
  /// On a terminal that can, unless the environment says otherwise.
  case auto
  /// Also into a pipe.
  case always
  /// Not at all.
  case never
}

/// What `roundtable open` was asked to do.
public struct OpenOptions: Sendable {
  /// The session; nil is the one session that there is.
  public var name: String?
  /// A script, `-` for standard input.
  public var file: String?
  /// Statements from the command line, run in order before the script.
  public var lines: [String] = []
  /// How statements are run.
  public var script = ScriptOptions()
  /// Understand and check everything, record nothing.
  public var isCheck = false
  /// Whether standard input is read where neither script nor statements are given.
  public var readsInput = true
  /// Open to look.
  public var isReadOnly = false
  /// Sentences instead of tables.
  public var isPlain = false
  /// ASCII only.
  public var isASCII = false
  /// A fixed clock, as typed.
  public var at: String?
  /// Who types.
  public var author: String?
  /// When to paint.
  public var color = ColorChoice.auto

  /// Nothing asked yet.
  public init() {}
}

/// What `roundtable new` was asked to make.
public struct NewOptions: Sendable {
  /// The name of the session.
  public var name: String
  /// The title; nil takes the name.
  public var title: String?
  /// What it is to find out.
  public var objective: String?
  /// The language of its reports.
  public var language: String?
  /// Who runs it.
  public var facilitator: String?
  /// The panel that it belongs to.
  public var panel: String?
  /// What sort of meeting, as typed.
  public var kind = "focus-group"
  /// When it is made, as typed; nil is now.
  public var at: String?

  /// A session of that name.
  public init(name: String) {
    self.name = name
  }
}

/// What `roundtable import answers` was asked to take in.
public struct ImportOptions: Sendable {
  /// The table.
  public var file: String
  /// What was asked, as typed.
  public var measure: String
  /// The column of the answers.
  public var column: String
  /// The session; made where it is not there.
  public var session: String
  /// The given name of a rating or a poll; nil takes the column's.
  public var name: String?
  /// The scale, as typed; nil takes the measure's own.
  public var scale: String?
  /// The lowest value that counts as satisfied.
  public var target: Int?
  /// The words of the question.
  public var question: String?
  /// The code of the concept that it was about.
  public var concept: String?
  /// Columns with what else is known of each person.
  public var segments: [String] = []
  /// Only rows with a value in a column, `COLUMN=VALUE`.
  public var conditions: [String] = []
  /// Rows whose answer cannot be read.
  public var badRows = BadRows.refuse
  /// Whether the answers are kept.
  public var purpose = Purpose.keep
  /// A fixed clock, as typed.
  public var at: String?
  /// Who brings them in.
  public var author: String?

  /// What to do with rows whose answer cannot be read.
  public enum BadRows: Sendable {
    /// Name them and take nothing.
    case refuse
    /// Leave them out, and keep their numbers.
    case skip
  }

  /// What the answers are read for.
  public enum Purpose: Sendable {
    /// They go into the session.
    case keep
    /// They are counted and shown, and nothing is changed.
    case look
  }

  /// Asks for one column of a table.
  public init(file: String, measure: String, column: String, session: String) {
    self.file = file
    self.measure = measure
    self.column = column
    self.session = session
  }
}

/// What `roundtable report` and `roundtable export` were asked to write.
public struct ReportRequest: Sendable {
  /// The session.
  public var session: String
  /// The kind of report, as typed; nil is the topline.
  public var kind: String?
  /// The format, as typed; nil is that of the output's ending, or text.
  public var format: String?
  /// The file; nil is standard output.
  public var output: String?
  /// The language, as typed; nil is that of the session.
  public var language: String?
  /// From which base on there are percentages.
  public var base: Int?
  /// Which items, in the words of `list`.
  public var filter: String?
  /// Which table of a spreadsheet, as typed.
  public var table: String?
  /// What happens to the names of people.
  public var names = Names.shown
  /// Whether a project calls people by their names.
  public var showsNames = false
  /// Words that stay although they may be names.
  public var keep: [String] = []
  /// Words that go although they may be no names.
  public var mask: [String] = []
  /// Where who is who is written.
  public var pseudonyms: String?
  /// What to do with a file that exists.
  public var existing = Existing.keep
  /// Cells of a table exactly as they were typed.
  public var isRaw = false
  /// A byte order mark in front of a table.
  public var hasByteOrderMark = false
  /// Columns of text; nil is the terminal's, and none elsewhere.
  public var width: Int?
  /// Sentences instead of tables.
  public var isPlain = false
  /// ASCII only.
  public var isASCII = false
  /// When to paint.
  public var color = ColorChoice.auto

  /// What happens to the names of people.
  public enum Names: Sendable {
    /// They stand as typed.
    case shown
    /// Members become M1, M2…
    case replaced
  }

  /// What to do with a file that exists.
  public enum Existing: Sendable {
    /// It is left as it is.
    case keep
    /// It is replaced.
    case replace
  }

  /// A report on a session.
  public init(session: String) { self.session = session }
}
