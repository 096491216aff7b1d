extension StackedBars {
  var key: [Chart.KeyEntry] {
    parts.enumerated().map { place, name in
      Chart.KeyEntry(fill: .part(place), text: letter(place) + name)
    }
  }

  /// "C ": letters tell parts apart where there are more than patterns.
  private func letter(_ place: Int) -> String {
    guard parts.count > 4, place < 26 else { return "" }
    return Unicode.Scalar(UInt32(65 + place)).map { "\($0) " } ?? ""
  }

  /// Bars of one length, each count below its part where the part is wide enough for it.
  var shapes: SVGShapes {
    var shapes = SVGShapes()
    let layout = SVGRows(rows.map { ($0.label, base($0)) })
    for row in rows {
      let top = layout.write(row.label, base(row), thickness: Self.thickness, into: &shapes)
      if layout.isPrintBelow == false { shapes.height += 14 }
      shapes.bar(.track, x: 0, y: top, width: 1, height: Self.thickness)
      write(row, top: top, numbered: !layout.isPrintBelow, into: &shapes)
    }
    return shapes
  }

  private static let thickness = 16

  private func base(_ row: Row) -> Phrase { "\(headings.base) \(row.base)" }

  private func write(_ row: Row, top: Int, numbered: Bool, into shapes: inout SVGShapes) {
    var start = 0.0
    for (place, count) in row.counts.enumerated() where row.base > 0 {
      let width = Double(count) / Double(row.base)
      shapes.bar(.part(place), x: start, y: top, width: width, height: Self.thickness)
      if numbered, width >= 0.06 {
        shapes.text(
          .tick,
          letter(place) + "\(count)",
          x: start + width / 2,
          y: top + Self.thickness + 13,
          anchor: .middle
        )
      }
      start += width
    }
  }
}
