import SessionModel

/// Reads one event after another into a log, each by the fastest reader that understands it.
struct EventReader {
  /// Which readers may be used.
  enum Readers {
    /// All of them.
    case all
    /// `JSONDecoder` alone: the oracle of the tests.
    case decoderOnly
  }

  /// What came of one event.
  enum Outcome: Equatable {
    /// It is in the log and ends here.
    case read(end: Int)
    /// From here on it is no JSON; what a tear looks like.
    case broken(at: Int, DamageCause)
    /// It is JSON and ends here, and is no event that can stand at this place.
    case unfit(end: Int, DamageCause)
  }

  /// Whether known types that this program does not understand are kept as unknown ones: in the
  /// document of a newer program.
  var isFromNewerProgram = false
  /// The names of unknown types, each once, in the order of their first event; at most twenty.
  private(set) var unknownTypes: [String] = []
  /// How many lines hold half of a surrogate pair.
  private(set) var loneSurrogateLines = 0
  /// Where the first bytes are that are no UTF-8; the end of the document where there are none.
  let firstInvalidByte: Int

  private let readers: Readers
  private var items = ItemReader()
  private var imports = ImportReader()
  private var canonical = CanonicalReader()

  init(_ readers: Readers = .all, firstInvalidByte: Int) {
    self.readers = readers
    self.firstInvalidByte = firstInvalidByte
  }

  /// Reads the event whose `{` is at an offset.
  mutating func read(
    _ bytes: Span<UInt8>,
    at offset: Int,
    into log: inout EventLog
  ) -> Outcome {
    // The fast reader may be given a line that is cut short of the invalid bytes only.
    if readers == .all, firstInvalidByte == bytes.count,
      let end = items.read(bytes, at: offset, into: &log)
    {
      if items.hasLoneSurrogate { loneSurrogateLines += 1 }
      return .read(end: end)
    }
    // Asked only where the fast reader has met one: tags and the like are not read twice.
    if readers == .all, firstInvalidByte == bytes.count, items.hasMetImport,
      let end = imports.read(bytes, at: offset, &items, into: &log)
    {
      if imports.hasLoneSurrogate { loneSurrogateLines += 1 }
      return .read(end: end)
    }
    return readAny(bytes, at: offset, into: &log)
  }

  private mutating func readAny(
    _ bytes: Span<UInt8>,
    at offset: Int,
    into log: inout EventLog
  ) -> Outcome {
    switch parse(bytes, at: offset) {
    case .broken(let position, let cause): return .broken(at: position, cause)
    case .parsed(let end, let event, let hasLoneSurrogate):
      guard event.number == log.count + 1 else {
        return .unfit(end: end, .misnumbered(expected: log.count + 1, found: event.number))
      }
      if hasLoneSurrogate { loneSurrogateLines += 1 }
      note(event.fact)
      log.append(event)
      return .read(end: end)
    case .unfit(let end, let problem): return .unfit(end: end, .field(problem))
    }
  }

  /// One line without regard to its place.
  enum Parsing {
    case parsed(end: Int, SessionModel.Event, hasLoneSurrogate: Bool)
    case broken(at: Int, DamageCause)
    case unfit(end: Int, FieldProblem)
  }

  /// Reads the object at an offset as an event, whatever its number.
  mutating func parse(_ bytes: Span<UInt8>, at offset: Int) -> Parsing {
    var scan = JSONScanner(position: offset)
    guard scan.byte(bytes) == UInt8(ascii: "{"), scan.skipValue(bytes) else {
      return .broken(at: scan.position, scan.isTooDeep ? .tooDeep : .notJSON)
    }
    let end = scan.position
    if firstInvalidByte < end, let invalid = UTF8Check.firstInvalid(bytes, offset..<end) {
      return .broken(at: invalid, .notUTF8)
    }
    var line = bytes.copy(offset..<end)
    var hasLoneSurrogate = false
    do throws(FieldProblem) {
      let parsed: ParsedEvent
      if let event = canonicalEvent(line) {
        hasLoneSurrogate = canonical.hasLoneSurrogate
        parsed = event
      } else {
        hasLoneSurrogate = JSONText.replaceLoneSurrogates(&line)
        parsed = try ParsedEvent.decode(line)
      }
      return .parsed(end: end, try parsed.event(), hasLoneSurrogate: hasLoneSurrogate)
    } catch {
      return leniently(line, end, error)
    }
  }

  private mutating func canonicalEvent(_ line: [UInt8]) -> ParsedEvent? {
    guard readers == .all else { return nil }
    if let event = canonical.event(line.span, 0..<line.count) { return event }
    let compact = JSONText.withoutBlanks(line.span, 0..<line.count)
    return compact.count < line.count ? canonical.event(compact.span, 0..<compact.count) : nil
  }

  private func leniently(_ line: [UInt8], _ end: Int, _ problem: FieldProblem) -> Parsing {
    guard isFromNewerProgram, let envelope = Envelope.decode(line),
      let event = envelope.event
    else { return .unfit(end: end, problem) }
    return .parsed(end: end, event, hasLoneSurrogate: false)
  }

  private static let mostNamedTypes = 20

  private mutating func note(_ fact: Fact) {
    guard case .unknown(let type) = fact, unknownTypes.count < EventReader.mostNamedTypes,
      !unknownTypes.contains(type)
    else { return }
    unknownTypes.append(String(type.prefix(60)))
  }
}
