/// Where a rising function of a positive number reaches a value.
///
/// First powers of two around it, then Newton's steps that never leave what is known, so that
/// very small roots keep all their digits too.
struct MonotoneRoot {
  /// The function, rising from at most the value at 0.
  let function: (Double) -> Double
  /// Its derivative.
  let slope: (Double) -> Double

  /// The root, looked for between 0 and a limit.
  func root(of value: Double, upTo limit: Double, startingAt start: Double) -> Double {
    var (low, high) = bracket(value, limit, start)
    var guess = low > 0 ? (low + high) / 2 : high / 2
    for _ in 0..<200 {
      let distance = function(guess) - value
      if distance == 0 { return guess }
      if distance > 0 { high = guess } else { low = guess }
      let step = guess - distance / slope(guess)
      let next = step > low && step < high ? step : (low + high) / 2
      if abs(next - guess) <= 4e-16 * abs(next) { return next }
      guess = next
    }
    return guess
  }

  private func bracket(_ value: Double, _ limit: Double, _ start: Double) -> (Double, Double) {
    var (low, high) = (0.0, min(start, limit))
    while high < limit, function(high) < value {
      low = high
      high = min(2 * high, limit)
    }
    guard low == 0 else { return (low, high) }
    var below = high / 2
    while below > .leastNormalMagnitude, function(below) >= value {
      high = below
      below /= 2
    }
    return (below, high)
  }
}
