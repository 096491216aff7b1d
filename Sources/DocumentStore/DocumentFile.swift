/// A document's file while it is being opened.
struct DocumentFile {
  let place: DocumentPath
  let fileSystem: any FileSystem
  let number: FileNumber
  let status: FileStatus

  init(
    _ place: DocumentPath,
    _ opening: FileOpening,
    _ fileSystem: any FileSystem
  ) throws(StoreError) {
    self.place = place
    self.fileSystem = fileSystem
    _ = try DocumentFile.status(place, fileSystem)
    do throws(SystemError) {
      number = try fileSystem.open(place.file, opening)
    } catch {
      throw opening == .reading
        ? .cannotRead(path: place.file, error) : .cannotOpenForWriting(path: place.file, error)
    }
    do throws(SystemError) {
      status = try fileSystem.status(of: number)
    } catch {
      fileSystem.close(number)
      throw .cannotRead(path: place.file, error)
    }
    guard status.kind == .regular else {
      fileSystem.close(number)
      throw .notAFile(path: place.file, found: status.kind)
    }
  }

  /// What stands at a document's path; throws where that is no file.
  static func status(
    _ place: DocumentPath,
    _ fileSystem: any FileSystem
  ) throws(StoreError) -> FileStatus {
    let status: FileStatus
    do throws(SystemError) {
      status = try fileSystem.status(at: place.file)
    } catch {
      if error == .notFound || error == .notAFolder { throw .notFound(path: place.file) }
      throw .cannotRead(path: place.file, error)
    }
    guard status.kind == .regular else { throw .notAFile(path: place.file, found: status.kind) }
    return status
  }

  func close() { fileSystem.close(number) }

  /// The bytes of the file.
  func bytes() throws(StoreError) -> [UInt8] {
    do throws(SystemError) {
      return try fileSystem.read(number, at: 0, count: status.size)
    } catch {
      throw .cannotRead(path: place.file, error)
    }
  }

  /// What the document says; one of an older version as it will be after its migration.
  func read(_ format: FormatVersion) throws(StoreError) -> DocumentReading {
    let bytes = try bytes()
    do throws(ReadingFailure) {
      return try DocumentReader.read(bytes, currentVersion: format.version)
    } catch {
      guard case .older = error else { throw error.storeError(place.file) }
    }
    let migrated = try migrated(bytes, format)
    do throws(ReadingFailure) {
      return try DocumentReader.read(migrated, currentVersion: format.version)
    } catch {
      throw error.storeError(place.file)
    }
  }
}

extension ReadingFailure {
  func storeError(_ path: String) -> StoreError {
    switch self {
    case .empty: .empty(path: path)
    case .notJSON(let line): .notJSON(path: path, line: line)
    case .otherFormat(let found): .otherFormat(path: path, found: found)
    case .damaged(let damage): .damaged(path: path, damage)
    case .older: .otherFormat(path: path, found: HeaderLine.format)
    }
  }
}

extension DocumentReading {
  /// What is worth a sentence of what was read.
  var notes: [OpeningNote] {
    var notes: [OpeningNote] = []
    if version > HeaderLine.version { notes.append(.newerVersion(version)) }
    if !unknownTypes.isEmpty { notes.append(.unknownTypes(unknownTypes)) }
    if loneSurrogateLines > 0 { notes.append(.brokenCharacters(entries: loneSurrogateLines)) }
    return notes
  }
}
