import SessionModel

@testable import DocumentStore

/// A JSON value with its keys in order, to be written for people.
indirect enum SchemaNode {
  case object([(String, SchemaNode)])
  case list([SchemaNode])
  case text(String)
  case number(Int)
  case flag(Bool)

  func written(indent: String = "") -> String {
    let inner = indent + "  "
    switch self {
    case .object(let members) where members.isEmpty: return "{}"
    case .object(let members):
      let lines = members.map { "\(inner)\(quoted($0.0)): \($0.1.written(indent: inner))" }
      return "{\n\(lines.joined(separator: ",\n"))\n\(indent)}"
    case .list(let elements):
      if elements.allSatisfy(\.isScalar) {
        return "[\(elements.map { $0.written() }.joined(separator: ", "))]"
      }
      let lines = elements.map { inner + $0.written(indent: inner) }
      return "[\n\(lines.joined(separator: ",\n"))\n\(indent)]"
    case .text(let text): return quoted(text)
    case .number(let number): return String(number)
    case .flag(let flag): return String(flag)
    }
  }

  private var isScalar: Bool {
    switch self {
    case .object, .list: false
    case .text, .number, .flag: true
    }
  }

  private func quoted(_ text: String) -> String { JSONForPrograms.string(text) }

  static func type(_ name: String, _ more: (String, SchemaNode)...) -> SchemaNode {
    .object([("type", .text(name))] + more)
  }

  static func texts(_ texts: [String]) -> SchemaNode { .list(texts.map { .text($0) }) }
}

/// The JSON Schema of a session's document, made from ``EventShape``.
enum SessionSchema {
  static var written: String { schema.written() + "\n" }

  private static var schema: SchemaNode {
    .object([
      ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
      ("title", .text("A Roundtable session, version \(HeaderLine.version)")),
      ("type", .text("object")),
      (
        "required",
        .texts(["format", "version", "id", "title", "kind", "created", "events"])
      ), ("properties", .object(headerProperties)),
      (
        "$defs",
        .object(
          [("event", event), ("part", part)]
            + EventKind.allCases.filter { $0 != .unknown }.map { ($0.name, definition($0)) }
        )
      ),
    ])
  }

  private static let headerProperties: [(String, SchemaNode)] = [
    ("format", .object([("const", .text(HeaderLine.format))])),
    ("version", .object([("const", .number(HeaderLine.version))])), ("id", .type("string")),
    ("title", .type("string")),
    ("kind", .object([("enum", .texts(SessionKind.allCases.map(\.rawValue)))])),
    ("created", moment), ("language", .type("string")), ("objective", .type("string")),
    ("facilitator", .type("string")), ("panel", .type("string")),
    ("events", .type("array", ("items", .object([("$ref", .text("#/$defs/event"))])))),
  ]

