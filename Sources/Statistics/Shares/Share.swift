/// So many of so many: every share carries its base.
public struct Share: Equatable, Sendable {
  /// How many.
  public let count: Int
  /// Of how many.
  public let base: Int
  /// Why an empty base is empty.
  let reasonWhereEmpty: UndefinedReason

  /// A count of a base; the reason is that of an empty base.
  public init(_ count: Int, of base: Int, whereEmpty reason: UndefinedReason) {
    self.count = count
    self.base = base
    reasonWhereEmpty = reason
  }

  /// count ÷ base; undefined where the base is 0 or the count lies outside it.
  public var fraction: Figure<Double> { defined { Double(count) / Double(base) } }

  /// What a function makes of a share that has a base and lies within it.
  func defined<Value>(_ compute: () -> Value) -> Figure<Value> {
    guard base > 0 || count != 0 else { return .undefined(reasonWhereEmpty) }
    guard count >= 0, count <= base else { return .undefined(.countOutsideBase) }
    return .value(compute())
  }
}
