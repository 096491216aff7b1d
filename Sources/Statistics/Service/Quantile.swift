/// Quantiles of numbers, by linear interpolation between the two nearest, h = (n − 1)p + 1.
public enum Quantile {
  /// The value below which a share p of the numbers lies; undefined without numbers.
  public static func of(_ values: [Double], at p: Double) -> Figure<Double> {
    guard !values.isEmpty else { return .undefined(.noAnswers) }
    let sorted = values.sorted()
    let place = Double(sorted.count - 1) * min(max(p, 0), 1)
    let low = Int(place)
    let high = min(low + 1, sorted.count - 1)
    return .value(sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low]))
  }

  /// The value in the middle; undefined without numbers.
  public static func median(of values: [Double]) -> Figure<Double> { of(values, at: 0.5) }
}
