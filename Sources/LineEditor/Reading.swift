/// What belongs to one line while it is being typed.
struct Reading {
  /// When the line stopped being empty.
  var firstKey: Int64?
  var wasPasted = false
  var undo = TypingUndo()
  var walk: HistoryWalk?
  /// The line as it was before a search showed others in its place.
  var beforeSearch: TypedLine?
  var searchPrompt: String?
  /// Shown on the empty line until the first key.
  var ghost: TypedLine?
  /// Pasted lines that Tab would take one by one, until the next key.
  var pastedLines: PastedLines?
  /// What is drawn dim behind the line now, and how many columns of it.
  var offer = Offer.nothing
  var offerWidth = 0
  /// What was on offer when the key at work was pressed.
  var pressedOn = Offer.nothing
  /// Texts on their way into the line, each behind one insert key.
  var insertions: [Insertion] = []
  var wasPutAside = false
  /// When the first key came that no reported draft holds; nil where every key is reported.
  var unreportedSince: Int64?
  var lastKeyAt: Int64 = 0
  /// The half line when the terminal went away.
  var lastDraft: TypedLine?

  /// Something a key may take.
  enum Offer: Equatable {
    case nothing
    case ghost(TypedLine)
    /// What → or End appends to the line.
    case hint(String)
    case pastedLines(PastedLines)
    /// Said only; no key takes it.
    case remark
  }

  enum Insertion: Equatable {
    /// A whole line put back, with the time of its first typing.
    case line(TypedLine)
    case paste([UInt8])
    /// A control character that was typed as text.
    case literal(Unicode.Scalar)
  }

  /// A paste of several lines and what stood around it.
  struct PastedLines: Equatable {
    let before: String
    let lines: [String]
    let after: String

    /// The lines to be confirmed one by one; empty ones are left out.
    var all: [String] {
      var all = lines
      if let first = all.indices.first { all[first] = before + all[first] }
      if let last = all.indices.last { all[last] += after }
      return all.filter { !$0.isEmpty }
    }
  }
}
