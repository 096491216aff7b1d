/// How long cases took, those that are still open counted for what they are.
public struct ResponseTimes: Equatable, Sendable {
  /// Hours of the cases that are closed.
  public let closed: [Double]
  /// Hours since the beginning of those that are open.
  public let open: [Double]
  /// Hours within which a case should be closed, exactly on it included.
  public let standard: Double

  /// Times of cases; none of them negative.
  public init(closed: [Double], open: [Double], standard: Double) {
    self.closed = closed
    self.open = open
    self.standard = standard
  }

  /// Hours between two moments in seconds; nil for an end before its start, which is an error in
  /// the data and is refused.
  ///
  /// Moments, not readings of a clock: noon to noon over a change of the clock is 23 or 25 hours.
  public static func hours(fromSeconds start: Double, toSeconds end: Double) -> Double? {
    end >= start ? (end - start) / 3600 : nil
  }

  /// All cases.
  public var count: Int { closed.count + open.count }

  /// The median of the closed cases; undefined where none is closed.
  public var median: Figure<Double> { ofClosed(0.5) }

  /// The time within which nine of ten closed cases were closed; undefined where none is.
  public var ninetieth: Figure<Double> { ofClosed(0.9) }

  /// Closed within the standard.
  public var met: Int { closed.count { $0 <= standard } }

  /// Open and overdue.
  public var overdue: Int { open.count { $0 > standard } }

  /// Open and still within the standard: outside the base of ``withinStandard``.
  public var notYetDue: Int { open.count - overdue }

  /// Closed within the standard, of all that are closed or overdue.
  public var withinStandard: Share {
    Share(met, of: closed.count + overdue, whereEmpty: .nothingDue)
  }

  /// The age of the oldest open case; undefined where none is open.
  public var oldestOpen: Figure<Double> {
    open.max().map(Figure.value) ?? .undefined(.noAnswers)
  }

  /// The time by which half of all cases are closed, open ones counted as not yet closed (Kaplan
  /// and Meier); undefined where the curve stays above one half.
  public var medianOfAll: Figure<Double> {
    guard count > 0 else { return .undefined(.noAnswers) }
    let (closed, open) = (closed.sorted(), open.sorted())
    var (remaining, next, censored) = (1.0, 0, 0)
    while next < closed.count {
      let time = closed[next]
      // A case that is open at that very age was still waiting then.
      while censored < open.count, open[censored] < time { censored += 1 }
      let waiting = closed.count - next + open.count - censored
      let end = closed[next...].firstIndex { $0 > time } ?? closed.count
      remaining *= 1 - Double(end - next) / Double(waiting)
      // A half that comes out as 0.5000…1 is a half.
      if remaining <= 0.5 + 1e-12 { return .value(time) }
      next = end
    }
    return .undefined(.mostStillOpen)
  }

  private func ofClosed(_ p: Double) -> Figure<Double> {
    closed.isEmpty ? .undefined(.nothingClosed) : Quantile.of(closed, at: p)
  }
}

/// Whether things were settled at first contact; those of which it is not known are outside.
public struct FirstContact: Equatable, Sendable {
  /// Settled at first contact, of the cases where this is known.
  public let resolved: Share

  /// Counts cases; nil is not known.
  public init(_ cases: [Bool?]) {
    resolved = Share(
      cases.count { $0 == true },
      of: cases.count { $0 != nil },
      whereEmpty: .noAnswers
    )
  }
}
