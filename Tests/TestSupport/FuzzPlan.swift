import Foundation

/// How long and from which seed a fuzz test runs: short in `make test`, long in `make fuzz`.
public enum FuzzPlan {
  /// How many cases to try: `FUZZ_ITERATIONS`, or the number that keeps the suite quick.
  public static func iterations(quick: Int) -> Int {
    ProcessInfo.processInfo.environment["FUZZ_ITERATIONS"].flatMap(Int.init) ?? quick
  }

  /// The seed: `FUZZ_SEED`, or 1, so that two runs of `make test` try the same cases.
  public static var seed: UInt64 {
    ProcessInfo.processInfo.environment["FUZZ_SEED"].flatMap(UInt64.init) ?? 1
  }
}