  private static let moment = SchemaNode.type(
    "string",
    ("pattern", .text(#"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$"#))
  )

  /// Any event: the envelope, and what its type asks for.
  ///
  /// Types of newer programs pass.
  private static var event: SchemaNode {
    .object([
      ("type", .text("object")),
      ("required", .texts(EventShape.envelope.filter(\.isRequired).map(\.key.rawValue))),
      ("properties", .object(EventShape.envelope.map(property))),
      (
        "allOf",
        .list(
          EventKind.allCases.filter { $0 != .unknown }.map { kind in
            let constant = SchemaNode.object([("const", .text(kind.name))])
            return .object([
              ("if", .object([("properties", .object([("type", constant)]))])),
              ("then", .object([("$ref", .text("#/$defs/\(kind.name)"))])),
            ])
          }
        )
      ),
    ])
  }

  /// A part of an import: what an event of its type would have, without number and moment.
  private static var part: SchemaNode {
    .object([
      ("type", .text("object")),
      ("required", .texts(EventShape.partEnvelope.filter(\.isRequired).map(\.key.rawValue))),
      (
        "oneOf",
        .list(
          EventKind.allCases.filter(\.canBePart).map { kind in
            let fields = EventShape.fields(of: kind)
            let type = SchemaNode.object([("const", .text(kind.name))])
            var members: [(String, SchemaNode)] = [
              ("required", .texts(fields.filter(\.isRequired).map(\.key.rawValue))),
              (
                "properties",
                .object(
                  [("type", type)]
                    + (EventShape.partEnvelope.filter { $0.key != .type } + fields).map(property)
                )
              ), ("additionalProperties", .flag(false)),
            ]
            let exclusive = exclusives(fields)
            if !exclusive.isEmpty {
              members.append(("not", .object([("anyOf", .list(exclusive))])))
            }
            return .object(members)
          }
        )
      ),
    ])
  }

  private static func definition(_ kind: EventKind) -> SchemaNode {
    let fields = EventShape.fields(of: kind)
    var members: [(String, SchemaNode)] = [
      ("required", .texts(fields.filter(\.isRequired).map(\.key.rawValue))),
      ("properties", .object((EventShape.envelope + fields).map(property))),
      ("additionalProperties", .flag(false)),
    ]
    let exclusive = exclusives(fields)
    if !exclusive.isEmpty { members.append(("not", .object([("anyOf", .list(exclusive))]))) }
    return .object(members)
  }

  /// Keys that cannot stand beside each other.
  private static func exclusives(_ fields: [Field]) -> [SchemaNode] {
    let pairs: [(FieldKey, FieldKey)] = [
      (.members, .speaker), (.agrees, .disagrees), (.scale, .options),
    ]
    let keys = fields.map(\.key)
    return pairs.filter { keys.contains($0.0) && keys.contains($0.1) }
      .map { .object([("required", .texts([$0.0.rawValue, $0.1.rawValue]))]) }
  }

  private static func property(_ field: Field) -> (String, SchemaNode) {
    guard case .object(let members) = value(field.type) else {
      return (field.key.rawValue, .text(""))
    }
    return (field.key.rawValue, .object(members + [("description", .text(field.meaning))]))
  }

  private static func value(_ type: FieldType) -> SchemaNode {
    switch type {
    case .number(let range):
      .type(
        "integer",
        ("minimum", .number(range.lowerBound)),
        ("maximum", .number(range.upperBound))
      )
    case .text: .type("string")
    case .flag: .object([("const", .flag(true))])
    case .choice: .type("boolean")
    case .word(let words): .object([("enum", .texts(words))])
    case .moment: moment
    case .day: .type("string", ("pattern", .text(#"^\d{4}-\d\d-\d\d$"#)))
    case .person: identifier("m")
    case .concept: identifier("c")
    case .people: .type("array", ("items", identifier("m")))
    case .texts: .type("array", ("items", .type("string")))
    case .numbers: .type("array", ("items", .type("integer", ("minimum", .number(1)))))
    case .attributes: .type("object", ("additionalProperties", .type("string")))
    case .sections:
      .type(
        "array",
        (
          "items",
          object(
            required: ["title"],
            [
              ("title", .type("string")), ("seconds", .type("integer")),
              ("questions", .type("array", ("items", .type("string")))),
            ]
          )
        )
      )
    case .range:
      object(required: ["low", "high"], [("low", .type("integer")), ("high", .type("integer"))])
    case .answers:
      .type(
        "array",
        (
          "items",
          object(
            required: ["member"],
            [
              ("member", identifier("m")), ("value", .type("integer")), ("choice", .type("string")),
            ]
          )
        )
      )
    case .column:
      .type("array", ("items", .object([("type", .texts(["integer", "string", "null"]))])))
    case .segments:
      .type(
        "array",
        (
          "items",
          object(
            required: ["name", "values"],
            [
              ("name", .type("string")),
              ("values", .type("array", ("items", .type("string")))),
            ]
          )
        )
      )
    case .parts:
      .type("array", ("items", .object([("$ref", .text("#/$defs/part"))])))
    case .tally:
      .type(
        "array",
        (
          "items",
          object(
            required: ["count"],
            [
              ("value", .type("integer")), ("choice", .type("string")),
              ("count", .type("integer", ("minimum", .number(0)))),
            ]
          )
        )
      )
    }
  }

  private static func identifier(_ prefix: String) -> SchemaNode {
    .type("string", ("pattern", .text("^\(prefix)[1-9]\\d*$")))
  }

  private static func object(
    required: [String],
    _ properties: [(String, SchemaNode)]
  ) -> SchemaNode {
    .type(
      "object",
      ("required", .texts(required)),
      ("properties", .object(properties)),
      ("additionalProperties", .flag(false))
    )
  }
}

/// The tables of `docs/FORMAT.md`, made from ``EventShape``.
enum FormatTables {
  static let opening = "<!-- keys of every type: made from the program, do not edit -->\n"
  static let closing = "<!-- end of the keys -->\n"

  static var written: String {
    var text = opening + "\n### Every event\n\n" + table(EventShape.envelope)
    for (names, fields) in groups {
      text += "\n### \(names.map { "`\($0)`" }.joined(separator: ", "))\n\n"
      text += fields.isEmpty ? "No keys of its own.\n" : table(fields)
    }
    text += "\n### Every part of an import\n\n" + table(EventShape.partEnvelope)
    return text + "\n" + closing
  }

  /// The types in order, those with the same keys together.
  private static var groups: [(names: [String], fields: [Field])] {
    var groups: [(names: [String], fields: [Field])] = []
    for kind in EventKind.allCases where kind != .unknown {
      let fields = EventShape.fields(of: kind)
      if let index = groups.firstIndex(where: { $0.fields == fields }) {
        groups[index].names.append(kind.name)
      } else {
        groups.append(([kind.name], fields))
      }
    }
    return groups
  }

  private static func table(_ fields: [Field]) -> String {
    let rows = fields.map { field in
      "| `\(field.key.rawValue)` | \(field.isRequired ? "always" : "optional") "
        + "| \(words(field.type)) | \(field.meaning) |\n"
    }
    return "| key | | value | meaning |\n|---|---|---|---|\n" + rows.joined()
  }

  private static func words(_ type: FieldType) -> String {
    switch type {
    case .number(let range): number(range)
    case .text: "text"
    case .flag: "`true`"
    case .choice: "`true` or `false`"
    case .word(let words): words.map { "`\($0)`" }.joined(separator: " ")
    case .moment: "UTC with milliseconds, `2026-11-22T14:00:03.120Z`"
    case .day: "day, `2026-12-15`"
    case .person: "person, `m1`"
    case .people: "list of persons, `[\"m1\",\"m2\"]`"
    case .concept: "concept, `c1`"
    case .texts: "list of texts"
    case .numbers: "list of whole numbers"
    case .attributes: "object of texts"
    case .sections: "list of `{\"title\",\"seconds\"?,\"questions\"?}`"
    case .range: "`{\"low\":1,\"high\":5}`"
    case .answers: "list of `{\"member\",\"value\"}`, `{\"member\",\"choice\"}` or `{\"member\"}`"
    case .column: "list of values, choices or `null`"
    case .segments: "list of `{\"name\",\"values\"}`, as long as `values`"
    case .parts: "list of facts, each with its `type`, see below"
    case .tally: "list of `{\"value\",\"count\"}` or `{\"choice\",\"count\"}`"
    }
  }

  private static func number(_ range: ClosedRange<Int>) -> String {
    if range.upperBound < 10 { return "\(range.lowerBound) to \(range.upperBound)" }
    return range.lowerBound < 0 ? "whole number" : "whole number from \(range.lowerBound)"
  }
}
