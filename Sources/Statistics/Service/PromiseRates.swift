/// What became of promises, on a day.
public struct PromiseRates: Equatable, Sendable {
  /// A promise, its days counted from any one day.
  public struct Promise: Equatable, Sendable {
    /// The day by which it is due.
    public let due: Int
    /// The day on which it was kept; nil where it was not.
    public let kept: Int?
    /// Whether it was taken back.
    public let isWithdrawn: Bool

    /// Makes a promise.
    public static func made(due: Int, kept: Int? = nil) -> Promise {
      Promise(due: due, kept: kept, isWithdrawn: false)
    }

    /// Makes one that was taken back.
    public static func withdrawn(due: Int) -> Promise {
      Promise(due: due, kept: nil, isWithdrawn: true)
    }
  }

  /// Kept by the day it was due, also before that day has come.
  public private(set) var keptOnTime = 0
  /// Kept after the day it was due.
  public private(set) var keptLate = 0
  /// Not kept, and the day is over.
  public private(set) var overdue = 0
  /// Not kept, and the day is not over.
  public private(set) var notDue = 0
  /// Taken back: outside the base.
  public private(set) var withdrawn = 0
  /// The days that the oldest overdue one is late; undefined where none is overdue.
  public private(set) var oldestOverdueDays = Figure<Int>.undefined(.nothingDue)

  /// Counts promises on a day.
  public init(_ promises: [Promise], today: Int) {
    for promise in promises {
      if promise.isWithdrawn {
        withdrawn += 1
      } else if let kept = promise.kept {
        if kept <= promise.due { keptOnTime += 1 } else { keptLate += 1 }
      } else if promise.due < today {
        overdue += 1
        let (days, isTooLong) = today.subtractingReportingOverflow(promise.due)
        oldestOverdueDays = .value(max(oldestOverdueDays.value ?? 0, isTooLong ? .max : days))
      } else {
        notDue += 1
      }
    }
  }

  /// All promises.
  public var total: Int { base + notDue + withdrawn }

  /// Promises that were kept or are overdue.
  public var base: Int { keptOnTime + keptLate + overdue }

  /// Kept on time, of the base; undefined where nothing is due, never "100 %".
  public var onTime: Share { Share(keptOnTime, of: base, whereEmpty: .nothingDue) }

  /// Kept at all, of the base.
  public var kept: Share { Share(keptOnTime + keptLate, of: base, whereEmpty: .nothingDue) }
}
