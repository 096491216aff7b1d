extension Share {
  /// The Wilson interval of the share; undefined where the base is 0 or the count lies outside it.
  ///
  /// Exactly 0 at none and exactly 1 at all. The default of every report. Wilson 1927; METHODS:
  /// intervals for a share.
  public func wilson(z: Double = Interval.z95) -> Figure<Interval> {
    defined {
      let (share, total) = (Double(count) / Double(base), Double(base))
      let center = share + z * z / (2 * total)
      let margin = z * (share * (1 - share) / total + z * z / (4 * total * total)).squareRoot()
      let scale = 1 + z * z / total
      return Interval(
        low: count == 0 ? 0 : (center - margin) / scale,
        high: count == base ? 1 : (center + margin) / scale
      )
    }
  }

  /// The adjusted-Wald interval, clamped to 0…1; undefined where ``wilson(z:)`` is.
  ///
  /// Agresti & Coull 1998; on request.
  public func agrestiCoull(z: Double = Interval.z95) -> Figure<Interval> {
    unclampedAgrestiCoull(z: z).map { $0.clamped(to: 0...1) }
  }

  func unclampedAgrestiCoull(z: Double = Interval.z95) -> Figure<Interval> {
    defined {
      let total = Double(base) + z * z
      let center = (Double(count) + z * z / 2) / total
      let margin = z * (center * (1 - center) / total).squareRoot()
      return Interval(low: center - margin, high: center + margin)
    }
  }

  /// The exact interval, which is never too narrow and often too wide; undefined where
  /// ``wilson(z:)`` is.
  ///
  /// Clopper & Pearson 1934; on request.
  public func clopperPearson(confidence: Double = 0.95) -> Figure<Interval> {
    defined {
      let tail = (1 - confidence) / 2
      let (hits, misses) = (Double(count), Double(base - count))
      return Interval(
        low: count == 0 ? 0 : Beta(hits, misses + 1).quantile(tail),
        high: count == base ? 1 : Beta(hits + 1, misses).quantile(1 - tail)
      )
    }
  }
}
