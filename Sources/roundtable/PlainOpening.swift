import ArgumentParser
import Shell

/// The command line that is typed every day: a session by its name, perhaps after `open`, perhaps
/// in a workspace.
///
/// It means what ``OpenCommand`` takes it to mean. The argument parser, which finds out by
/// reflection what each command takes, would need longer for it than everything else up to the
/// first prompt. Whatever is not plain is left to it.
struct PlainOpening: Equatable {
  private(set) var name: String?
  private(set) var directory: String?

  /// Nil where the argument parser must look at it: other options, other commands, mistakes.
  init?(_ arguments: ArraySlice<String>) {
    var rest = arguments
    if rest.first == OpenCommand.configuration.commandName { rest.removeFirst() }
    while let argument = rest.popFirst() {
      if argument == "--directory", directory == nil, let value = rest.popFirst() {
        directory = value
      } else if name == nil, !PlainOpening.words.contains(argument) {
        name = argument
      } else {
        return nil
      }
    }
    guard [name, directory].allSatisfy({ $0.map(PlainOpening.isPlain) ?? true }) else {
      return nil
    }
  }

  func run() -> Int32 {
    var options = OpenOptions()
    options.name = name
    return Program(directory: directory, environment: Process.environment).open(options)
  }

  private static func isPlain(_ value: String) -> Bool { !value.isEmpty && !value.hasPrefix("-") }

  /// What stands for a command and not for a session.
  private static var words: [String] {
    ["help"] + Roundtable.configuration.subcommands.compactMap { $0.configuration.commandName }
  }
}
