import SessionModel

extension Document {
  /// Opens a document and reads it.
  ///
  /// For writing it takes the lock, closes a torn end again and brings older formats to this one.
  /// For reading it changes nothing. A symbolic link is refused: a rewrite would put a file in its
  /// place.
  public static func open(
    _ path: String,
    _ opening: Opening,
    in fileSystem: any FileSystem = SystemFileSystem()
  ) throws(StoreError) -> OpenedDocument {
    let place = DocumentPath(path)
    switch opening {
    case .reading: return try openForReading(place, FormatVersion.current, fileSystem)
    case .writing(let holder):
      return try openForWriting(place, holder, FormatVersion.current, fileSystem)
    }
  }

  static func openForWriting(
    _ place: DocumentPath,
    _ holder: LockHolder,
    _ format: FormatVersion,
    _ fileSystem: any FileSystem
  ) throws(StoreError) -> OpenedDocument {
    // Asked first, so that a name that is nothing leaves no lock behind.
    _ = try DocumentFile.status(place, fileSystem)
    let lock = try DocumentLock.acquire(place, holder, fileSystem)
    do throws(StoreError) {
      return try open(place, lock, format, fileSystem)
    } catch {
      lock.release(fileSystem)
      throw error
    }
  }

  /// Opens a document for writing whose lock this process has.
  static func open(
    _ place: DocumentPath,
    _ lock: DocumentLock,
    _ format: FormatVersion,
    _ fileSystem: any FileSystem
  ) throws(StoreError) -> OpenedDocument {
    var notes: [OpeningNote] = []
    // Each pass but the last writes the document anew; two reasons for that can follow each other.
    while true {
      let file = try DocumentFile(place, .writing, fileSystem)
      do throws(StoreError) {
        switch try file.writable(format) {
        case .rewritten(let note):
          file.close()
          notes.append(note)
        case .newer(let reading):
          file.close()
          notes += reading.notes
          lock.release(fileSystem)
          return readOnly(place, reading, notes, fileSystem)
        case .ready(let reading, let writer, let note):
          notes += reading.notes
          if let note { notes.append(note) }
          let document = Document(
            place,
            reading.header,
            count: reading.log.count,
            writer,
            lock,
            fileSystem
          )
          return OpenedDocument(document: document, log: reading.log, notes: notes)
        }
      } catch {
        file.close()
        throw error
      }
    }
  }

  private static func readOnly(
    _ place: DocumentPath,
    _ reading: DocumentReading,
    _ notes: [OpeningNote],
    _ fileSystem: any FileSystem
  ) -> OpenedDocument {
    let document = Document(
      place,
      reading.header,
      count: reading.log.count,
      nil,
      nil,
      fileSystem
    )
    return OpenedDocument(document: document, log: reading.log, notes: notes)
  }

  // MARK: - Reading

  private static let readings = 20
  private static let pauseMilliseconds = 2

  static func openForReading(
    _ place: DocumentPath,
    _ format: FormatVersion,
    _ fileSystem: any FileSystem
  ) throws(StoreError) -> OpenedDocument {
    var attempt = 1
    var lastStatus: FileStatus?
    while true {
      let file = try DocumentFile(place, .reading, fileSystem)
      defer { file.close() }
      // A reader has no lock: it may have met an append or a rewrite under way. It reads again at
      // least once, and then while the file changes.
      let isLast = attempt == readings || file.status == lastStatus
      do throws(StoreError) {
        let reading = try file.read(format)
        guard case .torn(_, let line) = reading.layout.ending else {
          return readOnly(place, reading, reading.notes, fileSystem)
        }
        if isLast {
          let notes = reading.notes + [.endsInTornEntry(line: line)]
          return readOnly(place, reading, notes, fileSystem)
        }
      } catch {
        guard !isLast, error.mayPass else { throw error }
      }
      attempt += 1
      lastStatus = file.status
      fileSystem.pause(milliseconds: pauseMilliseconds)
    }
  }
}

extension StoreError {
  /// Whether the same file may be sound a moment later.
  fileprivate var mayPass: Bool {
    switch self {
    case .damaged, .notJSON, .empty: true
    case .notFound, .alreadyExists, .cannotCreate, .cannotRead, .cannotOpenForWriting, .notAFile,
      .otherFormat, .heldBy, .writeFailed, .cannotBeSaved, .stopped, .readOnly, .nameRefused:
      false
    }
  }
}
