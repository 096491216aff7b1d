/// Every key of an event, spelled as the document spells it.
enum FieldKey: String, CodingKey, CaseIterable, Sendable {
  case n, at, said, by, type
  case member, name, code, seat, role, attributes, absent, members
  case concept, title, sections, section, seconds
  case item, speaker, sentiment, question, agrees, disagrees, observation, incomplete, text
  case themes, stars, intensity, specific
  case theme, description, from, to, into, recorder
  case round, measure, scale, options, `private`, target, answers, tally
  case source, column, values, segments, skipped
  case format, parts, begin, end
  case due, owner, events
}

/// What the value of a key looks like.
///
/// Every reader, the writer, the schema and the tables of
/// `docs/FORMAT.md` follow from it.
enum FieldType: Equatable, Sendable {
  /// A whole number between two limits.
  case number(ClosedRange<Int>)
  /// Any text.
  case text
  /// `true`; left out otherwise.
  case flag
  /// `true` or `false`.
  case choice
  /// One of these words.
  case word([String])
  /// A moment in UTC with milliseconds.
  case moment
  /// A day, `2026-12-15`.
  case day
  /// A person, `m1`.
  case person
  /// Several people.
  case people
  /// A concept, `c1`.
  case concept
  /// Several texts.
  case texts
  /// Several event numbers.
  case numbers
  /// An object of texts, its keys sorted by their UTF-8.
  case attributes
  /// The sections of a guide.
  case sections
  /// `{"low":1,"high":5}`.
  case range
  /// One answer a member.
  case answers
  /// Hands counted by value.
  case tally
  /// One value, choice or `null` a person.
  case column
  /// Columns of texts with their names.
  case segments
  /// Facts inside a fact, each with its type.
  case parts
}

/// One key of an event type, with its meaning.
struct Field: Equatable, Sendable {
  var key: FieldKey
  var type: FieldType
  var isRequired: Bool
  var meaning: String

  static func required(_ key: FieldKey, _ type: FieldType, _ meaning: String) -> Field {
    Field(key: key, type: type, isRequired: true, meaning: meaning)
  }

  static func optional(_ key: FieldKey, _ type: FieldType, _ meaning: String) -> Field {
    Field(key: key, type: type, isRequired: false, meaning: meaning)
  }
}

/// A value on its way between an event and its line.
enum FieldValue: Equatable, Sendable {
  case number(Int)
  case text(String)
  case flag(Bool)
  case texts([String])
  case numbers([Int])
  case attributes([AttributeField])
  case sections([SectionFields])
  case range(low: Int, high: Int)
  case answers([AnswerFields])
  case tally([TallyFields])
  case column([ColumnValue])
  case segments([SegmentFields])
  case parts([PartFields])
}

/// One part of an import.
struct PartFields: Equatable, Sendable {
  var type: String
  var said: Int?
  var begin: Int?
  var end: Int?
  var fields = FieldValues()
}

/// One place in a column of answers.
enum ColumnValue: Equatable, Sendable {
  case number(Int)
  case choice(String)
  case missing
}

/// One column of texts.
struct SegmentFields: Equatable, Sendable, Codable {
  var name: String
  var values: [String]
}

/// One attribute of a person.
struct AttributeField: Equatable, Sendable {
  var name: String
  var value: String
}

/// One section of a guide.
struct SectionFields: Equatable, Sendable, Codable {
  var title: String
  var seconds: Int?
  var questions: [String]?
}

/// One answer of a round: a value, a choice, or neither.
struct AnswerFields: Equatable, Sendable, Codable {
  var member: String
  var value: Int?
  var choice: String?
}

/// How many hands one value or choice had.
struct TallyFields: Equatable, Sendable, Codable {
  var value: Int?
  var choice: String?
  var count: Int
}
