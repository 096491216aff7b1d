import SessionModel

/// The end of a document's file, where the next event goes.
struct DocumentWriter {
  /// How much room a file that must grow is given for the events to come.
  static let padding = 65_536
  /// The unit in which it grows.
  static let block = 4096

  let file: FileNumber
  let place: DocumentPath
  let fileSystem: any FileSystem
  let identity: FileIdentity
  /// Behind the last event: where the next write begins.
  ///
  /// No byte before it is ever written again.
  private(set) var tail: Int
  /// The size of the file.
  private(set) var size: Int
  /// When the file was last changed before the first event was appended, as the file system says.
  private var modified: Int
  /// Whether what stands behind the tail is ours.
  private var hasWritten = false
  /// The lines appended since opening, each with the comma and line end before it.
  private(set) var linesSinceOpening: [UInt8] = []
  /// From the tail to here there may be other bytes than line ends.
  private var closingEnd: Int
  /// The last bytes before the tail, to tell a touched file from a changed one.
  private var bytesBeforeTail: [UInt8]
  private var buffer: [UInt8] = []
  private var reader = EventReader(firstInvalidByte: .max)

  private static let comparedCount = 512
  static let closing = Array("\n]}\n".utf8)

  init(
    _ file: FileNumber,
    _ place: DocumentPath,
    _ status: FileStatus,
    eventsEnd: Int,
    isPadded: Bool,
    bytesBeforeTail: ArraySlice<UInt8>,
    _ fileSystem: any FileSystem
  ) {
    self.file = file
    self.place = place
    self.fileSystem = fileSystem
    identity = status.identity
    tail = eventsEnd
    size = status.size
    modified = status.modified
    closingEnd = isPadded ? eventsEnd + DocumentWriter.closing.count : status.size
    self.bytesBeforeTail = Array(bytesBeforeTail.suffix(DocumentWriter.comparedCount))
  }

  /// Why nothing may be appended.
  enum Failure: Error {
    /// The file is as it was.
    case notWritten(SystemError)
    /// The event could not be read back, so it was not written.
    case unreadable(FieldProblem)
    /// It may be written no more.
    case stopped(StopReason)
  }

  /// Brings one event to the disk.
  ///
  /// It costs the same whatever the length of the document: one write over the closing brackets
  /// and the padding behind them, one flush.
  mutating func append(_ event: Event) throws(Failure) {
    if let reason = interference() { throw .stopped(reason) }
    let lineCount = fillBuffer(event)
    try readBack(event)
    do throws(Failure) {
      try write(lineCount, padding: DocumentWriter.padding)
    } catch .notWritten(.noSpace) {
      // The event alone may still fit where the room for later ones does not.
      try write(lineCount, padding: 0)
    }
    try sync()
    keep(lineCount)
  }

  /// What another program did to the file since this process last wrote it.
  private func interference() -> StopReason? {
    guard let extent = try? fileSystem.extent(at: place.file) else { return .deleted }
    guard extent.identity == identity else { return .replaced }
    guard extent.size == size else { return .changed }
    // Brackets that another program wrote are known by their time alone.
    if !hasWritten, (try? fileSystem.status(at: place.file))?.modified == modified { return nil }
    // Backups and sync folders touch files; only other bytes are a reason to stop.
    let count = bytesBeforeTail.count
    let found = try? fileSystem.read(file, at: tail - count, count: count + 4)
    return found == bytesBeforeTail + DocumentWriter.closing.prefix(size - tail) ? nil : .changed
  }

  /// The line with what separates it from the one before, then the brackets; answers the length
  /// of the line alone.
  private mutating func fillBuffer(_ event: Event) -> Int {
    buffer.removeAll(keepingCapacity: true)
    buffer.append(0x0a)
    if event.number > 1 { buffer.append(0x2c) }
    EventLine.append(event, to: &buffer)
    let lineCount = buffer.count
    buffer.append(contentsOf: DocumentWriter.closing)
    return lineCount
  }

  /// Reads the line as the next opening will: what that could not read must not be acknowledged.
  private mutating func readBack(_ event: Event) throws(Failure) {
    let bytes = buffer
    switch reader.parse(bytes.span, at: event.number > 1 ? 2 : 1) {
    case .parsed(_, event, _): return
    case .parsed, .broken: throw .unreadable(.unfit(FieldKey.type.rawValue))
    case .unfit(_, let problem): throw .unreadable(problem)
    }
  }

  /// Writes the buffer, padded to whole blocks where the file must grow.
  private mutating func write(_ lineCount: Int, padding: Int) throws(Failure) {
    let used = lineCount + DocumentWriter.closing.count
    let grows = tail + used > size
    let block = DocumentWriter.block
    let end =
      grows ? (tail + used + padding + block - 1) / block * block : max(closingEnd, tail + used)
    buffer.removeSubrange(used...)
    buffer.append(contentsOf: lineEnds(end - tail - used))
    do throws(SystemError) {
      let written = try fileSystem.write(buffer, to: file, at: tail)
      guard written == buffer.count else { throw .noSpace }
    } catch {
      try takeBack(upTo: end, error)
      throw .notWritten(error)
    }
    size = max(size, end)
    closingEnd = tail + used
  }

  /// Puts the brackets back over a write that failed, so that the document is as it was.
  private mutating func takeBack(upTo end: Int, _ cause: SystemError) throws(Failure) {
    // A document that another program closed may end right behind its brackets.
    var bytes =
      size < tail + DocumentWriter.closing.count ? Array("]}".utf8) : DocumentWriter.closing
    let rest = min(end, size) - tail - bytes.count
    bytes.append(contentsOf: lineEnds(max(0, rest)))
    do throws(SystemError) {
      if end > size { try fileSystem.truncate(file, size: size) }
      try DurableFile.writeAll(bytes, to: file, at: tail, fileSystem)
      try fileSystem.sync(file)
      modified = try fileSystem.status(of: file).modified
    } catch {
      throw .stopped(.notTakenBack(cause))
    }
  }

  private mutating func sync() throws(Failure) {
    do throws(SystemError) {
      try fileSystem.sync(file)
      hasWritten = true
    } catch {
      // What reached the disk is unknown, and asking again would be told that all is well. The
      // brackets go back for those who read the file now; the next opening reads what is there.
      let bytes = DocumentWriter.closing + lineEnds(buffer.count - DocumentWriter.closing.count)
      _ = try? fileSystem.write(bytes, to: file, at: tail)
      throw .stopped(.syncFailed(error))
    }
  }

  private mutating func keep(_ lineCount: Int) {
    tail += lineCount
    let line = buffer[..<lineCount]
    linesSinceOpening.append(contentsOf: line)
    bytesBeforeTail = Array(
      (bytesBeforeTail + line.suffix(DocumentWriter.comparedCount))
        .suffix(DocumentWriter.comparedCount)
    )
  }

  /// Takes the padding off.
  func trim() {
    let end = tail + DocumentWriter.closing.count
    guard closingEnd <= end, size > end, interference() == nil else { return }
    try? fileSystem.truncate(file, size: end)
  }

  func closeFile() { fileSystem.close(file) }
}

private func lineEnds(_ count: Int) -> [UInt8] { [UInt8](repeating: 0x0a, count: count) }
