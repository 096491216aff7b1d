public import Foundation

/// The built `roundtable`, run as a person or a script would run it, in an empty folder.
///
/// ```swift
/// try Program().arguments("version").run().expect(output: "roundtable 0.1.0\n")
/// ```
///
/// The folder is the workspace (`ROUNDTABLE_HOME`) and the home. Everything else that could differ
/// between machines is fixed: locale, time zone, terminal.
public struct Program {
  private var path: String
  private var arguments: [String] = []
  private var input: Data?
  private var environment: [String: String]
  private var deadlineSeconds = 20
  private let folder: TemporaryFolder

  /// The program in a folder of its own, or in one that an earlier run has filled.
  public init(in folder: TemporaryFolder? = nil) throws {
    self.folder = try folder ?? TemporaryFolder()
    path = BuiltProducts.folder.appending(path: "roundtable").path
    environment = [
      "HOME": self.folder.url.path,
      "LANG": "C.UTF-8",
      "PATH": BuiltProducts.folder.path + ":/usr/bin:/bin",
      "ROUNDTABLE_HOME": self.folder.url.path,
      "TERM": "dumb",
      "TZ": "UTC",
    ]
  }

  /// Runs another program than `roundtable`, by its absolute path.
  public func executable(_ path: String) -> Program {
    changed { $0.path = path }
  }

  /// Adds arguments.
  public func arguments(_ more: String...) -> Program {
    changed { $0.arguments += more }
  }

  /// Sets what standard input holds; without it, it is empty.
  public func input(_ text: String) -> Program {
    input(Data(text.utf8))
  }

  /// Sets the bytes of standard input, for input that is not UTF-8.
  public func input(_ bytes: Data) -> Program {
    changed { $0.input = bytes }
  }

  /// Sets a variable, or takes it away with nil.
  public func environment(_ name: String, _ value: String?) -> Program {
    changed { $0.environment[name] = value }
  }

  /// Writes a file before the run, its path given from the folder.
  public func file(_ path: String, _ contents: String) throws -> Program {
    try folder.write(Data(contents.utf8), to: path)
    return self
  }

  /// Sets after how long a run counts as hung: it is killed, and the test fails.
  public func deadline(seconds: Int) -> Program {
    changed { $0.deadlineSeconds = seconds }
  }

  /// Runs the program to its end.
  public func run() throws -> ProgramRun {
    let child = try ChildProcess(
      path: path,
      arguments: arguments,
      environment: environment,
      folder: folder.url.path,
      input: input ?? Data()
    )
    let ended = try child.wait(deadlineSeconds: deadlineSeconds)
    return ProgramRun(
      output: String(decoding: ended.output, as: UTF8.self),
      errors: String(decoding: ended.errors, as: UTF8.self),
      status: ended.status,
      folder: folder
    )
  }

  private func changed(_ change: (inout Program) -> Void) -> Program {
    var copy = self
    change(&copy)
    return copy
  }
}

/// Where the build puts its programs: beside the test bundle.
enum BuiltProducts {
  static let folder: URL = {
    #if canImport(Darwin)
    for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
      return bundle.bundleURL.deletingLastPathComponent()
    }
    #endif
    return URL(filePath: ProcessInfo.processInfo.arguments[0])
      .resolvingSymlinksInPath()
      .deletingLastPathComponent()
  }()
}
