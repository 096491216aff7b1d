extension Bars {
  var shapes: SVGShapes {
    var shapes = SVGShapes()
    let layout = SVGRows(rows.map { ($0.label, $0.printed) })
    for row in rows {
      let top = layout.write(row.label, row.printed, thickness: 12, into: &shapes)
      shapes.bar(.track, x: 0, y: top, width: 1, height: 12)
      shapes.bar(.accent, x: 0, y: top, width: fraction(of: row) ?? 0, height: 12)
    }
    return shapes
  }
}
