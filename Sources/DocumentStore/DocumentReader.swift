import FoundationEssentials
import SessionModel

/// What a document says, and how its file ends.
struct DocumentReading {
  var version: Int
  var header: SessionHeader
  var log: EventLog
  var layout: DocumentLayout
  var unknownTypes: [String]
  var loneSurrogateLines: Int
}

/// Where things are in a document's file.
struct DocumentLayout: Equatable {
  /// Behind the last whole event, or behind the bracket that opens the events.
  var eventsEnd: Int
  /// How the file goes on from there.
  var ending: Ending

  enum Ending: Equatable {
    /// Closed with `]}` after the events: the next one can be appended in place.
    case closed
    /// Closed, with header keys behind the events: the document must be written anew before an
    /// event can be appended.
    case closedElsewhere
    /// Not closed, or closed and followed by rubbish: the bytes from the first offset on belong to
    /// nothing.
    case torn(from: Int, line: Int)
  }
}

/// Why there is no session in a file.
enum ReadingFailure: Error, Equatable {
  case empty
  case notJSON(line: Int)
  case otherFormat(String?)
  case damaged(Damage)
  /// The document has an older version and is migrated before it is read.
  case older(version: Int)
}

/// Reads a whole document in any layout that is JSON.
///
/// The canonical layout, one event a line, is read fast. Any other, such as `jq` writes, is read as
/// well: the object's keys may come in any order.
struct DocumentReader {
  private var scan = JSONScanner(position: 0)
  private var events: EventReader
  private var log = EventLog()
  private var headerMembers: [Range<Int>] = []
  private var eventsEnd: Int?
  private var hasMembersBehindEvents = false
  private var stop: Stop?
  private var readsEvents = true

  /// Why the walk over the document ended before its closing brace.
  private struct Stop {
    var position: Int
    var cause: DamageCause
    /// Whether the document was closed before.
    var isBehindDocument = false
    /// Whether the place holds whole JSON that is no event: never the end of a torn write.
    var isReadable = false
  }

  private let currentVersion: Int

  private let readers: EventReader.Readers

  private init(_ readers: EventReader.Readers, _ currentVersion: Int, firstInvalidByte: Int) {
    self.currentVersion = currentVersion
    self.readers = readers
    events = EventReader(readers, firstInvalidByte: firstInvalidByte)
  }

  /// Reads the bytes of a file; the log that it answers has taken them over.
  static func read(
    _ bytes: [UInt8],
    _ readers: EventReader.Readers = .all,
    currentVersion: Int = HeaderLine.version
  ) throws(ReadingFailure) -> DocumentReading {
    let span = bytes.span
    guard !span.isEmpty else { throw .empty }
    let firstInvalid = UTF8Check.firstInvalid(span, 0..<span.count) ?? span.count
    var reader = DocumentReader(readers, currentVersion, firstInvalidByte: firstInvalid)
    reader.log.reserve(events: expectedEvents(span))
    try reader.begin(span)
    try reader.walk(span)
    var reading = try reader.reading(span)
    reading.log.adopt(document: bytes)
    return reading
  }

  /// How many events to make room for, by the lines at the beginning; never out of proportion.
  private static func expectedEvents(_ bytes: Span<UInt8>) -> Int {
    let sample = min(bytes.count, 65_536)
    return min(bytes.line(of: sample) * bytes.count / sample, bytes.count / 100)
  }

  /// The header alone, where it stands before the events as in our own layout, and where the list
  /// of events begins; the rest of the document may be missing or damaged.
  static func beginning(
    _ bytes: Span<UInt8>
  ) throws(ReadingFailure) -> (header: SessionHeader, eventsStart: Int) {
    guard !bytes.isEmpty else { throw .empty }
    var reader = DocumentReader(.all, HeaderLine.version, firstInvalidByte: bytes.count)
    try reader.begin(bytes)
    reader.readsEvents = false
    try reader.walk(bytes)
    guard let start = reader.eventsEnd else {
      throw .notJSON(line: bytes.line(of: reader.stop?.position ?? 0))
    }
    return (try reader.header(bytes).header, start)
  }

