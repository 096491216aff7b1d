public import SessionModel

/// The document of one session on the disk, open for writing or for reading.
///
/// A document that is open for writing owns its file and its lock until ``close()``. What it says
/// is handed out once, by ``open(_:_:in:)``; from then on the document only takes more.
public final class Document {
  /// What may be done with a document.
  public enum Access: Equatable, Sendable {
    /// Entries are taken.
    case writing
    /// It was opened for reading, or has stopped, or comes from a newer program.
    case readOnly
  }

  /// How to open a document.
  public enum Opening: Equatable, Sendable {
    /// For writing, as this holder of the lock.
    case writing(LockHolder)
    /// For reading, without a lock.
    case reading
  }

  /// The path of the document.
  public var path: String { place.file }
  /// What may be done with it now.
  public internal(set) var access: Access
  /// What stands before its events.
  public let header: SessionHeader
  /// How many events it has, also the number of the last.
  public internal(set) var count: Int

  let place: DocumentPath
  let fileSystem: any FileSystem
  var writer: DocumentWriter?
  private var lock: DocumentLock?

  init(
    _ place: DocumentPath,
    _ header: SessionHeader,
    count: Int,
    _ writer: DocumentWriter?,
    _ lock: DocumentLock?,
    _ fileSystem: any FileSystem
  ) {
    self.place = place
    self.header = header
    self.count = count
    self.writer = writer
    self.lock = lock
    self.fileSystem = fileSystem
    access = writer == nil ? .readOnly : .writing
  }

  /// Makes the document of a new session and opens it for writing.
  ///
  /// It is there whole or not at all, with the events that it begins with: those of a branch or an
  /// import, numbered from 1. A document of that name is an error and stays as it is.
  public static func create(
    _ header: SessionHeader,
    beginningWith events: some Sequence<Event> = [],
    at path: String,
    as holder: LockHolder,
    in fileSystem: any FileSystem = SystemFileSystem()
  ) throws(StoreError) -> Document {
    let place = DocumentPath(path)
    let lock = try lockForCreating(place, holder, fileSystem)
    do throws(StoreError) {
      try write(EventLine.document(header, events), asNew: place, fileSystem)
      return try open(place, lock, FormatVersion.current, fileSystem).document
    } catch {
      lock.release(fileSystem)
      throw error
    }
  }

  /// Closes the document: takes the padding off and gives up file and lock.
  ///
  /// Everything is on the disk already, so a padding that could not be taken off is no failure.
  public func close() {
    if let writer, access == .writing { writer.trim() }
    writer?.closeFile()
    lock?.release(fileSystem)
    writer = nil
    lock = nil
    access = .readOnly
  }

  deinit {
    writer?.closeFile()
    lock?.release(fileSystem)
  }

  private static func lockForCreating(
    _ place: DocumentPath,
    _ holder: LockHolder,
    _ fileSystem: any FileSystem
  ) throws(StoreError) -> DocumentLock {
    do throws(StoreError) {
      return try DocumentLock.acquire(place, holder, fileSystem)
    } catch .cannotOpenForWriting(let path, let error) {
      throw .cannotCreate(path: path, error)
    }
  }

  private static func write(
    _ bytes: [UInt8],
    asNew place: DocumentPath,
    _ fileSystem: any FileSystem
  ) throws(StoreError) {
    var isMade = false
    do throws(SystemError) {
      guard try isFree(place.file, fileSystem) else {
        throw SystemError.exists
      }
      isMade = true
      try DurableFile.replace(
        place.file,
        with: bytes,
        by: place.temporary,
        in: place.folder,
        fileSystem
      )
    } catch {
      if error == .exists { throw .alreadyExists(path: place.file) }
      if isMade { try? fileSystem.remove(place.file) }
      throw .cannotCreate(path: place.file, error)
    }
  }

  private static func isFree(
    _ path: String,
    _ fileSystem: any FileSystem
  ) throws(SystemError) -> Bool {
    do throws(SystemError) {
      _ = try fileSystem.status(at: path)
      return false
    } catch .notFound {
      return true
    }
  }
}
