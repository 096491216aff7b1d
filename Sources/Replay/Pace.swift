/// How fast a film runs.
public struct Pace: Equatable, Sendable {
  /// A speed that can be chosen.
  public enum Speed: Int, CaseIterable, Sendable {
    case half = 1
    case one = 2
    case two = 4
    case four = 8
    case eight = 16
    case sixteen = 32

    /// `4×`, `½×`.
    public var shown: String { self == .half ? "½×" : "\(rawValue / 2)×" }

    /// The speed of so many times real time; nil where it cannot be chosen.
    public init?(times: Double) {
      guard let speed = Speed.allCases.first(where: { Double($0.rawValue) / 2 == times }) else {
        return nil
      }
      self = speed
    }
  }

  /// How many times as fast as it was.
  public var speed: Speed
  /// The longest silence that is waited out, in seconds of the session clock; nil waits out all.
  public var longestSilence: Int?

  /// A pace; real time unless told otherwise.
  public init(speed: Speed = .one, longestSilence: Int? = nil) {
    self.speed = speed
    self.longestSilence = longestSilence
  }

  /// One step faster.
  public mutating func quicken() { speed = Speed(rawValue: speed.rawValue * 2) ?? speed }

  /// One step slower.
  public mutating func slow() { speed = Speed(rawValue: speed.rawValue / 2) ?? speed }

  /// How much of the session clock passes in some real milliseconds, in halves of a millisecond.
  func halves(in real: Int) -> Int { real.multipliedWithinBounds(speed.rawValue) }

  /// How many real milliseconds it takes until some of the session clock have passed.
  public func real(for filmed: Int) -> Int {
    (filmed.multipliedWithinBounds(2) + speed.rawValue - 1) / speed.rawValue
  }
}

extension Int {
  fileprivate func multipliedWithinBounds(_ factor: Int) -> Int {
    let (product, overflow) = multipliedReportingOverflow(by: factor)
    return overflow ? .max / 2 : product
  }
}