  /// Steps over a byte order mark and blanks to the opening brace.
  private mutating func begin(_ bytes: Span<UInt8>) throws(ReadingFailure) {
    if bytes.matches("\u{feff}", at: 0) { scan.position = 3 }
    scan.skipBlanks(bytes)
    guard scan.byte(bytes) != UInt8(ascii: "{") else { return }
    guard scan.position < bytes.count else { throw .empty }
    let isJSON = scan.skipValue(bytes)
    scan.skipBlanks(bytes)
    if isJSON && scan.position == bytes.count { throw .otherFormat(nil) }
    throw .notJSON(line: bytes.line(of: scan.position))
  }

  /// Walks over the keys of the document.
  private mutating func walk(_ bytes: Span<UInt8>) throws(ReadingFailure) {
    scan.position += 1
    scan.skipBlanks(bytes)
    if scan.byte(bytes) == UInt8(ascii: "}") { return finish(bytes) }
    repeat {
      scan.skipBlanks(bytes)
      let start = scan.position
      guard let key = scan.string(bytes), skipColon(bytes) else {
        return stopHere(bytes)
      }
      let isEvents = key.end - key.start == 6 && bytes.matches("events", at: key.start)
      if isEvents, eventsEnd != nil {
        // Two lists: nobody can say which one counts.
        stop = Stop(position: start, cause: .field(.unfit("events")), isReadable: true)
        return
      }
      if isEvents, scan.byte(bytes) == UInt8(ascii: "[") {
        try considerVersion(bytes)
        guard readEvents(bytes) else { return }
      } else {
        guard scan.skipValue(bytes) else { return stopHere(bytes) }
        headerMembers.append(start..<scan.position)
        if eventsEnd != nil { hasMembersBehindEvents = true }
      }
      scan.skipBlanks(bytes)
    } while scan.take(0x2c, bytes)
    finish(bytes)
  }

  private mutating func skipColon(_ bytes: Span<UInt8>) -> Bool {
    scan.skipBlanks(bytes)
    guard scan.take(0x3a, bytes) else { return false }
    scan.skipBlanks(bytes)
    return true
  }

  private mutating func stopHere(_ bytes: Span<UInt8>) {
    stop = Stop(position: scan.position, cause: scan.isTooDeep ? .tooDeep : .notJSON)
  }

  /// The closing brace and nothing but blanks behind it.
  private mutating func finish(_ bytes: Span<UInt8>) {
    guard scan.take(UInt8(ascii: "}"), bytes) else { return stopHere(bytes) }
    scan.skipBlanks(bytes)
    guard scan.position < bytes.count else { return }
    stop = Stop(position: scan.position, cause: .notJSON, isBehindDocument: true)
  }

  /// Reads the array of events; false where it ends the walk.
  private mutating func readEvents(_ bytes: Span<UInt8>) -> Bool {
    scan.position += 1
    eventsEnd = scan.position
    guard readsEvents else { return false }
    scan.skipBlanks(bytes)
    if scan.take(UInt8(ascii: "]"), bytes) { return true }
    while true {
      switch events.read(bytes, at: scan.position, into: &log) {
      case .read(let end):
        scan.position = end
        eventsEnd = end
      case .broken(let position, let cause):
        stop = Stop(position: position, cause: cause, isReadable: cause == .tooDeep)
        return false
      case .unfit(_, let cause):
        stop = Stop(position: scan.position, cause: cause, isReadable: true)
        return false
      }
      scan.skipBlanks(bytes)
      guard scan.take(0x2c, bytes) else {
        if scan.take(UInt8(ascii: "]"), bytes) { return true }
        stopHere(bytes)
        return false
      }
      scan.skipBlanks(bytes)
    }
  }

  // MARK: - What was found

  /// Looks at the version, where the header stands before the events as in our own layout: then a foreign
  /// document's events need not be read, and those of other versions are read as such.
  private mutating func considerVersion(_ bytes: Span<UInt8>) throws(ReadingFailure) {
    let object = try headerObject(bytes)
    guard let fields = try? headerFields(object) else { return }
    if let format = fields.format, format != HeaderLine.format {
      throw .otherFormat(String(format.prefix(60)))
    }
    guard fields.format != nil, let version = fields.version else { return }
    if version > 0, version < currentVersion { throw .older(version: version) }
    events.isFromNewerProgram = version > currentVersion
  }

