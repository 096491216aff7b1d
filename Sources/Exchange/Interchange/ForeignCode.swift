import Vocabulary

/// A code of another program, before it is known what it becomes.
struct ForeignCode: Sendable {
  var identifier: ForeignIdentifier?
  var name: String
  /// Whether things can be coded with it; otherwise it is a folder.
  var isCodable = true
  var description = ""
  /// Its folder, by place in the list; a folder stands before what is in it.
  var parent: Int?
  var notes: [ForeignIdentifier] = []

  init(_ name: String) { self.name = name }
}

/// What a code becomes in a session.
enum CodeMeaning: Equatable {
  /// A theme, by its place in the list of themes.
  case theme(Int)
  /// How somebody felt.
  case sentiment(Sentiment)
  /// So many stars.
  case stars(Int)
  /// What it is about, by the code of the concept in the list.
  case concept
  /// What sort of item it is.
  case kind(ForeignKind)
  /// A folder only.
  case folder
}

/// The sorts of items, as our own export names them in its folder `Kinds`.
enum ForeignKind: String, CaseIterable {
  case question, observation, cue, probe, note, parked, incomplete
}
