import Foundation
import SessionBuilding
import SessionModel
import TestSupport
import TextDisplay
import Testing
import Vocabulary

@testable import Analysis

extension OracleBook {
  static func dataSlices(_ worked: OracleCase) throws -> [String: OracleValue]? {
    let path = worked.input["file"].text ?? worked.input["folder"].text ?? ""
    switch worked.id {
    case "jupyter_ux_600": return try questions(path)
    case "mams_acsa_400": return try valences(path)
    case "mams_atsa_400": return try spans(path)
    case "xed_sv_300", "xed_bg_300", "xed_da_300", "xed_el_300": return try codes(path)
    case "german", "spanish", "tagalog": return try texts(path)
    case "japanese":
      let files = try SharedData.names(in: path).filter { $0.hasSuffix(".jsonl") }
      let rows = try files.reduce(0) { $0 + (try jsonLines("\(path)/\($1)").count) }
      return ["dialogues": OracleValue(files.count), "rows": OracleValue(rows)]
    case "json_test_suite":
      let names = try SharedData.names(in: path)
      return OracleValue(Dictionary(grouping: names) { String($0.prefix(2)) }.mapValues(\.count))
        .map
    case "naughty_strings":
      let strings = try JSONDecoder().decode([String].self, from: SharedData.bytes(path))
      return ["strings": OracleValue(strings.count)]
    case "grapheme_break_tests":
      let lines = try SharedData.text(path).split(separator: "\n")
      return ["cases": OracleValue(lines.count { !$0.hasPrefix("#") })]
    case "terminal_width":
      let strings = try worked.list("strings").compactMap(\.text)
      return ["columns": OracleValue(strings.map(\.displayWidth))]
    default: return nil
    }
  }

  /// Answers of a survey as a session: respondents are members, questions are concepts.
  private static func questions(_ path: String) throws -> [String: OracleValue] {
    let rows = try jsonLines(path)
    var session = SessionBuilder()
    var members: [String: MemberID] = [:]
    var concepts: [String: ConceptID] = [:]
    for row in rows {
      let respondent = try #require(row["respondent"].text)
      let question = try #require(row["question"].text)
      let codes = row["codes"].list?.compactMap(\.text) ?? []
      let member = members[respondent] ?? session.person("R\(respondent)", "r\(respondent)")
      let concept = concepts[question] ?? session.concept("q\(concepts.count)", question)
      (members[respondent], concepts[question]) = (member, concept)
      session.say([member], nil, "words", codes, about: concept)
    }
    let material = Material(session.state)
    let table = ThemeTable.byConcept(material)
    let perQuestion = table.columns.enumerated().map { place, column -> (String, OracleValue) in
      let themes = table.themes.enumerated().compactMap { row, theme -> (String, Int)? in
        let count = table.cell(theme: row, column: place).count
        return count > 0 ? (theme.path.text, count) : nil
      }
      guard case .concept(let concept) = column.subject else { return ("", .null) }
      let coded = material.reactions.count { $0.concept == concept && !$0.themes.isEmpty }
      return (
        session.state.concept(concept)?.title ?? "",
        .map([
          "rows": OracleValue(column.reactions), "with_code": OracleValue(coded),
          "themes": OracleValue(Dictionary(uniqueKeysWithValues: themes)),
        ])
      )
    }
    return [
      "rows": OracleValue(material.reactions.count),
      "respondents": OracleValue(material.attending.count),
      "questions": .map(Dictionary(uniqueKeysWithValues: perQuestion)),
    ]
  }

  /// Every coding as a reaction with its theme and sentiment.
  private static func valences(_ path: String) throws -> [String: OracleValue] {
    let rows = try jsonLines(path)
    var session = SessionBuilder()
    let member = session.person("Reviewer", "r")
    for row in rows {
      for coding in row["codes"].list ?? [] {
        let parts = coding.list?.compactMap(\.text) ?? []
        let sentiment: Sentiment? =
          switch parts.last {
          case "positive": .positive
          case "negative": .negative
          case "neutral": .neutral
          default: nil
          }
        session.say([member], sentiment, "words", [try #require(parts.first)])
      }
    }
    let material = Material(session.state)
    let themes = ThemeFigures.all(material).map { theme -> (String, OracleValue) in
      let counts = theme.sentiments
      return (
        theme.path.text,
        .map([
          "positive": OracleValue(counts.positive), "negative": OracleValue(counts.negative),
          "neutral": OracleValue(counts[.neutral]), "net_sentiment": OracleValue(counts.balance),
        ])
      )
    }
    return [
      "rows": OracleValue(rows.count), "codings": OracleValue(material.reactions.count),
      "themes": .map(Dictionary(uniqueKeysWithValues: themes)),
    ]
  }

  private static func spans(_ path: String) throws -> [String: OracleValue] {
    let rows = try jsonLines(path)
    var (spans, mismatches) = (0, 0)
    for row in rows {
      let scalars = Array(try #require(row["text"].text).unicodeScalars)
      for span in row["spans"].list ?? [] {
        let parts = try #require(span.list)
        let (from, to) = (try #require(parts[0].whole), try #require(parts[1].whole))
        let cut = String(String.UnicodeScalarView(scalars[from..<to]))
        spans += 1
        if cut != parts[2].text { mismatches += 1 }
      }
    }
    return [
      "rows": OracleValue(rows.count), "spans": OracleValue(spans),
      "span_text_mismatches": OracleValue(mismatches),
    ]
  }

  /// Coded lines as a session, one theme a code.
  private static func codes(_ path: String) throws -> [String: OracleValue] {
    let rows = try jsonLines(path)
    var session = SessionBuilder()
    let member = session.person("Reader", "r")
    for row in rows {
      let codes = row["codes"].list?.compactMap(\.text) ?? []
      session.say([member], nil, try #require(row["text"].text), codes)
    }
    let material = Material(session.state)
    let counts = ThemeFigures.all(material).map { ($0.path.text, $0.frequency) }
    let codePoints = material.reactions.reduce(0) {
      $0 + session.state.text(of: $1).unicodeScalars.count
    }
    return [
      "rows": OracleValue(rows.count),
      "codes": OracleValue(Dictionary(uniqueKeysWithValues: counts)),
      "multi_code_rows": OracleValue(material.reactions.count { $0.themes.count > 1 }),
      "code_points": OracleValue(codePoints),
    ]
  }

  private static func texts(_ path: String) throws -> [String: OracleValue] {
    let rows = try jsonLines(path)
    let texts = rows.compactMap { $0["text"].text }
    return [
      "rows": OracleValue(rows.count),
      "events": OracleValue(rows.count { $0["kind"].text == "event" }),
      "code_points": OracleValue(texts.reduce(0) { $0 + $1.unicodeScalars.count }),
      "longest_text_utf8_bytes": OracleValue(texts.map(\.utf8.count).max()),
    ]
  }
}
