extension IntervalDots {
  var shapes: SVGShapes {
    var shapes = SVGShapes()
    let layout = SVGRows(rows.map { ($0.label, $0.printed) })
    var lines = SVGShapes()
    for row in rows {
      let middle = layout.write(row.label, row.printed, thickness: 12, into: &lines) + 6
      write(row, at: middle, into: &lines)
    }
    for tick in ticks {
      shapes.line("grid", x: x(tick.value), y: 4, toX: x(tick.value), toY: lines.height)
      let place = place(of: tick.value)
      shapes.text(
        .tick,
        tick.text,
        x: place <= 0.02 ? 0 : place >= 0.98 ? 1 : x(tick.value),
        y: lines.height + 12,
        anchor: place <= 0.02 ? .start : place >= 0.98 ? .end : .middle
      )
    }
    shapes.append(lines)
    shapes.height = lines.height + (ticks.isEmpty ? 0 : 18)
    return shapes
  }

  /// A little inside, so that a dot at the end of the scale is not cut.
  private func x(_ value: Double) -> Double { 0.02 + 0.96 * place(of: value) }

  private func write(_ row: Row, at middle: Int, into shapes: inout SVGShapes) {
    shapes.line("grid", x: 0.02, y: middle, toX: 0.98, toY: middle)
    guard let value = row.value else { return }
    if let interval = row.interval {
      let (low, high) = (x(interval.lowerBound), x(interval.upperBound))
      shapes.line("interval", x: low, y: middle, toX: high, toY: middle)
      shapes.line("interval", x: low, y: middle - 5, toX: low, toY: middle + 5)
      shapes.line("interval", x: high, y: middle - 5, toX: high, toY: middle + 5)
    }
    shapes.dot(x: x(value), y: middle)
  }
}
