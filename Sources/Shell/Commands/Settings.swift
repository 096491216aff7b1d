public import TextDisplay

/// What `set` changes for this sitting; nothing of it is stored.
public struct Settings: Equatable, Sendable {
  /// How answers meet the screen.
  public var palette: Palette
  /// The palette that was found fit for this terminal at the start: what `color auto` goes back to.
  private let automaticPalette: Palette
  /// Columns of the terminal; nil elsewhere, where nothing is cut.
  public var width: Int?
  /// Whether tables become sentences and nothing is drawn twice.
  public var isPlain: Bool
  /// Whether only ASCII is drawn around the words.
  public var isASCII: Bool
  /// After how many seconds of silence a member is named in a notice; 0 never.
  public var quietSeconds: Int
  /// Whether notices come by themselves.
  public var givesNotices: Bool

  /// Settings as they are at the start.
  public init(
    palette: Palette = Palette(isColored: false),
    width: Int? = nil,
    isPlain: Bool = false,
    isASCII: Bool = false,
    quietSeconds: Int = 600,
    givesNotices: Bool = true
  ) {
    self.palette = palette
    automaticPalette = palette
    self.width = width
    self.isPlain = isPlain
    self.isASCII = isASCII
    self.quietSeconds = quietSeconds
    self.givesNotices = givesNotices
  }
}

extension Settings {
  /// The settings that `set` knows, with what they are set to.
  var listed: [(name: String, value: String, expected: String)] {
    [
      ("color", palette.isColored ? "on" : "off", "on, off or auto"),
      ("plain", isPlain ? "on" : "off", "on or off"),
      ("ascii", isASCII ? "on" : "off", "on or off"),
      ("notices", givesNotices ? "on" : "off", "on or off"),
      ("quiet", quietSeconds == 0 ? "off" : "\(quietSeconds / 60)m", "minutes such as 10m, or off"),
    ]
  }

  /// Sets one of them.
  mutating func set(_ name: String, to value: String) throws(Obstacle) {
    guard let known = listed.first(where: { $0.name == name }) else { throw .noSetting(name) }
    func isOn() throws(Obstacle) -> Bool {
      switch value {
      case "on", "yes": return true
      case "off", "no": return false
      default: throw .settingValue(name: name, value: value, expected: known.expected)
      }
    }
    switch name {
    case "color": palette = value == "auto" ? automaticPalette : Palette(isColored: try isOn())
    case "plain": isPlain = try isOn()
    case "ascii": isASCII = try isOn()
    case "notices": givesNotices = try isOn()
    default:
      let digits = value.hasSuffix("m") ? value.dropLast() : value[...]
      if value == "off" {
        quietSeconds = 0
      } else if let minutes = Int(digits), (1...600).contains(minutes) {
        quietSeconds = minutes * 60
      } else {
        throw .settingValue(name: name, value: value, expected: known.expected)
      }
    }
  }
}
