import CommandLanguage

/// The statements that nobody types, in their order.
///
/// A statement may open another session; what is left of the statements goes on there, so they
/// outlive the visit to one session.
final class StatementQueue {
  /// A source of statements, and how errors call it.
  struct Script {
    var source: StatementSource
    var name: String
  }

  /// A script that cannot be read.
  struct Unreadable: Error {
    var path: String
    var cause: String
  }

  private enum Origin {
    case text(String)
    case file(String)
    case input
  }

  private var waiting: [Origin] = []
  private var begun: Script?

  /// What was asked for: lines first, then the file, standard input where neither is there.
  init(_ options: OpenOptions) {
    if !options.lines.isEmpty {
      waiting.append(.text(options.lines.map { $0.scriptLines + "\n" }.joined()))
    }
    if let file = options.file { waiting.append(file == "-" ? .input : .file(file)) }
    if waiting.isEmpty, options.readsInput { waiting.append(.input) }
  }

  /// The script that is being run, else the next one; nil after the last.
  ///
  /// - Throws: ``Unreadable`` where a file cannot be opened.
  func current() throws(Unreadable) -> Script? {
    if let begun { return begun }
    guard let origin = waiting.first else { return nil }
    waiting.removeFirst()
    let script = try open(origin)
    begun = script
    return script
  }

  /// The script that is being run came to its end.
  func finish() { begun = nil }

  private func open(_ origin: Origin) throws(Unreadable) -> Script {
    switch origin {
    case .text(let text): return Script(source: StatementSource(text: text), name: "-c")
    case .input: return Script(source: StatementSource(descriptor: 0), name: "-")
    case .file(let path):
      do throws(FileProblem) {
        let descriptor = try ThisProcess.openScript(path)
        return Script(source: StatementSource(descriptor: descriptor), name: path)
      } catch {
        throw Unreadable(path: path, cause: error.cause)
      }
    }
  }
}
