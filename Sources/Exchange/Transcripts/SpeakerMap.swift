import SessionModel
import Vocabulary

/// Which label of a transcript is whom, as a file says it.
///
/// One label a line, `label = Name`, with `, role=moderator` (member, moderator, assistant or
/// observer) and `, code=a` behind it where wanted; further `, name=value` parts are kept with the
/// person. `label = -` says that it is no label. Lines that begin with `#` are remarks. Or a table
/// whose columns are called label, name and, where wanted, role and code.
public struct SpeakerMap: Equatable, Sendable {
  /// What is said of a label.
  public struct Line: Equatable, Sendable {
    /// The label, as the transcript has it.
    public var label: String
    /// Who it is; nil where it is no label.
    public var person: DraftPerson?
    /// The line of the map, from 1.
    public var line: Int
  }

  /// What is said, in the order of the file.
  public private(set) var lines: [Line] = []
  private var places: [String: Int] = [:]

  /// Reads a map.
  ///
  /// - Throws: ``TranscriptProblem`` in the part ``TranscriptProblem/Part/speakers``.
  public init(_ file: [UInt8]) throws(TranscriptProblem) {
    let text = try DecodedText.ofTranscript(file, .speakers)
    if let table = try? DelimitedTable(text), let label = Self.place("label", in: table),
      let name = Self.place("name", in: table)
    {
      try readTable(table, label, name)
    } else {
      try readLines(text.bytes)
    }
  }

  /// What is said of a label, spelled exactly like this.
  public subscript(_ label: String) -> Line? { places[label].map { lines[$0] } }

  private mutating func add(_ line: Line) throws(TranscriptProblem) {
    if line.label.isEmpty || line.person?.name.isEmpty == true {
      throw TranscriptProblem(.nameless(line: line.line), in: .speakers)
    }
    if places[line.label] != nil {
      throw TranscriptProblem(.labelTwice(line.label, line: line.line), in: .speakers)
    }
    places[line.label] = lines.count
    lines.append(line)
  }

  // MARK: Lines

  private mutating func readLines(_ bytes: [UInt8]) throws(TranscriptProblem) {
    var cursor = LineCursor(bytes)
    while let line = cursor.next() {
      guard !line.isBlank, bytes[line.trimmed.lowerBound] != 0x23 else { continue }
      guard let equals = bytes[line.trimmed].firstIndex(of: 0x3d) else {
        throw TranscriptProblem(.noEquals(line: line.number), in: .speakers)
      }
      let label = bytes.text(bytes.trimmed(line.trimmed.lowerBound..<equals))
      let rest = bytes.trimmed(equals + 1..<line.trimmed.upperBound)
      if rest.count == 1, bytes[rest.lowerBound] == 0x2d {
        try add(Line(label: label, person: nil, line: line.number))
      } else {
        let person = try Self.person(bytes.text(rest), line.number)
        try add(Line(label: label, person: person, line: line.number))
      }
    }
  }

  /// `Merkel, Angela, role=moderator`: parts with an equals sign say more, others are the name.
  private static func person(_ text: String, _ line: Int) throws(TranscriptProblem) -> DraftPerson {
    var name: [String] = []
    var person = DraftPerson(name: "")
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let equals = part.firstIndex(of: "=") else {
        name.append(String(part))
        continue
      }
      let key = trimmed(part[..<equals])
      let value = trimmed(part[part.index(after: equals)...])
      try set(key, value, of: &person, line)
    }
    person.name = trimmed(name.joined(separator: ",")[...])
    return person
  }

  private static func set(
    _ key: String,
    _ value: String,
    of person: inout DraftPerson,
    _ line: Int
  ) throws(TranscriptProblem) {
    switch key.lowercased() {
    case "role":
      guard let role = Role(rawValue: value.lowercased()) else {
        throw TranscriptProblem(.noRole(value, line: line), in: .speakers)
      }
      person.role = role
    case "code": person.code = value.isEmpty ? nil : value
    default:
      if !key.isEmpty, !value.isEmpty {
        person.attributes.append(Attribute(name: key, value: value))
      }
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    let bytes = Array(text.utf8)
    return bytes.text(bytes.trimmed(bytes.indices))
  }

  // MARK: A table

  private static func place(_ name: String, in table: DelimitedTable) -> Int? {
    table.columns.firstIndex { trimmed($0[...]).lowercased() == name }
  }

  private mutating func readTable(
    _ table: DelimitedTable,
    _ label: Int,
    _ name: Int
  ) throws(TranscriptProblem) {
    for row in 0..<table.rowCount {
      let line = table.line(ofRow: row)
      let spelled = Self.trimmed(table.cell(row, label)[...])
      var person = DraftPerson(name: Self.trimmed(table.cell(row, name)[...]))
      for (place, column) in table.columns.enumerated() where place != label && place != name {
        let value = Self.trimmed(table.cell(row, place)[...])
        if !value.isEmpty { try Self.set(Self.trimmed(column[...]), value, of: &person, line) }
      }
      try add(Line(label: spelled, person: person.name == "-" ? nil : person, line: line))
    }
  }
}

extension DecodedText {
  /// Reads one of the files of a transcript.
  static func ofTranscript(
    _ file: [UInt8],
    _ part: TranscriptProblem.Part
  ) throws(TranscriptProblem) -> DecodedText {
    if let sort = otherDocument(file) { throw TranscriptProblem(.otherDocument(sort), in: part) }
    let text: DecodedText
    do throws(TableProblem) {
      text = try DecodedText(file)
    } catch {
      if case .notText(let line) = error { throw TranscriptProblem(.notText(line: line), in: part) }
      throw TranscriptProblem(.table(error), in: part)
    }
    let isEmpty = text.bytes.allSatisfy { $0.isBlank || $0 == 0x0a || $0 == 0x0d }
    if isEmpty { throw TranscriptProblem(.empty, in: part) }
    return text
  }

  private static func otherDocument(_ file: [UInt8]) -> String? {
    if file.starts(with: "%PDF-".utf8) { return "a PDF" }
    if file.starts(with: "PK\u{3}\u{4}".utf8) { return "a Word document or another zip" }
    if file.starts(with: #"{\rtf"#.utf8) { return "RTF" }
    return nil
  }
}
