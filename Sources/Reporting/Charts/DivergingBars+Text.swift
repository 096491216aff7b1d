import Analysis
import TextDisplay
import Vocabulary

extension DivergingBars {
  /// An axis with what is against to its left and what is for to its right.
  ///
  /// Strong reactions are full blocks farther out, others shades beside the axis; the sum of a side
  /// stands at its end with its sign.
  func lines(_ style: TextStyle) -> [String] {
    let printed = rows.map(beside)
    let number = "\(longestSide)".count + 2
    let layout = DrawingLayout(
      labels: rows.map(\.label),
      printed: printed,
      least: 2 * max(Self.leastSide, number + 4) + 1,
      most: 2 * 28 + 1,
      style
    )
    let side = (layout.room - 1) / 2
    let scale = Scale(longest: longestSide, room: side - number)
    let signs = Signs(style)
    return [layout.line(key(side, signs, style))]
      + zip(rows, printed).flatMap { row, printed in
        layout.row(row.label, drawn(row.counts, side, scale, signs, style), printed: printed)
      }
  }

  private static let leastSide = 12

  /// "= ×1 · not coded ×2 · all 8": what is on neither side, and the base.
  func beside(_ row: Row) -> Phrase {
    var parts = [Sentiment.neutral, .mixed].filter { row.counts[$0] > 0 }
      .map { "\($0.mark) ×\(row.counts[$0])" as Phrase }
    if row.counts[nil] > 0 { parts.append("\(headings.notCoded) ×\(row.counts[nil])") }
    parts.append("\(headings.all) \(row.counts.total)")
    return Phrase.joined(parts, separator: " · ")
  }

  /// "-- █  - ▒ │ ▒ +  █ ++", its axis above the others.
  private func key(_ side: Int, _ signs: Signs, _ style: TextStyle) -> DrawnText {
    var line = DrawnText()
    let against = "-- \(signs.strongAgainst)  - \(signs.against) "
    line.pad(to: side - against.count)
    line.append(style.palette.paint(against, .bad), width: against.count)
    line.append(signs.axis, width: 1)
    let support = " \(signs.support) +  \(signs.strongSupport) ++"
    line.append(style.palette.paint(support, .good), width: support.count)
    return line
  }

  private func drawn(
    _ counts: SentimentCounts,
    _ side: Int,
    _ scale: Scale,
    _ signs: Signs,
    _ style: TextStyle
  ) -> DrawnText {
    let against = scale.cells(inner: counts[.negative], outer: counts[.veryNegative])
    let support = scale.cells(inner: counts[.positive], outer: counts[.veryPositive])
    var line = DrawnText()
    if counts.negative > 0 {
      let sum = "\(style.own("−"))\(counts.negative) "
      line.pad(to: side - against.inner - against.outer - sum.count)
      line.append(sum, width: sum.count)
      line.append(signs.strongAgainst, times: against.outer, .bad, style)
      line.append(signs.against, times: against.inner, .bad, style)
    }
    line.pad(to: side)
    line.append(signs.axis, width: 1)
    if counts.positive > 0 {
      line.append(signs.support, times: support.inner, .good, style)
      line.append(signs.strongSupport, times: support.outer, .good, style)
      line.append(" +\(counts.positive)", width: 2 + "\(counts.positive)".count)
    }
    return line
  }

  /// What the parts are drawn with; in ASCII, each side has signs of its own.
  private struct Signs {
    let against, strongAgainst, support, strongSupport, axis: String

    init(_ style: TextStyle) {
      (against, strongAgainst) = style.isASCII ? ("-", "=") : ("▒", "█")
      (support, strongSupport) = style.isASCII ? ("+", "#") : ("▒", "█")
      axis = style.isASCII ? "|" : "│"
    }
  }

  /// How many columns reactions take: whole columns each as long as they fit.
  private struct Scale {
    let longest: Int
    let room: Int

    func cells(inner: Int, outer: Int) -> (inner: Int, outer: Int) {
      guard longest > room else {
        let each = min(3, max(1, room / max(1, longest)))
        return (inner * each, outer * each)
      }
      func scaled(_ count: Int) -> Int {
        count == 0 ? 0 : max(1, (count * room * 2 + longest) / (2 * longest))
      }
      let all = max(scaled(inner + outer), (inner > 0 ? 1 : 0) + (outer > 0 ? 1 : 0))
      let innerCells = inner == 0 ? 0 : outer == 0 ? all : min(scaled(inner), all - 1)
      return (innerCells, all - innerCells)
    }
  }
}
