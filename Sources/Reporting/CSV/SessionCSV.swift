import Analysis
public import SessionModel
import TextDisplay
import Vocabulary

/// A session as tables for other programs: comma-separated values by RFC 4180, in UTF-8.
///
/// The columns are described in `docs/FORMAT.md` and frozen. A cell without a value is empty,
/// never 0. Reactions are those of members, somebody unidentified included, as in every figure.
///
/// Of the options of a report, the moment and the selection count.
public enum SessionCSV {
  /// One row for each reaction and theme; a reaction without themes has one row without a theme.
  public static func tidy(
    _ state: SessionState,
    _ options: ReportOptions,
    _ csv: CSVOptions = CSVOptions()
  ) -> String {
    tidy(Material(state, options), csv)
  }

  /// One row for each reaction, a column for each theme.
  public static func wide(
    _ state: SessionState,
    _ options: ReportOptions,
    _ csv: CSVOptions = CSVOptions()
  ) -> String {
    wide(Material(state, options), csv)
  }

  /// One row for each person, staff too.
  public static func members(
    _ state: SessionState,
    _ options: ReportOptions,
    _ csv: CSVOptions = CSVOptions()
  ) -> String {
    members(Material(state, options), csv)
  }

  /// One row for each answer that may be shown.
  public static func measures(
    _ state: SessionState,
    _ options: ReportOptions,
    _ csv: CSVOptions = CSVOptions()
  ) -> String {
    measures(Material(state, options), csv)
  }
}

extension SessionCSV {
  /// One row for each reaction and theme; a reaction without themes has one row without a theme.
  static func tidy(_ material: Material, _ options: CSVOptions) -> String {
    let columns = ReactionColumns(material)
    var rows = CSVRows(
      options,
      heading: columns.heading + ["theme", "theme_code", "intensity", "specific", "stars"]
    )
    let themes = material.state.themes
    for item in material.reactions {
      let carried: [Int?] = item.themes.isEmpty ? [nil] : item.themes
      let start = rows.position
      columns.write(item, to: &rows)
      let shared = start..<rows.position
      for (place, theme) in carried.enumerated() {
        if place > 0 { rows.repeatCells(shared) }
        rows.text(theme.map { themes[$0].path.text })
        rows.text(theme.flatMap { themes[$0].code })
        rows.number(item.intensity)
        rows.flag(item.isSpecific)
        rows.number(item.stars)
        rows.endRow()
      }
    }
    return rows.content
  }

  /// One row for each reaction, and a column for each theme, 1 where the reaction carries it.
  ///
  /// A theme stands for itself: `t:price` is 0 on a reaction that carries `price/too-high` alone.
  static func wide(_ material: Material, _ options: CSVOptions) -> String {
    let columns = ReactionColumns(material)
    let state = material.state
    let themes = state.themes.indices.filter { state.themes[$0].mergedInto == nil }.sorted {
      let (left, right) = (state.themes[$0].path.text, state.themes[$1].path.text)
      return (left.foldedForComparison, left) < (right.foldedForComparison, right)
    }
    var rows = CSVRows(
      options,
      heading: columns.heading + ["intensity", "specific", "stars"]
        + themes.map { "t:\(state.themes[$0].path.text)" }
    )
    for item in material.reactions {
      columns.write(item, to: &rows)
      rows.number(item.intensity)
      rows.flag(item.isSpecific)
      rows.number(item.stars)
      for theme in themes { rows.flag(item.themes.contains(theme)) }
      rows.endRow()
    }
    return rows.content
  }
}

/// What stands in the row of a reaction, whatever follows.
private struct ReactionColumns {
  let state: SessionState
  let attributes: AttributeColumns
  // One of each for each person, looked up once for all reactions.
  private let codes: [String]
  private let names: [String]
  private let values: [[String]]

  init(_ material: Material) {
    state = material.state
    let attributes = AttributeColumns(state.people.map(\.attributes))
    self.attributes = attributes
    codes = state.people.map(\.code)
    names = state.people.map(\.name)
    values = state.people.map { attributes.values(of: $0.attributes) }
  }

