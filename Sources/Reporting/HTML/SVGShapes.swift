import TextDisplay

/// The shapes of one drawing.
///
/// Across, places are shares of the width, so that a drawing fills a phone and a laptop while its
/// letters keep their size; a `viewBox` would shrink them with the bars. Down, places are pixels.
struct SVGShapes {
  private(set) var markup = Markup()
  /// How high the drawing has become.
  var height = 0

  /// How a text stands and looks.
  enum TextRole {
    case label
    case value
    case note
    case tick

    fileprivate var name: StaticString {
      switch self {
      case .label: "label"
      case .value: "value"
      case .note: "note"
      case .tick: "tick"
      }
    }
  }

  /// Which of its ends a text has at its place.
  enum Anchor {
    case start
    case middle
    case end
  }

  mutating func bar(_ fill: ChartFill, x: Double, y: Int, width: Double, height: Int) {
    guard width > 0, height > 0 else { return }
    markup.tag("<rect class=\"")
    markup.tag(fill.name)
    markup.tag("\"")
    markup.attribute("x", Self.share(x))
    markup.attribute("y", "\(y)")
    markup.attribute("width", Self.share(width))
    markup.attribute("height", "\(height)")
    markup.tag("/>")
  }

  /// A line of the frame: an axis, a grid.
  mutating func line(_ role: StaticString, x: Double, y: Int, toX: Double, toY: Int) {
    markup.tag("<line class=\"")
    markup.tag(role)
    markup.tag("\"")
    markup.attribute("x1", Self.share(x))
    markup.attribute("y1", "\(y)")
    markup.attribute("x2", Self.share(toX))
    markup.attribute("y2", "\(toY)")
    markup.tag("/>")
  }

  /// Adds the shapes of another drawing over these.
  mutating func append(_ other: SVGShapes) { markup.append(other.markup) }

  mutating func dot(x: Double, y: Int) {
    markup.tag("<circle class=\"dot\"")
    markup.attribute("cx", Self.share(x))
    markup.attribute("cy", "\(y)")
    markup.tag(" r=\"5\"/>")
  }

  /// A text of one line; moved a few pixels across where it stands beside a shape.
  ///
  /// One wider than `limit` columns is cut, and whole as its tooltip.
  mutating func text(
    _ role: TextRole,
    _ text: String,
    x: Double,
    y: Int,
    anchor: Anchor = .start,
    shift: Int = 0,
    limit: Int = .max
  ) {
    guard !text.isEmpty else { return }
    let shown = text.shown()
    let cut = shown.truncated(toWidth: limit)
    markup.tag("<text class=\"")
    markup.tag(role.name)
    switch anchor {
    case .start: markup.tag("\"")
    case .middle: markup.tag(" middle\"")
    case .end: markup.tag(" end\"")
    }
    markup.attribute("x", Self.share(x))
    markup.attribute("y", "\(y)")
    if shift != 0 { markup.attribute("dx", "\(shift)") }
    markup.tag(">")
    if cut != shown {
      markup.tag("<title>")
      markup.text(shown)
      markup.tag("</title>")
    }
    markup.text(cut)
    markup.tag("</text>")
  }

  /// "41.25%"; hundredths, so that every machine writes the same.
  private static func share(_ fraction: Double) -> String {
    guard fraction.isFinite else { return "0%" }
    let hundredths = Int((min(2, max(-1, fraction)) * 10_000).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let sign = hundredths < 0 ? "-" : ""
    guard rest > 0 else { return "\(sign)\(whole)%" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)%"
  }
}
