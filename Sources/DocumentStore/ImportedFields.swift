import FoundationEssentials
import JSONWriting
import SessionModel
import Vocabulary

// An import is a list of facts inside one event: its parts are written and read like events, with
// the same keys after their types.

extension FieldValues {
  mutating func set(_ material: ImportedMaterial) {
    set(.source, material.source)
    set(.format, material.format)
    set(
      .parts,
      .parts(
        material.parts.map(PartFields.init)
      )
    )
  }

  func importedMaterial(_ kind: ImportedMaterial.Kind) throws(FieldProblem) -> ImportedMaterial {
    guard case .parts(let fields)? = self[.parts] else { throw .missing(FieldKey.parts.rawValue) }
    var parts: [ImportedPart] = []
    parts.reserveCapacity(fields.count)
    for field in fields { parts.append(try field.part()) }
    return ImportedMaterial(
      kind: kind,
      source: text(.source),
      format: try required(.format),
      parts: parts
    )
  }
}

extension PartFields {
  fileprivate init(_ part: ImportedPart) {
    type = part.fact.kind.name
    said = part.said?.seconds
    begin = part.timing?.begin
    end = part.timing?.end
    fields = part.fact.fields
  }

  func part() throws(FieldProblem) -> ImportedPart {
    guard let kind = EventKind(name: type), kind.canBePart else {
      throw .unfit(FieldKey.parts.rawValue)
    }
    return ImportedPart(
      said: said.map { SessionClock(seconds: $0) },
      timing: begin.map { RecordedTiming(begin: $0, end: end) },
      fact: try Fact(kind, type: type, fields)
    )
  }
}

// MARK: - Writing

extension ImportedMaterial {
  /// About how many bytes the parts are as a line: their words, and the keys around them.
  fileprivate var expectedLength: Int {
    parts.reduce(parts.count * 160) { length, part in
      switch part.fact {
      case .reactionRecorded(_, let content), .cueRecorded(_, let content),
        .probeRecorded(_, let content), .noteRecorded(_, let content),
        .topicParked(_, let content):
        length + content.text.utf8.count
      default: length
      }
    }
  }
}

extension EventLine {
  /// The keys of an import, part by part: the values of all parts at once would take several times
  /// the room of the line.
  static func append(_ material: ImportedMaterial, to bytes: inout [UInt8]) {
    let whole = ImportedMaterial(
      kind: material.kind,
      source: material.source,
      format: material.format,
      parts: []
    )
    append(Fact.imported(whole).fields, of: material.kind.eventKind, to: &bytes)
    // Grown by doubling, the bytes would take up to three times their room on the way.
    bytes.reserveCapacity(bytes.count + material.expectedLength)
    // Between the brackets of no parts.
    bytes.removeLast()
    for (index, part) in material.parts.enumerated() {
      if index > 0 { bytes.append(0x2c) }
      append(PartFields(part), to: &bytes)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  static func append(_ part: PartFields, to bytes: inout [UInt8]) {
    bytes.append(ascii: "{\"type\":")
    bytes.append(quoted: part.type)
    append(part.said, ",\"said\":", to: &bytes)
    append(part.begin, ",\"begin\":", to: &bytes)
    append(part.end, ",\"end\":", to: &bytes)
    append(part.fields, of: EventKind(name: part.type) ?? .unknown, to: &bytes)
    bytes.append(UInt8(ascii: "}"))
  }

  private static func append(_ number: Int?, _ key: StaticString, to bytes: inout [UInt8]) {
    guard let number else { return }
    bytes.append(ascii: key)
    bytes.append(number: number)
  }
}

// MARK: - Reading

extension CanonicalReader {
  /// One part of an import.
  mutating func part(_ bytes: Span<UInt8>, _ scan: inout JSONScanner) -> PartFields? {
    guard take("{\"type\":", bytes, &scan), let type = text(bytes, &scan) else { return nil }
    var part = PartFields(type: type)
    if take(",\"said\":", bytes, &scan) {
      guard let said = number(bytes, &scan), FieldLimit.seconds.contains(said) else { return nil }
      part.said = said
    }
    if take(",\"begin\":", bytes, &scan) {
      guard let begin = milliseconds(bytes, &scan) else { return nil }
      part.begin = begin
    }
    if take(",\"end\":", bytes, &scan) {
      guard let end = milliseconds(bytes, &scan) else { return nil }
      part.end = end
    }
    guard let fields = fields(of: type), read(fields, into: &part.fields, bytes, &scan),
      scan.take(UInt8(ascii: "}"), bytes)
    else { return nil }
    return part
  }

  private func milliseconds(_ bytes: Span<UInt8>, _ scan: inout JSONScanner) -> Int? {
    guard let number = number(bytes, &scan), FieldLimit.milliseconds.contains(number) else {
      return nil
    }
    return number
  }
}

extension PartFields: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: FieldKey.self)
    type = try container.required(.type, String.self)
    said = try container.optional(.said, Int.self)
    begin = try container.optional(.begin, Int.self)
    end = try container.optional(.end, Int.self)
    guard said.map({ FieldLimit.seconds.contains($0) }) ?? true,
      [begin, end].allSatisfy({ $0.map { FieldLimit.milliseconds.contains($0) } ?? true }),
      let kind = EventKind(name: type), kind.canBePart
    else { throw FieldProblem.unfit(FieldKey.parts.rawValue) }
    fields = FieldValues()
    for field in EventShape.fields(of: kind) {
      if let value = try container.value(field) {
        fields.set(field.key, value)
      } else if field.isRequired {
        throw FieldProblem.missing(field.key.rawValue)
      }
    }
  }
}
