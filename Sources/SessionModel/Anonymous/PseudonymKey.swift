/// Who is who: what leads from pseudonyms back to names, to be kept where only few can read it.
public struct PseudonymKey: Equatable, Sendable {
  /// One name of one person.
  public struct Line: Equatable, Sendable {
    /// `M1`, or the word for a role.
    public var pseudonym: String
    /// A name as typed; who was renamed has a line for each name.
    public var name: String
    /// The code as typed; empty for who has none.
    public var code: String
  }

  /// The lines: members by number, then the others.
  public let lines: [Line]

  /// The key as a table with a heading, comma separated (RFC 4180, lines end in CR LF).
  ///
  /// A value that a spreadsheet would take for a formula has an apostrophe before it. The form is
  /// frozen.
  public var csv: String {
    ([["pseudonym", "name", "code"]] + lines.map { [$0.pseudonym, $0.name, $0.code] })
      .map { $0.map(Self.field).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func field(_ value: String) -> String {
    let scalars = value.unicodeScalars
    let isFormula = scalars.first.map {
      "=+-@\t\r\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains($0)
    }
    let guarded = isFormula == true ? "'" + value : value
    guard scalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) || guarded != value
    else { return value }
    var quoted = "\""
    for scalar in guarded.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
