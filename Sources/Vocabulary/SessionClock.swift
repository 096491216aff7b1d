/// A reading of the session clock: whole seconds since the session was started, breaks left out.
public struct SessionClock: Hashable, Comparable, Sendable {
  /// Seconds since the start of the session; never negative.
  public var seconds: Int {
    didSet { seconds = max(0, seconds) }
  }

  /// The clock at so many seconds; below 0 it stands at 0, as before the start.
  public init(seconds: Int) {
    self.seconds = max(0, seconds)
  }

  /// Orders readings from earlier to later.
  public static func < (left: SessionClock, right: SessionClock) -> Bool {
    left.seconds < right.seconds
  }
}

extension SessionClock: CustomStringConvertible {
  /// `04:10`, from one hour on `1:04:10`: the form in which stamps are typed.
  public var description: String {
    let rest = "\(twoDigits(seconds / 60 % 60)):\(twoDigits(seconds % 60))"
    return seconds >= 3600 ? "\(seconds / 3600):\(rest)" : rest
  }
}
