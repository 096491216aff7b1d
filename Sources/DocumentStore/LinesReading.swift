public import SessionModel

/// A session as lines of JSON, read: its header, then every entry as the document has it.
///
/// Each line is read by the reader of documents, so that nothing comes in this way that a document
/// could not hold. Blank lines, a byte order mark and CR LF are allowed, nothing else that is not
/// an entry: a file of lines has no torn end to be closed again.
public struct LinesReading: Sendable {
  /// What stands before the events.
  public let header: SessionHeader
  /// The events.
  public let log: EventLog

  /// Reads the bytes of a file.
  public init(_ bytes: [UInt8]) throws(LinesProblem) {
    var lines = Lines(bytes)
    (header, log) = try lines.read()
  }

  /// The events one after the other.
  public var events: some Sequence<Event> {
    (0..<log.count).lazy.map { [log] in log.event($0 + 1) }
  }
}

/// Why lines are no session: facts only, ``message`` has the words.
public enum LinesProblem: Error, Equatable, Sendable {
  /// There is nothing in the file.
  case empty
  /// The first line is no header of a session; the format that it names.
  case otherFormat(line: Int, found: String?)
  /// The session is of another version of the format.
  case otherVersion(line: Int, found: Int)
  /// A line cannot be read, or is not the next entry.
  case damaged(Damage)
  /// A line is an entry of a newer program, and has parts that would be lost.
  case unknownEntry(line: Int, type: String)

  /// The line that it is about, from 1.
  public var line: Int {
    switch self {
    case .empty: 1
    case .otherFormat(let line, _), .otherVersion(let line, _), .unknownEntry(let line, _): line
    case .damaged(let damage): damage.line
    }
  }
}

/// The lines of a file as they are gone through.
private struct Lines {
  private let bytes: [UInt8]
  private var position = 0
  private var number = 0
  private var events: EventReader
  private var log = EventLog()

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let span = bytes.span
    let invalid = UTF8Check.firstInvalid(span, 0..<span.count) ?? span.count
    events = EventReader(firstInvalidByte: invalid)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func read() throws(LinesProblem) -> (SessionHeader, EventLog) {
    guard let first = next() else { throw .empty }
    let header = try header(first)
    while let line = next() { try take(line) }
    log.adopt(document: bytes)
    return (header, log)
  }

  /// The next line that is not blank, without its end and the blanks around it.
  private mutating func next() -> Range<Int>? {
    while position < bytes.count {
      let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
      number += 1
      var line = position..<end
      position = end + 1
      while let last = line.last, isBlank(bytes[last]) { line = line.lowerBound..<last }
      while let first = line.first, isBlank(bytes[first]) { line = (first + 1)..<line.upperBound }
      if !line.isEmpty { return line }
    }
    return nil
  }

  private func damaged(_ cause: DamageCause) -> LinesProblem {
    .damaged(Damage(line: number, cause: cause))
  }

  /// The header, read as that of a document without events.
  private func header(_ line: Range<Int>) throws(LinesProblem) -> SessionHeader {
    let object = Array(bytes[line])
    var scan = JSONScanner(position: 0)
    guard scan.byte(object.span) == UInt8(ascii: "{"), scan.skipValue(object.span),
      scan.position == object.count
    else { throw damaged(scan.isTooDeep ? .tooDeep : .notJSON) }
    let members = object.dropLast()
    let isEmpty = members.dropFirst().allSatisfy(isBlank)
    let document = members + Array("\(isEmpty ? "" : ",")\"events\":[]}".utf8)
    do throws(ReadingFailure) {
      let reading = try DocumentReader.read(Array(document))
      guard reading.version == HeaderLine.version else {
        throw ReadingFailure.older(version: reading.version)
      }
      return reading.header
    } catch {
      switch error {
      case .empty, .notJSON: throw damaged(.notJSON)
      case .otherFormat(let found): throw .otherFormat(line: number, found: found)
      case .older(let version): throw .otherVersion(line: number, found: version)
      case .damaged(let damage): throw damaged(damage.cause)
      }
    }
  }

  private mutating func take(_ line: Range<Int>) throws(LinesProblem) {
    let bytes = bytes
    switch events.read(bytes.span, at: line.lowerBound, into: &log) {
    case .broken(_, let cause), .unfit(_, let cause): throw damaged(cause)
    case .read(let end):
      // An entry on two lines, or two on one, is another file than an export writes.
      guard end == line.upperBound else { throw damaged(.notJSON) }
    }
    guard log.rows.last?.kind == .unknown else { return }
    let event = log.event(log.count)
    guard case .unknown(let type) = event.fact else { return }
    var kept: [UInt8] = []
    EventLine.append(event, to: &kept)
    guard JSONText.withoutBlanks(bytes.span, line) == kept else {
      throw .unknownEntry(line: number, type: type)
    }
  }
}
