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
