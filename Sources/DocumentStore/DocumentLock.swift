import FoundationEssentials
import JSONWriting
public import Vocabulary

/// Who has a document open for writing.
public struct LockHolder: Equatable, Sendable {
  /// The process.
  public var processID: Int
  /// The account under which it runs.
  public var login: String
  /// The machine, as folders may be shared.
  public var host: String
  /// When it opened the document.
  public var since: Instant

  /// Makes a holder.
  public init(processID: Int, login: String, host: String, since: Instant) {
    self.processID = processID
    self.login = login
    self.host = host
    self.since = since
  }
}

/// The advisory lock of a document.
///
/// It is taken on a file beside the document, as a rewrite changes the document's own inode. The
/// system gives it up when the process ends, however it ends; what the file says only names the
/// holder.
struct DocumentLock {
  private let file: FileNumber
  private let path: String

  private static let holderLimit = 4096
  private static let attempts = 100

  /// What came of one attempt.
  private enum Attempt {
    case taken(DocumentLock)
    case held(LockHolder?)
    /// The holder left at this moment and took the file away: there is another one to lock.
    case again
  }

  /// Takes the lock of a document; throws who has it where that is another process.
  static func acquire(
    _ path: DocumentPath,
    _ holder: LockHolder,
    _ fileSystem: any FileSystem
  ) throws(StoreError) -> DocumentLock {
    for _ in 0..<attempts {
      let attempt: Attempt
      do throws(SystemError) {
        attempt = try self.attempt(path.lock, holder, fileSystem)
      } catch {
        throw .cannotOpenForWriting(path: path.file, error)
      }
      switch attempt {
      case .taken(let lock): return lock
      case .held(let other): throw .heldBy(path: path.file, other)
      case .again: continue
      }
    }
    throw .heldBy(path: path.file, nil)
  }

  /// Gives the lock up and takes its file away.
  func release(_ fileSystem: any FileSystem) {
    try? fileSystem.remove(path)
    fileSystem.close(file)
  }

  private static func attempt(
    _ path: String,
    _ holder: LockHolder,
    _ fileSystem: any FileSystem
  ) throws(SystemError) -> Attempt {
    let file = try fileSystem.open(path, .creatingOrWriting)
    do throws(SystemError) {
      let attempt = try lock(file, path, holder, fileSystem)
      if case .taken = attempt { return attempt }
      fileSystem.close(file)
      return attempt
    } catch {
      fileSystem.close(file)
      throw error
    }
  }

  private static func lock(
    _ file: FileNumber,
    _ path: String,
    _ holder: LockHolder,
    _ fileSystem: any FileSystem
  ) throws(SystemError) -> Attempt {
    let isTaken = try fileSystem.lock(file)
    let named = try? fileSystem.status(at: path)
    guard try named?.identity == fileSystem.status(of: file).identity else { return .again }
    guard isTaken else {
      return .held(LockHolder(bytes: try fileSystem.read(file, at: 0, count: holderLimit)))
    }
    // The lock holds without its words: a full disk must not keep anybody out of a session.
    try? fileSystem.truncate(file, size: 0)
    _ = try? fileSystem.write(holder.bytes, to: file, at: 0)
    return .taken(DocumentLock(file: file, path: path))
  }
}

extension LockHolder {
  fileprivate var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(ascii: "{\"pid\":")
    bytes.append(number: processID)
    bytes.append(ascii: ",\"login\":")
    bytes.append(quoted: login)
    bytes.append(ascii: ",\"host\":")
    bytes.append(quoted: host)
    bytes.append(ascii: ",\"since\":")
    bytes.append(quoted: since.description)
    bytes.append(ascii: "}\n")
    return bytes
  }

  fileprivate init?(bytes: [UInt8]) {
    guard let fields = try? JSONDecoder().decode(HolderFields.self, from: Data(bytes)),
      let since = Instant(iso8601: fields.since)
    else { return nil }
    self.init(processID: fields.pid, login: fields.login, host: fields.host, since: since)
  }
}

private struct HolderFields: Decodable {
  var pid: Int
  var login: String
  var host: String
  var since: String
}
