import Analysis
import JSONWriting
import SessionModel
import Vocabulary

// Themes against concepts, attributes, members and one another.
extension FigureSections {
  var crosstabs: JSONValue {
    .object([
      ("themeByConcept", table(.byConcept(material))),
      (
        "themeByAttribute",
        .list(
          Segmentation.attributes(of: material.attending).map { attribute in
            let segmentation = Segmentation(attribute: attribute, material)
            return .object(
              [("attribute", .text(attribute))]
                + members(of: .bySegment(segmentation, material))
            )
          }
        )
      ), ("coOccurrence", coOccurrence),
    ])
  }

  private func table(_ table: ThemeTable) -> JSONValue { .object(members(of: table)) }

  /// Columns with their bases, then a row for each theme with one cell a column, empty ones kept.
  private func members(of table: ThemeTable) -> JSONMembers {
    [
      (
        "columns",
        .list(
          table.columns.map { column in
            .object([
              subject(column.subject), ("base", .number(column.members.count)),
              ("reactions", .number(column.reactions)),
            ])
          }
        )
      ),
      (
        "rows",
        .list(
          table.themes.enumerated().map { row, theme in
            .object([
              ("theme", .text(theme.path.text)),
              (
                "cells",
                .list(
                  table.columns.indices.map { cell(table.cell(theme: row, column: $0)) }
                )
              ),
            ])
          }
        )
      ),
    ]
  }

  private func cell(_ cell: ThemeTable.Cell) -> JSONValue {
    .object([
      ("count", .number(cell.count)), ("members", .number(cell.members)),
      ("positive", .number(cell.sentiments.positive)),
      ("negative", .number(cell.sentiments.negative)), ("coded", .number(cell.sentiments.coded)),
    ])
  }

  private func subject(_ subject: ThemeTable.Subject) -> (key: String, value: JSONValue) {
    switch subject {
    case .concept(let concept): ("concept", .optional(state.concept(concept)?.code))
    case .noConcept: ("concept", .null)
    case .member(let member): ("member", state.json(member))
    case .segment(let segment): ("label", .optional(segment.label))
    }
  }

  private var coOccurrence: JSONValue {
    .list(
      ThemePairs(material).pairs.map { pair in
        .object(
          [
            ("first", .text(state.themes[pair.first].path.text)),
            ("second", .text(state.themes[pair.second].path.text)),
          ] + pair.overlap.jsonMembers + [("items", .items(pair.items))]
        )
      }
    )
  }

  /// The framework matrix: member by member which items carry which theme; themes that a member
  /// did not raise are left out.
  var framework: JSONValue {
    let table = ThemeTable.byMember(material)
    return .list(
      table.columns.enumerated().map { column, subject in
        let raised = table.themes.enumerated().compactMap { row, theme -> JSONValue? in
          let cell = table.cell(theme: row, column: column)
          guard cell.count > 0 else { return nil }
          return .object([("theme", .text(theme.path.text)), ("items", .items(cell.items))])
        }
        return .object([
          self.subject(subject.subject), ("reactions", .number(subject.reactions)),
          ("themes", .list(raised)),
        ])
      }
    )
  }
}
