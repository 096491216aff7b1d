import TextDisplay

extension ReactionTimeline {
  var key: [Chart.KeyEntry] {
    [
      Chart.KeyEntry(fill: .strongSupport, text: "+ \(headings.positive)"),
      Chart.KeyEntry(fill: .against, text: "− \(headings.negative)"),
      Chart.KeyEntry(fill: .other, text: headings.other),
    ]
  }

  /// Steps in which something happened; their places in this list are the numbers in the drawing.
  var numberedMarks: [(from: String, marks: Phrase)] {
    slots.filter { !$0.marks.isEmpty }
      .map { ($0.from, Phrase.joined($0.marks, separator: "; ")) }
  }

  /// Reactions for above an axis and against below it, all others in a row of their own underneath.
  var shapes: SVGShapes {
    var shapes = SVGShapes()
    guard !slots.isEmpty else { return shapes }
    let unit = 64 / Double(max(1, peak))
    func pixels(_ count: Int) -> Int {
      count == 0 ? 0 : max(2, Int((Double(count) * unit).rounded()))
    }
    let up = slots.reduce(12) { max($0, pixels($1.positive)) }
    let down = slots.reduce(12) { max($0, pixels($1.negative)) }
    let apart = slots.reduce(4) { max($0, pixels($1.other)) }
    let axis = Self.top + up
    let foot = axis + down + 32 + apart
    writeMarks(foot: foot, into: &shapes)
    let width = 1 / Double(slots.count)
    for (place, slot) in slots.enumerated() {
      let x = (Double(place) + 0.1) * width
      let (above, below, beside) = (
        pixels(slot.positive), pixels(slot.negative), pixels(slot.other)
      )
      shapes.bar(.strongSupport, x: x, y: axis - above, width: width * 0.8, height: above)
      shapes.bar(.against, x: x, y: axis, width: width * 0.8, height: below)
      shapes.bar(.other, x: x, y: foot - beside, width: width * 0.8, height: beside)
    }
    shapes.line("axis", x: 0, y: axis, toX: 1, toY: axis)
    shapes.line("grid", x: 0, y: foot, toX: 1, toY: foot)
    writePeaks(axis: axis, foot: foot, unit: unit, into: &shapes)
    writeTimes(y: foot + 14, into: &shapes)
    shapes.height = foot + 18
    return shapes
  }

  private static let top = 44

  /// A line where something happened, with its number above; close ones stand in turns a line lower.
  private func writeMarks(foot: Int, into shapes: inout SVGShapes) {
    var number = 0
    var last = (x: -1.0, y: 12)
    for (place, slot) in slots.enumerated() where !slot.marks.isEmpty {
      number += 1
      let x = Double(place) / Double(slots.count)
      let y = x - last.x < 0.08 && last.y == 12 ? 25 : 12
      shapes.line("grid", x: x, y: 4, toX: x, toY: foot)
      shapes.text(.tick, "\(number)", x: x, y: y, shift: 3)
      last = (x, y)
    }
  }

  /// The highest step of each kind has its number, from which the others can be judged.
  private func writePeaks(axis: Int, foot: Int, unit: Double, into shapes: inout SVGShapes) {
    func middle(_ place: Int) -> Double { (Double(place) + 0.5) / Double(slots.count) }
    let best = slots.indices.max { slots[$0].positive < slots[$1].positive }
    if let best, slots[best].positive > 0 {
      let y = axis - Int((Double(slots[best].positive) * unit).rounded()) - 3
      shapes.text(.value, "+\(slots[best].positive)", x: middle(best), y: y, anchor: .middle)
    }
    let worst = slots.indices.max { slots[$0].negative < slots[$1].negative }
    if let worst, slots[worst].negative > 0 {
      let y = axis + Int((Double(slots[worst].negative) * unit).rounded()) + 12
      shapes.text(.value, "−\(slots[worst].negative)", x: middle(worst), y: y, anchor: .middle)
    }
    let most = slots.indices.max { slots[$0].other < slots[$1].other }
    if let most, slots[most].other > 0 {
      let y = foot - Int((Double(slots[most].other) * unit).rounded()) - 3
      shapes.text(.note, "\(slots[most].other)", x: middle(most), y: y, anchor: .middle)
    }
  }

  /// The first, the last and at most three moments between them.
  private func writeTimes(y: Int, into shapes: inout SVGShapes) {
    let step = max(1, (slots.count + 3) / 4)
    for place in stride(from: 0, to: slots.count, by: step) {
      shapes.text(.tick, slots[place].from, x: Double(place) / Double(slots.count), y: y)
    }
  }
}