  private func headerFields(_ object: [UInt8]) throws -> HeaderFields {
    if readers == .all, let fields = HeaderFields(canonical: object.span) { return fields }
    return try JSONDecoder().decode(HeaderFields.self, from: Data(object))
  }

  private func headerObject(_ bytes: Span<UInt8>) throws(ReadingFailure) -> [UInt8] {
    var object: [UInt8] = [UInt8(ascii: "{")]
    for (index, member) in headerMembers.enumerated() {
      if index > 0 { object.append(0x2c) }
      object.append(contentsOf: bytes.copy(member))
    }
    object.append(UInt8(ascii: "}"))
    if UTF8Check.firstInvalid(object.span, 0..<object.count) != nil {
      let line = bytes.line(of: headerMembers.first?.lowerBound ?? 0)
      throw .damaged(Damage(line: line, cause: .notUTF8))
    }
    _ = JSONText.replaceLoneSurrogates(&object)
    return object
  }

  private func header(
    _ bytes: Span<UInt8>
  ) throws(ReadingFailure) -> (version: Int, header: SessionHeader) {
    let object = try headerObject(bytes)
    let known = try? headerFields(object)
    let format =
      if let known {
        known.format
      } else {
        try? JSONDecoder().decode(FormatField.self, from: Data(object)).format
      }
    guard format == HeaderLine.format else {
      throw .otherFormat(format.map { String($0.prefix(60)) })
    }
    let line = bytes.line(of: headerMembers.first?.lowerBound ?? 0)
    do {
      let fields = try known ?? headerFields(object)
      guard let version = fields.version, version > 0 else { throw FieldProblem.missing("version") }
      if version < currentVersion { throw ReadingFailure.older(version: version) }
      return (version, try fields.header())
    } catch let problem as FieldProblem {
      throw .damaged(Damage(line: line, cause: .field(problem)))
    } catch let failure as ReadingFailure {
      throw failure
    } catch {
      throw .damaged(Damage(line: line, cause: .field(.unfit(unfitKey(error)))))
    }
  }

  private func reading(
    _ bytes: Span<UInt8>
  ) throws(ReadingFailure) -> DocumentReading {
    guard let eventsEnd else {
      if let stop { throw .notJSON(line: bytes.line(of: stop.position)) }
      _ = try header(bytes)
      throw .damaged(Damage(line: 1, cause: .field(.missing("events"))))
    }
    let (version, header) = try header(bytes)
    return DocumentReading(
      version: version,
      header: header,
      log: log,
      layout: DocumentLayout(eventsEnd: eventsEnd, ending: try ending(bytes, eventsEnd)),
      unknownTypes: events.unknownTypes,
      loneSurrogateLines: events.loneSurrogateLines
    )
  }

  /// Tells a torn end, behind which nothing can be read, from damage, which is never cut.
  private func ending(
    _ bytes: Span<UInt8>,
    _ eventsEnd: Int
  ) throws(ReadingFailure) -> DocumentLayout.Ending {
    guard let stop else { return hasMembersBehindEvents ? .closedElsewhere : .closed }
    let line = bytes.line(of: stop.position)
    var later = LaterEvents(from: eventsEnd, events)
    if stop.isReadable || hasMembersBehindEvents || later.next(bytes) != nil {
      throw .damaged(Damage(line: line, cause: stop.cause))
    }
    return .torn(from: stop.isBehindDocument ? stop.position : eventsEnd, line: line)
  }
}

private struct FormatField: Decodable {
  var format: String
}

/// The key at which decoding stopped.
private func unfitKey(_ error: any Error) -> String {
  switch error {
  case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context),
    DecodingError.keyNotFound(_, let context), DecodingError.dataCorrupted(let context):
    context.codingPath.last?.stringValue ?? "format"
  default: "format"
  }
}
