import LineEditor

/// The editor's own kind of completion; the language has one of the same name, and the editor's
/// module cannot name its own, as its main type is called like it.
typealias EditorCompletion = Completion