  var heading: [String] {
    [
      "session", "item", "clock", "clock_seconds", "recorded_at", "recorded_by", "section",
      "section_title", "members", "names", "role",
    ] + attributes.heading + [
      "concept", "concept_title", "mark", "sentiment", "sentiment_score", "verbatim", "words",
      "is_observation", "is_question", "is_incomplete", "is_amended", "echo_of", "agrees",
    ]
  }

  func write(_ item: Item, to rows: inout CSVRows) {
    rows.text(state.header.id)
    rows.number(item.number.number)
    rows.text(item.clock.description)
    rows.number(item.clock.seconds)
    rows.text(item.at.description)
    rows.text(item.author)
    let section = state.progress.section(at: item.clock)
    rows.number(section)
    rows.text(section.flatMap { state.progress.guide?.sections[$0 - 1].title })
    writePeople(item, to: &rows)
    let concept = item.concept.flatMap(state.concept)
    rows.text(concept?.code)
    rows.text(concept?.title)
    rows.text(item.sentiment?.mark)
    rows.text(item.sentiment?.word)
    rows.number(item.sentiment?.score)
    let text = state.text(of: item)
    rows.text(text)
    rows.number(WordCount.words(in: text))
    rows.flag(item.isObservation)
    rows.flag(item.isQuestion)
    rows.flag(item.isIncomplete)
    rows.flag(item.isAmended)
    rows.number(item.echo?.item.number)
    rows.flag(item.echo?.agrees)
  }

  private func writePeople(_ item: Item, to rows: inout CSVRows) {
    var places: [Int] = []
    if case .people(let people) = item.speaker { places = people.compactMap(state.personIndex) }
    rows.text(places.map { codes[$0] }.joined(separator: " "))
    rows.text(places.map { names[$0] }.joined(separator: ", "))
    rows.text(places.isEmpty ? "unidentified" : Role.member.rawValue)
    attributes.write(places.map { values[$0] }, to: &rows)
  }
}

/// One column for each attribute that anybody has, `a:segment`, in the order of their names.
struct AttributeColumns {
  private let names: [String]

  /// The columns for people with these attributes; of two spellings of a name the first is shown.
  init(_ people: [[Attribute]]) {
    var seen: Set<String> = []
    names = people.joined().map(\.name).filter { seen.insert($0.foldedForComparison).inserted }
      .sorted { ($0.foldedForComparison, $0) < ($1.foldedForComparison, $1) }
  }

  var heading: [String] { names.map { "a:\($0)" } }

  /// The value of each column, of a person with these attributes; empty where there is none.
  func values(of attributes: [Attribute]) -> [String] {
    let folded = attributes.map(\.name.foldedForComparison)
    return names.map { name in
      folded.lastIndex(of: name.foldedForComparison).map { attributes[$0].value } ?? ""
    }
  }

  /// The values of one person, or those of several, each once.
  func write(_ people: [[String]], to rows: inout CSVRows) {
    for column in names.indices {
      guard people.count > 1 else {
        rows.text(people.first?[column])
        continue
      }
      var values: [String] = []
      for person in people where !person[column].isEmpty && !values.contains(person[column]) {
        values.append(person[column])
      }
      rows.text(values.joined(separator: ", "))
    }
  }
}

extension Sentiment {
  /// The sentiment as a word, for programs and spreadsheets that stumble over marks.
  var word: String {
    switch self {
    case .veryPositive: "very positive"
    case .positive: "positive"
    case .neutral: "neutral"
    case .negative: "negative"
    case .veryNegative: "very negative"
    case .mixed: "mixed"
    }
  }

  /// 2, 1, 0, −1, −2; `+-` is 0 as `=` is.
  var score: Int {
    switch self {
    case .veryPositive: 2
    case .positive: 1
    case .neutral, .mixed: 0
    case .negative: -1
    case .veryNegative: -2
    }
  }
}
