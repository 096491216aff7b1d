public import SessionModel

extension Document {
  /// Saves an event; when it returns, the disk has it.
  ///
  /// Where it throws, nothing was saved and the document is as it was. After
  /// ``StoreError/stopped(path:_:_:)`` it is open for reading only, and what was saved since
  /// opening is in a rescue file together with the event that was refused. The event's number must
  /// be ``count`` + 1.
  public func append(_ event: Event) throws(StoreError) {
    guard access == .writing else { throw .readOnly(path: path) }
    precondition(event.number == count + 1, "an event's number is its place in the document")
    guard case .failed(let failure) = appending(event) else {
      count += 1
      return
    }
    switch failure {
    case .notWritten(let error): throw .writeFailed(path: path, error)
    case .unreadable(let problem): throw .cannotBeSaved(path: path, problem)
    case .stopped(let reason):
      access = .readOnly
      throw .stopped(path: path, reason, rescue(event))
    }
  }

  private enum Appending {
    case done
    case failed(DocumentWriter.Failure)
  }

  private func appending(_ event: Event) -> Appending {
    do throws(DocumentWriter.Failure) {
      try writer?.append(event)
      return .done
    } catch {
      return .failed(error)
    }
  }

  // MARK: - Rescue

  private static let rescueAttempts = 99

  /// Writes what could be lost beside the document, never over an earlier rescue.
  private func rescue(_ event: Event) -> Rescue {
    guard let writer else { return .failed(path: path, .notFound) }
    var line: [UInt8] = []
    EventLine.append(event, to: &line)
    let whole = wholeDocument(writer, with: line)
    let bytes = whole ?? documentSinceOpening(writer, with: line)
    var attempt = 1
    while true {
      let path = place.rescue(attempt)
      do throws(SystemError) {
        try DurableFile.create(path, bytes, fileSystem)
        try? fileSystem.syncFolder(place.folder)
        return whole == nil ? .sinceOpening(path: path) : .whole(path: path)
      } catch {
        attempt += 1
        guard error == .exists, attempt <= Document.rescueAttempts else {
          return .failed(path: path, error)
        }
      }
    }
  }

  /// The whole document with the refused line, where the file that we hold open still has it: it
  /// does when its name was taken away or given to another file.
  private func wholeDocument(_ writer: DocumentWriter, with line: [UInt8]) -> [UInt8]? {
    guard var bytes = try? fileSystem.read(writer.file, at: 0, count: writer.tail),
      bytes.count == writer.tail
    else { return nil }
    let closed = bytes + DocumentWriter.closing
    guard let reading = try? DocumentReader.read(closed), reading.log.count == count,
      reading.header == header
    else { return nil }
    bytes.append(contentsOf: count > 0 ? [0x0a, 0x2c] : [0x0a])
    bytes.append(contentsOf: line)
    return bytes + DocumentWriter.closing
  }

  private func documentSinceOpening(_ writer: DocumentWriter, with line: [UInt8]) -> [UInt8] {
    var lines = writer.linesSinceOpening
    lines.append(contentsOf: lines.isEmpty ? [0x0a] : [0x0a, 0x2c])
    lines.append(contentsOf: line)
    // The first line of these may follow another one in the document, with a comma.
    if lines.starts(with: [0x0a, 0x2c]) { lines.remove(at: 1) }
    return Array(HeaderLine.beginning(header).dropLast()) + lines + DocumentWriter.closing
  }
}
