import CommandLanguage
import LineEditor
import TextDisplay

extension Sitting {
  /// Ways to finish the word at the cursor, as the editor wants them.
  func completions(_ line: String, _ cursor: Int) -> [EditorCompletion] {
    CommandLanguage.completions(
      line: line,
      cursorScalars: cursor,
      lookup: lookup,
      settings: interpreter.settings.listed.map(\.name),
      files: interpreter.files.completions
    ).map { found in
      EditorCompletion(
        replacing: found.replacing.count,
        text: found.text,
        label: found.label.shown(),
        description: found.description.isEmpty ? nil : found.description.shown()
      )
    }
  }

  /// The rest of the best completion of the last word, shown dim.
  func hint(_ line: String) -> String? {
    CommandLanguage.hint(
      line: line,
      cursorScalars: line.unicodeScalars.count,
      lookup: lookup,
      settings: interpreter.settings.listed.map(\.name)
    )
  }
}
