import SessionModel

/// Making a document ready for the next event.
extension DocumentFile {
  /// What came of it.
  enum Writable {
    /// The next event can be appended.
    case ready(DocumentReading, DocumentWriter, OpeningNote?)
    /// The document was written anew and must be opened again.
    case rewritten(OpeningNote)
    /// It belongs to a newer program and is not written.
    case newer(DocumentReading)
  }

  func writable(_ format: FormatVersion) throws(StoreError) -> Writable {
    let bytes = try bytes()
    let reading: DocumentReading
    do throws(ReadingFailure) {
      reading = try DocumentReader.read(bytes, currentVersion: format.version)
    } catch {
      guard case .older(let version) = error else { throw error.storeError(place.file) }
      try migrate(bytes, format)
      return .rewritten(.migrated(from: version))
    }
    guard reading.version <= format.version else { return .newer(reading) }
    let eventsEnd = reading.layout.eventsEnd
    switch reading.layout.ending {
    case .closed:
      return .ready(reading, writer(bytes, eventsEnd, status), nil)
    case .closedElsewhere:
      try reframe(bytes, eventCount: reading.log.count)
      return .rewritten(.rewritten)
    case .torn(let offset, let line):
      let keptAt = try closeAgain(bytes, eventsEnd, from: offset)
      return .ready(
        reading,
        writer(bytes, eventsEnd, try currentStatus()),
        .closedAgain(line: line, keptAt: keptAt)
      )
    }
  }

  /// Lays the document out anew, once it is certain that the new layout reads the same.
  private func reframe(_ bytes: [UInt8], eventCount: Int) throws(StoreError) {
    guard let pieces = DocumentPieces(bytes.span),
      let again = try? DocumentReader.read(pieces.bytes), again.log.count == eventCount
    else { throw .notJSON(path: place.file, line: 1) }
    try rewrite(pieces.bytes)
  }

  private func migrate(_ bytes: [UInt8], _ format: FormatVersion) throws(StoreError) {
    let migrated = try migrated(bytes, format)
    do throws(ReadingFailure) {
      _ = try DocumentReader.read(migrated, currentVersion: format.version)
    } catch {
      throw error.storeError(place.file)
    }
    try rewrite(migrated)
  }

  /// The document as it will be after its migrations.
  func migrated(_ bytes: [UInt8], _ format: FormatVersion) throws(StoreError) -> [UInt8] {
    guard var pieces = DocumentPieces(bytes.span) else {
      throw .notJSON(path: place.file, line: 1)
    }
    guard pieces.migrate(format) else {
      throw .otherFormat(path: place.file, found: HeaderLine.format)
    }
    return pieces.bytes
  }

  private func writer(_ bytes: [UInt8], _ eventsEnd: Int, _ status: FileStatus) -> DocumentWriter {
    let ending = bytes[eventsEnd...]
    let closing = DocumentWriter.closing
    return DocumentWriter(
      number,
      place,
      status,
      eventsEnd: eventsEnd,
      isPadded: ending.starts(with: closing)
        && ending.dropFirst(closing.count).allSatisfy { $0 == 0x0a },
      bytesBeforeTail: bytes[..<eventsEnd],
      fileSystem
    )
  }

  private func currentStatus() throws(StoreError) -> FileStatus {
    do throws(SystemError) {
      return try fileSystem.status(of: number)
    } catch {
      throw .cannotRead(path: place.file, error)
    }
  }

  private func rewrite(_ bytes: [UInt8]) throws(StoreError) {
    do throws(SystemError) {
      try DurableFile.replace(
        place.file,
        with: bytes,
        by: place.temporary,
        in: place.folder,
        fileSystem
      )
    } catch {
      throw .writeFailed(path: place.file, error)
    }
  }

  /// Closes a torn document behind its last whole event; the bytes that are cut are kept first.
  ///
  /// It may be interrupted at any moment: the next opening finds the same tear, or none.
  private func closeAgain(
    _ bytes: [UInt8],
    _ eventsEnd: Int,
    from offset: Int
  ) throws(StoreError) -> String? {
    let cut = bytes[offset...]
    let isWorthKeeping = cut.contains { !isBlank($0) && $0 != 0 && $0 != 0x5d && $0 != 0x7d }
    do throws(SystemError) {
      if isWorthKeeping {
        try DurableFile.append(Array(cut) + [0x0a], to: place.torn, fileSystem)
        try fileSystem.syncFolder(place.folder)
      }
      let closing = DocumentWriter.closing
      try DurableFile.writeAll(closing, to: number, at: eventsEnd, fileSystem)
      try fileSystem.truncate(number, size: eventsEnd + closing.count)
      try fileSystem.sync(number)
    } catch {
      throw .cannotOpenForWriting(path: place.file, error)
    }
    return isWorthKeeping ? place.torn : nil
  }
}
