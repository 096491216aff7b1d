import Analysis
import Vocabulary

extension DivergingBars {
  /// What is drawn, from the left to the right, with the signs that are typed.
  var key: [Chart.KeyEntry] {
    let fills: [(Sentiment, ChartFill)] = [
      (.veryNegative, .strongAgainst), (.negative, .against), (.positive, .support),
      (.veryPositive, .strongSupport),
    ]
    return fills.map { sentiment, fill in
      let sign = sentiment.mark.map { $0 == "-" ? "−" : $0 }
      return Chart.KeyEntry(fill: fill, text: "\(String(sign)) \(headings.name(of: sentiment))")
    }
  }

  var shapes: SVGShapes {
    var shapes = SVGShapes()
    let layout = SVGRows(rows.map { ($0.label, beside($0)) })
    for row in rows {
      let top = layout.write(row.label, beside(row), thickness: Self.thickness, into: &shapes)
      write(row.counts, top: top, into: &shapes)
    }
    return shapes
  }

  private static let thickness = 16
  /// Half the width, less what the number at the end of the longest bar takes.
  private static let side = 0.41

  /// From the axis outward: strong reactions are the ends of the bar.
  private func write(_ counts: SentimentCounts, top: Int, into shapes: inout SVGShapes) {
    let unit = longestSide > 0 ? Self.side / Double(longestSide) : 0
    let (against, support) = (Double(counts.negative) * unit, Double(counts.positive) * unit)
    let inner = (
      against: Double(counts[.negative]) * unit, support: Double(counts[.positive]) * unit
    )
    let height = Self.thickness
    func bar(_ fill: ChartFill, from x: Double, _ width: Double) {
      shapes.bar(fill, x: x, y: top, width: width, height: height)
    }
    bar(.strongAgainst, from: 0.5 - against, against - inner.against)
    bar(.against, from: 0.5 - inner.against, inner.against)
    bar(.support, from: 0.5, inner.support)
    bar(.strongSupport, from: 0.5 + inner.support, support - inner.support)
    shapes.line("axis", x: 0.5, y: top - 3, toX: 0.5, toY: top + height + 3)
    let baseline = top + height - 3
    if counts.negative > 0 {
      shapes.text(
        .value,
        "−\(counts.negative)",
        x: 0.5 - against,
        y: baseline,
        anchor: .end,
        shift: -6
      )
    }
    if counts.positive > 0 {
      shapes.text(.value, "+\(counts.positive)", x: 0.5 + support, y: baseline, shift: 6)
    }
  }
}
