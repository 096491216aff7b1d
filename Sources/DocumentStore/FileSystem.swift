/// An open file, as the file system numbers it.
public typealias FileNumber = Int32

/// The few system calls that the store makes.
///
/// Everything that touches the disk goes through here, so that a test can make the n-th call fail.
/// The answers are facts; what a failure means for the session is decided above.
public protocol FileSystem {
  /// Opens a file; never follows a symbolic link in the last part of the path, never waits.
  func open(_ path: String, _ opening: FileOpening) throws(SystemError) -> FileNumber
  /// Closes a file. A failure has nothing to tell after a sync, so none is reported.
  func close(_ file: FileNumber)
  /// Reads up to `count` bytes; fewer only at the end of the file.
  func read(_ file: FileNumber, at offset: Int, count: Int) throws(SystemError) -> [UInt8]
  /// Writes the bytes in one call and answers how many were taken.
  func write(_ bytes: [UInt8], to file: FileNumber, at offset: Int) throws(SystemError) -> Int
  /// Brings the file's bytes to the disk, and its size where that changed.
  func sync(_ file: FileNumber) throws(SystemError)
  /// Brings the names in a folder to the disk.
  func syncFolder(_ path: String) throws(SystemError)
  /// Cuts or extends a file.
  func truncate(_ file: FileNumber, size: Int) throws(SystemError)
  /// What an open file is.
  func status(of file: FileNumber) throws(SystemError) -> FileStatus
  /// What stands at a path, a symbolic link itself included.
  func status(at path: String) throws(SystemError) -> FileStatus
  /// Which file stands at a path and how long it is, without asking for its times.
  func extent(at path: String) throws(SystemError) -> FileExtent
  /// Gives a file another name, replacing what had it.
  func rename(_ path: String, to newPath: String) throws(SystemError)
  /// Takes a name away.
  func remove(_ path: String) throws(SystemError)
  /// Takes the advisory lock of an open file; false where another process has it.
  func lock(_ file: FileNumber) throws(SystemError) -> Bool
  /// Makes a folder that only its owner can enter.
  func makeFolder(_ path: String) throws(SystemError)
  /// The names in a folder, unsorted, without `.` and `..`.
  func list(_ path: String) throws(SystemError) -> [String]
  /// Waits a moment, for a reader that met an append under way.
  func pause(milliseconds: Int)
}

/// How a file is opened.
public enum FileOpening: Equatable, Sendable {
  /// To be read.
  case reading
  /// To be read and written.
  case writing
  /// To be made, for its owner only; a file that exists is an error.
  case creating
  /// To be written, and made for its owner only where it is not there.
  case creatingOrWriting
}

/// What the file system knows about a file.
public struct FileStatus: Equatable, Sendable {
  /// The device and number by which it is the same file, whatever its name.
  public var identity: FileIdentity
  /// Its size in bytes.
  public var size: Int
  /// When its bytes last changed, in nanoseconds since 1970.
  public var modified: Int
  /// What sort of file it is.
  public var kind: FileKind

  /// Makes a status.
  public init(identity: FileIdentity, size: Int, modified: Int, kind: FileKind) {
    self.identity = identity
    self.size = size
    self.modified = modified
    self.kind = kind
  }
}

extension FileSystem {
  /// Takes it from the status, where asking for times costs nothing.
  public func extent(at path: String) throws(SystemError) -> FileExtent {
    let status = try status(at: path)
    return FileExtent(identity: status.identity, size: status.size)
  }
}

/// Which file it is and how long.
public struct FileExtent: Equatable, Sendable {
  /// The device and number by which it is the same file, whatever its name.
  public var identity: FileIdentity
  /// Its size in bytes.
  public var size: Int

  /// Makes an extent.
  public init(identity: FileIdentity, size: Int) {
    self.identity = identity
    self.size = size
  }
}

/// What makes two paths the same file.
public struct FileIdentity: Equatable, Sendable {
  /// The device.
  public var device: UInt64
  /// The file's number on it.
  public var number: UInt64

  /// Makes an identity.
  public init(device: UInt64, number: UInt64) {
    self.device = device
    self.number = number
  }
}

/// What sort of file stands at a path.
public enum FileKind: Equatable, Sendable {
  /// Bytes on a disk.
  case regular
  /// A folder.
  case folder
  /// A symbolic link.
  case link
  /// A pipe, socket or device.
  case other
}
