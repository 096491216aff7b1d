#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// How evenly something is spread over members: turns, words or seconds, one number a member.
///
/// Members who were present and silent are zeros; leaving them out would hide the silence. Absent
/// members and staff are out. Equal shares are not a goal in themselves.
public struct TalkBalance: Equatable, Sendable {
  /// One number a member.
  public let amounts: [Int]

  /// The balance of these amounts, none of them negative.
  public init(_ amounts: [Int]) {
    self.amounts = amounts
  }

  /// All amounts together.
  public var total: Int { amounts.reduce(0, +) }

  /// Each amount ÷ the total; undefined where nobody spoke.
  public var shares: Figure<[Double]> {
    defined { total in amounts.map { Double($0) / total } }
  }

  /// Gini's coefficient, Σ(2i − n − 1)·x(i) ÷ (n·Σx) over ascending amounts: 0 where all are equal.
  ///
  /// Undefined where nobody spoke; 0 for one member.
  public var gini: Figure<Double> {
    defined { total in
      let count = amounts.count
      let weighted = amounts.sorted().enumerated().reduce(0.0) { sum, entry in
        sum + Double(2 * (entry.offset + 1) - count - 1) * Double(entry.element)
      }
      return weighted / (Double(count) * total)
    }
  }

  /// Gini · n ÷ (n − 1): 1 when one person does all the talking, whatever the group's size.
  ///
  /// The one that is shown. Undefined where nobody spoke, and for one member.
  public var correctedGini: Figure<Double> {
    guard amounts.count != 1 else { return .undefined(total > 0 ? .oneMember : .nobodySpoke) }
    return gini.map { $0 * Double(amounts.count) / Double(amounts.count - 1) }
  }

  /// Σ share²: 1 when one person does all the talking, 1 ÷ n when all are equal.
  public var concentration: Figure<Double> {
    shares.map { $0.reduce(0) { $0 + $1 * $1 } }
  }

  /// −Σ share·ln share ÷ ln n: 1 when all are equal, 0 when one person does all the talking.
  public var evenness: Figure<Double> {
    guard amounts.count != 1 else { return .undefined(total > 0 ? .oneMember : .nobodySpoke) }
    return shares.map { shares in
      let entropy = shares.reduce(0.0) { $1 > 0 ? $0 - $1 * log($1) : $0 }
      return entropy / log(Double(shares.count))
    }
  }

  private func defined<Value>(_ compute: (Double) -> Value) -> Figure<Value> {
    guard !amounts.isEmpty else { return .undefined(.nobodyPresent) }
    let total = self.total
    return total > 0 ? .value(compute(Double(total))) : .undefined(.nobodySpoke)
  }
}
