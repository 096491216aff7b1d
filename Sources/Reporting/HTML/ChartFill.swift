import Vocabulary

/// What a part of a chart is filled with: a hue and a pattern, so that neither has to be seen.
///
/// Full for strong, hatched for others, leaning one way for and the other way against.
enum ChartFill {
  case support
  case strongSupport
  case against
  case strongAgainst
  case other
  case accent
  /// The full length, behind a bar.
  case track
  /// A part of a whole, by its place; neighbours never look alike.
  case part(Int)

  var name: StaticString {
    switch self {
    case .support: "support"
    case .strongSupport: "strong-support"
    case .against: "against"
    case .strongAgainst: "strong-against"
    case .other: "other"
    case .accent: "accent"
    case .track: "track"
    case .part(let place):
      switch place % 4 {
      case 0: "part-1"
      case 1: "part-2"
      case 2: "part-3"
      default: "part-4"
      }
    }
  }

  /// The patterns, once a page; the style sheet gives them their colours.
  static let patterns: StaticString = """
    <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>
    <pattern id="pattern-support" width="6" height="6" patternUnits="userSpaceOnUse" \
    patternTransform="rotate(45)"><rect class="ground" width="6" height="6"/>\
    <rect class="ink-support" width="3" height="6"/></pattern>
    <pattern id="pattern-against" width="6" height="6" patternUnits="userSpaceOnUse" \
    patternTransform="rotate(-45)"><rect class="ground" width="6" height="6"/>\
    <rect class="ink-against" width="3" height="6"/></pattern>
    <pattern id="pattern-part-2" width="6" height="6" patternUnits="userSpaceOnUse" \
    patternTransform="rotate(45)"><rect class="ground" width="6" height="6"/>\
    <rect class="ink-part" width="3.5" height="6"/></pattern>
    <pattern id="pattern-part-3" width="6" height="6" patternUnits="userSpaceOnUse">\
    <rect class="ground" width="6" height="6"/><circle class="ink-part" cx="3" cy="3" r="1.4"/>\
    </pattern>
    </defs></svg>

    """
}
