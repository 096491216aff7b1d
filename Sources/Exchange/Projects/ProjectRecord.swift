/// What a project or codebook of REFI-QDA says, in its own terms and order.
struct ProjectRecord {
  var root = InterchangeProblem.Root.project
  /// The name space of its elements, where it is not the standard's.
  var otherNamespace: String?
  var name = ""
  var origin = ""
  /// When it was made, as written.
  var created: String?
  var description = ""
  var users: [String] = []
  var codes: [ForeignCode] = []
  var variables: [ForeignIdentifier: String] = [:]
  var cases: [ForeignCase] = []
  var sources: [ForeignText] = []
  var notes: [ForeignText] = []
  var sets: [ForeignSet] = []
  var links: [ForeignLink] = []
  /// How many colours codes have, and those that the format does not know.
  var colours = 0
  var oddColours: [(line: Int, colour: String)] = []
  /// What has no place in a session: pictures, sounds, graphs and so on, by name.
  var left: [LeftBehind] = []
  /// Elements that the format does not know, by name.
  var unknown: [String: Int] = [:]
  /// Codings of what is left.
  var leftCodings = 0

  /// Whether our own export wrote it.
  var isOwn: Bool { origin.hasPrefix("Roundtable") }
}

/// Something in a project that has no place in a session.
struct LeftBehind: Hashable {
  enum Sort: CaseIterable {
    case picture, pdf, audio, video, graph
  }

  var sort: Sort
  var name: String
}

/// A case: mostly a person.
struct ForeignCase {
  var name: String
  var description = ""
  var codes: [ForeignIdentifier] = []
  var values: [ForeignValue] = []
  var sources: [ForeignIdentifier] = []
  var selections: [ForeignIdentifier] = []

  init(_ name: String) { self.name = name }
}

/// A value of a variable.
struct ForeignValue {
  var variable: ForeignIdentifier
  var text: String
}

/// A text source, the transcript of a recording, or a note.
struct ForeignText {
  var identifier: ForeignIdentifier?
  var name: String
  /// Where its text lies.
  var path: String?
  /// Its text, where it stands in the XML.
  var inline: String?
  /// Whether a formatted text is all that there is.
  var hasRichText = false
  var description = ""
  var selections: [ForeignSelection] = []
  /// Codings of the text as a whole.
  var codes: [ForeignIdentifier] = []
  var notes: [ForeignIdentifier] = []
  var values: [ForeignValue] = []
  var syncPoints: [ForeignSyncPoint] = []

  init(_ name: String) { self.name = name }
}

/// Where a recording is at a place of its transcript.
struct ForeignSyncPoint {
  var identifier: ForeignIdentifier?
  var milliseconds: Int
  /// In code points.
  var position: Int
}

/// A part of a text.
struct ForeignSelection {
  var identifier: ForeignIdentifier?
  var name: String
  var start: Int?
  var end: Int?
  var description = ""
  /// When it was made, as written.
  var created: String?
  var codes: [ForeignIdentifier] = []
  var notes: [ForeignIdentifier] = []
  /// The line of the XML.
  var line: Int

  init(_ name: String, line: Int) {
    self.name = name
    self.line = line
  }
}

/// A set of codes, sources and notes.
struct ForeignSet {
  var name: String
  var codes = 0
  var sources: [ForeignIdentifier] = []
  var notes = 0

  init(_ name: String) { self.name = name }
}

/// A link between two things.
struct ForeignLink {
  var name: String
  var origin: ForeignIdentifier?
  var target: ForeignIdentifier?
}
