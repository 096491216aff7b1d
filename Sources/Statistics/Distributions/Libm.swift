#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The functions of the C library that everything here rests on, under one roof.
enum Libm {
  static func exp(_ x: Double) -> Double { naturalExp(x) }
  static func log(_ x: Double) -> Double { naturalLog(x) }
  static func log1p(_ x: Double) -> Double { naturalLog1p(x) }
  /// The complementary error function.
  static func erfc(_ x: Double) -> Double { complementaryError(x) }
  /// ln Γ(x) of a positive number.
  static func logGamma(_ x: Double) -> Double { lgamma(x) as Double }
  /// ln of n over k.
  static func logChoose(_ n: Int, _ k: Int) -> Double {
    let (n, k) = (Double(n), Double(k))
    return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
  }
}

// Named apart, as inside `Libm` its own functions hide those of the library.
private func naturalExp(_ x: Double) -> Double { exp(x) }
private func naturalLog(_ x: Double) -> Double { log(x) }
private func naturalLog1p(_ x: Double) -> Double { log1p(x) }
private func complementaryError(_ x: Double) -> Double { erfc(x) }
