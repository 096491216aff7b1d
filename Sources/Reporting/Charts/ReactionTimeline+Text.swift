import TextDisplay

extension ReactionTimeline {
  /// A line of blocks for each kind of reaction, of one height scale, and what happened below.
  func lines(_ style: TextStyle) -> [String] {
    let series: [(name: String, ink: Ink?, counts: [Int])] = [
      (headings.positive, .good, slots.map(\.positive)),
      (headings.negative, .bad, slots.map(\.negative)),
      (headings.other, nil, slots.map(\.other)),
    ]
    let sums = series.map { $0.counts.reduce(0, +) }
    let layout = DrawingLayout(
      labels: series.map { "\(words: $0.name)" },
      printed: sums.map { "×\($0)" },
      least: 12,
      most: max(12, 2 * slots.count),
      style
    )
    let step = (slots.count + layout.room - 1) / max(1, layout.room)
    let merged = series.map { Self.merged($0.counts, step) }
    let peak = merged.reduce(0) { max($0, $1.max() ?? 0) }
    let times = max(1, min(2, layout.room / max(1, merged[0].count)))
    let drawn = zip(series, merged).map { series, counts in
      Self.sparkline(counts, peak, times, series.ink, style)
    }
    return zip(zip(series, sums), drawn).flatMap { series, drawn in
      layout.row("\(words: series.0.name)", drawn, printed: "×\(series.1)")
    } + foot(axis(drawn[0].width), scale(peak, style), layout) + marks(style)
  }

  private static func merged(_ counts: [Int], _ step: Int) -> [Int] {
    guard step > 1 else { return counts }
    return stride(from: 0, to: counts.count, by: step).map {
      counts[$0..<min($0 + step, counts.count)].reduce(0, +)
    }
  }

  /// Blocks of eight heights, or digits with `*` from ten on; a dot for none.
  private static func sparkline(
    _ counts: [Int],
    _ peak: Int,
    _ times: Int,
    _ ink: Ink?,
    _ style: TextStyle
  ) -> DrawnText {
    var line = DrawnText()
    for count in counts {
      if count == 0 {
        line.append(style.isASCII ? "." : "·", times: times, .dim, style)
      } else if style.isASCII {
        line.append(count < 10 ? "\(count)" : "*", times: 1, ink, style)
        line.append(".", times: times - 1, .dim, style)
      } else {
        line.append(blocks[(count * 8 + peak - 1) / peak - 1], times: times, ink, style)
      }
    }
    return line
  }

  private static let blocks = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// The times, and behind them what a sign stands for, or below them where it does not fit.
  private func foot(_ axis: DrawnText, _ scale: DrawnText, _ layout: DrawingLayout) -> [String] {
    guard scale.width > 0 else { return [layout.line(axis)] }
    guard layout.fits(axis.width + 2 + scale.width) else {
      return [layout.line(axis), layout.line(scale)]
    }
    var line = axis
    line.pad(to: axis.width + 2)
    line.append(scale)
    return [layout.line(line)]
  }

  /// How many a full block is; in ASCII, what no digit says.
  private func scale(_ peak: Int, _ style: TextStyle) -> DrawnText {
    let text = style.isASCII ? (peak > 9 ? "* > 9" : "") : peak > 0 ? "█ = \(peak)" : ""
    var line = DrawnText()
    line.append(text, width: text.displayWidth)
    return line
  }

  /// The first and the last moment below the ends of the lines.
  private func axis(_ width: Int) -> DrawnText {
    var line = DrawnText()
    guard let first = slots.first?.from.shown(), let last = slots.last?.from.shown() else {
      return line
    }
    line.append(first, width: first.displayWidth)
    if slots.count > 1, first.displayWidth + last.displayWidth < width {
      line.pad(to: width - last.displayWidth)
      line.append(last, width: last.displayWidth)
    }
    return line
  }

  private func marks(_ style: TextStyle) -> [String] {
    slots.filter { !$0.marks.isEmpty }.flatMap { slot in
      style.wrapped(
        "\(dim: slot.from)  " + Phrase.joined(slot.marks, separator: "; "),
        first: "  ",
        further: "      "
      )
    }
  }
}
