import CommandLanguage

/// The statements that nobody types, in the order in which they are run: those of the command line,
/// then a script.
///
/// They belong to the run and not to a session: after `open` or `new` the next one goes on with
/// them where the last one stopped.
final class Statements {
  /// Where statements come from.
  typealias Source = (statements: StatementSource, name: String)

  private var waiting: [Source] = []
  /// What the run ends with, as far as it has come.
  var exitCode: Int32 = 0

  /// What is to be run; nil where a person types.
  ///
  /// - Throws: ``FileProblem`` where the script cannot be read.
  init?(_ options: OpenOptions) throws(FileProblem) {
    if !options.lines.isEmpty {
      let text = options.lines.map { $0.scriptLines + "\n" }.joined()
      waiting.append((StatementSource(text: text), "-c"))
    }
    if let file = options.file {
      let descriptor = file == "-" ? 0 : try ThisProcess.openScript(file)
      waiting.append((StatementSource(descriptor: descriptor), file))
    } else if waiting.isEmpty, options.readsInput {
      if ThisProcess.isTerminal(0) { return nil }
      waiting.append((StatementSource(descriptor: 0), "-"))
    }
  }

  /// What is being run.
  var current: Source? { waiting.first }

  /// Goes on with the next one.
  func advance() { waiting.removeFirst() }

  /// Leaves the others out.
  func stop() { waiting.removeAll() }
}
