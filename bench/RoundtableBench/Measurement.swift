#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// Numbers under their names, printed as one JSON object.
struct Measurement {
  private var fields: [String] = []

  mutating func set(_ name: String, _ value: Int) { fields.append("\"\(name)\":\(value)") }

  mutating func set(_ name: String, _ value: Double) { fields.append("\"\(name)\":\(value)") }

  func write() { print("{" + fields.joined(separator: ",") + "}") }
}

/// How long some work took.
func seconds<Failure: Error>(_ work: () throws(Failure) -> Void) throws(Failure) -> Double {
  let clock = ContinuousClock()
  let start = clock.now
  try work()
  let parts = (clock.now - start).components
  return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
}

/// The most memory that this process ever had.
func peakBytes() -> Int {
  var usage = rusage()
  #if canImport(Darwin)
  getrusage(RUSAGE_SELF, &usage)
  return usage.ru_maxrss
  #else
  getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
  return usage.ru_maxrss * 1024
  #endif
}
