/// The folder that holds everything: sessions, history and half-typed lines.
public struct Workspace: Equatable, Sendable {
  /// The folder.
  public let root: String

  /// The workspace in a folder, which need not exist yet.
  public init(root: String) {
    self.root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
  }

  /// Finds the workspace: `--directory`, else `$ROUNDTABLE_HOME`, else the current folder when it
  /// has `sessions/`, else `$XDG_DATA_HOME/roundtable`, else `~/.local/share/roundtable`.
  ///
  /// Nil where nothing says where home is. Empty variables count as not set.
  public static func find(
    directory: String?,
    environment: [String: String],
    currentFolder: String = ".",
    in fileSystem: any FileSystem = SystemFileSystem()
  ) -> Workspace? {
    func variable(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    if let directory { return Workspace(root: directory) }
    if let home = variable("ROUNDTABLE_HOME") { return Workspace(root: home) }
    let here = Workspace(root: currentFolder)
    if (try? fileSystem.status(at: here.sessionsFolder))?.kind == .folder { return here }
    if let data = variable("XDG_DATA_HOME") { return Workspace(root: data + "/roundtable") }
    return variable("HOME").map { Workspace(root: $0 + "/.local/share/roundtable") }
  }

  /// Where the sessions are.
  public var sessionsFolder: String { "\(root)/sessions" }

  /// The document of a session.
  public func path(of name: SessionName) -> String { "\(sessionsFolder)/\(name.text).json" }

  /// The lines that were typed in a session: what members said must not show in another one.
  public func historyPath(of name: SessionName) -> String {
    "\(sessionsFolder)/.\(name.text).history"
  }

  /// The half-typed line of a session.
  public func draftPath(of name: SessionName) -> String {
    "\(sessionsFolder)/.\(name.text).draft"
  }

  /// Makes the folder of the sessions and those above it that are missing, for their owner only.
  public func makeFolders(
    in fileSystem: any FileSystem = SystemFileSystem()
  ) throws(StoreError) {
    var path = sessionsFolder.hasPrefix("/") ? "" : "."
    for part in sessionsFolder.split(separator: "/") {
      path += "/\(part)"
      do throws(SystemError) {
        if (try? fileSystem.status(at: path)) == nil { try fileSystem.makeFolder(path) }
      } catch .exists {
        continue
      } catch {
        throw .cannotCreate(path: path, error)
      }
    }
  }
}
