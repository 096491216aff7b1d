import XMLText
import TextDisplay

extension WordDocument {
  /// A table as wide as its words need and the page has; its first row is repeated on every page.
  mutating func table(_ table: Table) {
    let widths = Self.widths(table)
    xml.markup("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableReport\"/><w:tblW w:w=\"")
    xml.number(widths.reduce(0, +))
    xml.markup("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>")
    xml.markup("<w:tblLook w:val=\"0020\" w:firstRow=\"1\"/></w:tblPr><w:tblGrid>")
    for width in widths {
      xml.markup("<w:gridCol w:w=\"")
      xml.number(width)
      xml.markup("\"/>")
    }
    xml.markup("</w:tblGrid>")
    row(table, table.columns.map { Phrase($0.title) }, widths, .columnTitle)
    for cells in table.rows { row(table, cells, widths, .cell) }
    xml.markup("</w:tbl>")
    // Two tables without a paragraph between them would be one.
    begin(.tableEnd, Phrase())
    end()
  }

  private mutating func row(_ table: Table, _ cells: [Phrase], _ widths: [Int], _ style: Style) {
    xml.markup("<w:tr><w:trPr><w:cantSplit/>")
    if style == .columnTitle { xml.markup("<w:tblHeader/>") }
    xml.markup("</w:trPr>")
    for (place, cell) in cells.enumerated() {
      xml.markup("<w:tc><w:tcPr><w:tcW w:w=\"")
      xml.number(widths[place])
      xml.markup("\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"")
      xml.shown(style.rawValue)
      xml.markup("\"/>")
      if cell.standsRightToLeft { xml.markup("<w:bidi/>") }
      if table.columns[place].isNumeric { xml.markup("<w:jc w:val=\"right\"/>") }
      xml.markup("</w:pPr>")
      runs(cell)
      end()
      xml.markup("</w:tc>")
    }
    xml.markup("</w:tr>")
  }

  /// Twentieths of a point: what is free between the margins of A4.
  private static let pageWidth = 9638
  private static let perLetter = 110

  /// By the widest cell of each column, so that only what is long is broken.
  private static func widths(_ table: Table) -> [Int] {
    let wanted = table.columns.indices.map { place in
      // Bold letters and drawn blocks are wider than others.
      let title = perLetter * table.columns[place].title.prefix(200).displayWidth * 6 / 5
      let cells = table.rows.map { row in
        row[place].runs.reduce(0) { width, run in
          width + run.text.prefix(200).displayWidth * (run.role == .drawing ? 150 : perLetter)
        }
      }
      return 200 + max(3 * perLetter, title, cells.max() ?? 0)
    }
    guard wanted.reduce(0, +) > pageWidth else { return wanted }
    // The narrow keep what they need; the wide have equal parts of what is left.
    var (rest, waiting) = (pageWidth, wanted.count)
    for width in wanted.sorted() {
      guard width <= rest / waiting else { break }
      rest -= width
      waiting -= 1
    }
    return wanted.map { min($0, rest / max(1, waiting)) }
  }
}
