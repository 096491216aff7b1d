import SessionModel
import Vocabulary

/// Reads an import whose line is in canonical form straight into the log's columns.
///
/// It is read twice: first to know that nothing in it needs another reader, then into the log.
/// That costs less than making a value of every part, and leaves the log as it was where it fails.
struct ImportReader {
  private let kinds = EventKind.allCases.filter(\.isImport)
  private var canonical = CanonicalReader()
  /// Whether the last import held half of a surrogate pair.
  private(set) var hasLoneSurrogate = false

  /// Reads the event at an offset and answers where it ends; nil leaves the log as it was.
  mutating func read(
    _ bytes: Span<UInt8>,
    at offset: Int,
    _ items: inout ItemReader,
    into log: inout EventLog
  ) -> Int? {
    var scan = JSONScanner(position: offset)
    guard let head = canonical.importHead(bytes, &scan, kinds), head.number == log.count + 1
    else { return nil }
    let start = scan.position
    var facts: [ImportedPart] = []
    var count = 0
    while true {
      guard let fact = part(bytes, &scan, &items, &log) else { return nil }
      if let fact { facts.append(fact) }
      count += 1
      if scan.take(UInt8(ascii: "]"), bytes) { break }
      guard scan.take(0x2c, bytes) else { return nil }
    }
    guard scan.take(UInt8(ascii: "}"), bytes) else { return nil }
    log.beginImport(head, parts: count)
    put(bytes, from: start, count, facts, &items, into: &log)
    return scan.position
  }

  /// One part: a fact where it is no item; nil where no reader here understands it.
  private mutating func part(
    _ bytes: Span<UInt8>,
    _ scan: inout JSONScanner,
    _ items: inout ItemReader,
    _ log: inout EventLog
  ) -> ImportedPart?? {
    if let end = items.part(bytes, at: scan.position, commits: false, into: &log) {
      scan.position = end
      return .some(nil)
    }
    guard let fields = canonical.part(bytes, &scan), !canonical.hasLoneSurrogate,
      let part = try? fields.part()
    else { return nil }
    return part
  }

  private mutating func put(
    _ bytes: Span<UInt8>,
    from start: Int,
    _ count: Int,
    _ facts: [ImportedPart],
    _ items: inout ItemReader,
    into log: inout EventLog
  ) {
    hasLoneSurrogate = false
    var position = start
    var nextFact = 0
    for _ in 0..<count {
      if let end = items.part(bytes, at: position, commits: true, into: &log) {
        hasLoneSurrogate = hasLoneSurrogate || items.hasLoneSurrogate
        position = end
      } else {
        log.appendPart(facts[nextFact])
        nextFact += 1
        var scan = JSONScanner(position: position)
        _ = scan.skipValue(bytes)
        position = scan.position
      }
      position += 1
    }
  }
}

extension CanonicalReader {
  /// An import up to the bracket that opens its parts.
  fileprivate mutating func importHead(
    _ bytes: Span<UInt8>,
    _ scan: inout JSONScanner,
    _ kinds: [EventKind]
  ) -> Event? {
    guard let envelope = envelope(bytes, &scan),
      let kind = kinds.first(where: { $0.name == envelope.type })
    else { return nil }
    var source: String?
    if take(",\"source\":", bytes, &scan) {
      guard let text = text(bytes, &scan) else { return nil }
      source = text
    }
    guard take(",\"format\":", bytes, &scan), let format = text(bytes, &scan),
      take(",\"parts\":[", bytes, &scan), !hasLoneSurrogate,
      let material = ImportedMaterial.Kind.allCases.first(where: { $0.eventKind == kind })
    else { return nil }
    return Event(
      number: envelope.number,
      at: envelope.at,
      said: envelope.said.map { SessionClock(seconds: $0) },
      author: envelope.author,
      fact: .imported(
        ImportedMaterial(kind: material, source: source, format: format, parts: [])
      )
    )
  }
}
