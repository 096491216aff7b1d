import Vocabulary

/// One way to finish the word at the cursor.
public struct Completion: Hashable, Sendable {
  /// What it replaces, as scalar offsets into the line; ends at the cursor.
  public var replacing: Range<Int>
  /// What stands there afterwards, with a blank at its end where more must follow.
  public var text: String
  /// How the menu shows it, `Anna Ek (a)`.
  public var label: String
  /// What the menu says about it, `12 turns`; may be empty.
  public var description: String

  /// Makes a completion.
  public init(replacing: Range<Int>, text: String, label: String, description: String) {
    self.replacing = replacing
    self.text = text
    self.label = label
    self.description = description
  }
}

/// The ways to finish the word at the cursor, most used first.
///
/// `files` names the paths that begin with a text. What stands after the cursor is not read.
public func completions(
  line: String,
  cursorScalars: Int,
  lookup: some Lookup,
  limit: Int = 64,
  settings: [String] = [],
  files: (String) -> [String] = { _ in [] }
) -> [Completion] {
  withoutActuallyEscaping(files) { files in
    let completer = Completer(
      known: lookup,
      source: SourceLine(line, prefix: cursorScalars),
      limit: limit,
      settings: settings,
      files: files
    )
    return Array(completer.completions().prefix(limit))
  }
}

/// The rest of the best completion of an unfinished last word, to be shown dim; nil where the word
/// is finished, empty, or a code.
public func hint(
  line: String,
  cursorScalars: Int,
  lookup: some Lookup,
  settings: [String] = []
) -> String? {
  guard cursorScalars >= line.unicodeScalars.count, let last = line.unicodeScalars.last,
    !last.endsWord,
    let best = completions(
      line: line,
      cursorScalars: cursorScalars,
      lookup: lookup,
      limit: 1,
      settings: settings
    ).first
  else { return nil }
  let typed = String(
    String.UnicodeScalarView(line.unicodeScalars.dropFirst(best.replacing.lowerBound))
  )
  let count = typed.unicodeScalars.count
  let rest = String(String.UnicodeScalarView(best.text.unicodeScalars.dropFirst(count)))
  let beginning = String(String.UnicodeScalarView(best.text.unicodeScalars.prefix(count)))
  guard !typed.isEmpty, !rest.allSatisfy({ $0 == " " }),
    beginning.foldedForComparison == typed.foldedForComparison,
    !lookup.people(named: typed.foldedForComparison).contains(where: { id in
      lookup.person(id)?.code.foldedForComparison == typed.foldedForComparison
    })
  else { return nil }
  return rest
}
