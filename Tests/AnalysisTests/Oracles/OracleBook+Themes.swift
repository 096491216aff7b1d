import SessionModel
import Testing
import Vocabulary

@testable import Analysis

extension OracleBook {
  static func krueger(_ worked: OracleCase) throws -> [String: OracleValue]? {
    let group = try WorkedGroup()
    let material = Material(group.state)
    let themes = ThemeFigures.all(material)
    if worked.id == "order_of_report" {
      return ["order": OracleValue(themes.map(\.path.text))]
    }
    let expected = worked.input["expected_themes"].map ?? [:]
    let sections = SectionFigures.all(material)
    let absences = expected.compactMapValues { question -> Int? in
      question.text.flatMap { Int($0.dropFirst()) }
    }.map { ($0.key, ThemeAbsence(of: ThemePath($0.key), expectedIn: $0.value, material)) }
    let few = sections.filter { $0.wasOn && $0.speakers < 3 }
    return [
      "present": OracleValue(material.attending.count),
      "themes": .map(
        Dictionary(
          uniqueKeysWithValues: themes.map { ($0.path.text, .map(theme($0, in: group))) }
        )
      ),
      "internal_consistency": .map(try consistency(group)),
      "absence": .map(
        Dictionary(uniqueKeysWithValues: absences.map { ($0.0, OracleValue(words($0.1))) })
      ),
      "silent_members": OracleValue(Airtime(material).silent.map(group.name)),
      "items_with_fewer_than_3_speakers": OracleValue(few.map(\.title)),
    ]
  }

  private static func words(_ absence: ThemeAbsence) -> String {
    switch absence {
    case .raised: "raised"
    case .askedNotRaised: "asked, not raised"
    case .notAsked: "not asked"
    }
  }

  private static func theme(
    _ theme: ThemeFigures,
    in group: WorkedGroup
  ) -> [String: OracleValue] {
    [
      "frequency": OracleValue(theme.frequency),
      "extensiveness": OracleValue(theme.extensiveness.count),
      "speakers": OracleValue(theme.speakers.map(group.name).sorted()),
      "extensiveness_share": OracleValue(theme.extensiveness.fraction),
      "intensity_rated": OracleValue(theme.intensities.count),
      "intensity_mean": OracleValue(theme.meanIntensity),
      "intensity_max": OracleValue(theme.maximumIntensity),
      "specificity_rated": OracleValue(theme.specificity.base),
      "specificity_share": OracleValue(theme.specificity.fraction),
    ]
  }

  private static func consistency(_ group: WorkedGroup) throws -> [String: OracleValue] {
    let shift = try #require(PrivateOpenShift.all(group.state).first)
    let readings = group.people.filter { name, member in
      group.state.person(member)?.role == .member
        && group.state.rounds.count { $0.answer(of: member)?.answer != nil } == 1
    }
    #expect(shift.onlyOnce == readings.count)
    return [
      "pairs": OracleValue(shift.pairs.count), "changed": OracleValue(shift.changed.count),
      "up": OracleValue(shift.up.count), "down": OracleValue(shift.down.count),
      "mean_change": OracleValue(shift.meanChange),
      "only_one_reading": OracleValue(readings.keys.sorted()),
    ]
  }

  static func frameworkMatrix(_ worked: OracleCase) throws -> [String: OracleValue]? {
    let segments = worked.input["segments"].map ?? [:]
    let group = try WorkedGroup(segments: segments)
    let material = Material(group.state)
    let matrix =
      segments.isEmpty
      ? ThemeTable.byMember(material)
      : ThemeTable.bySegment(Segmentation(attribute: "segment", material), material)
    func label(_ column: ThemeTable.Column) -> String {
      switch column.subject {
      case .member(let member): group.name(member)
      case .segment(let segment): segment.label ?? "–"
      case .concept, .noConcept: "–"
      }
    }
    func cells<Value>(_ value: (ThemeTable.Cell) -> Value) -> [String: [String: Value]] {
      Dictionary(
        uniqueKeysWithValues: matrix.columns.indices.map { column in
          let entries = matrix.themes.indices.map { theme in
            (matrix.themes[theme].path.text, value(matrix.cell(theme: theme, column: column)))
          }
          return (label(matrix.columns[column]), Dictionary(uniqueKeysWithValues: entries))
        }
      )
    }
    let bases = matrix.columns.map { (label($0), $0.members.count) }
    return [
      "cells": .map(
        cells { OracleValue(group.ids($0.items)) }.mapValues { .map($0) }
      ),
      "members_per_cell": .map(cells(\.members).mapValues { OracleValue($0) }),
      "row_bases": OracleValue(Dictionary(uniqueKeysWithValues: bases)),
      "non_empty": OracleValue(matrix.filledCells),
      "size": OracleValue([matrix.columns.count, matrix.themes.count]),
    ]
  }
}
