/// A figure against its target.
public struct Attainment: Equatable, Sendable {
  /// Which way is better.
  public enum Direction: Equatable, Sendable {
    /// More is better.
    case more
    /// Less is better.
    case less
  }

  /// What was reached.
  public let value: Double
  /// What was aimed at; nil where nothing was.
  public let target: Double?
  /// Which way is better.
  public let direction: Direction

  /// Holds a value against a target.
  public init(_ value: Double, target: Double?, direction: Direction) {
    self.value = value
    self.target = target
    self.direction = direction
  }

  /// value ÷ target; undefined where less is better, and where the target is 0 or missing: there a
  /// share of the target means nothing, and only ``isMet`` is said.
  public var share: Figure<Double> {
    guard let target, target != 0, direction == .more else { return .undefined(.noTarget) }
    return .value(value / target)
  }

  /// Whether the target is met, exactly on it included; undefined without one.
  public var isMet: Figure<Bool> {
    guard let target else { return .undefined(.noTarget) }
    return .value(direction == .more ? value >= target : value <= target)
  }
}
