import TestSupport
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

@Suite struct RandomKeysTests {
  private static let keys: [String] =
    (0x01...0x1F).filter { ![0x04, 0x1A].contains($0) }
    .compactMap { UInt8($0) }.map { String(Unicode.Scalar($0)) } + [
      "a", "x", "0", "9", " ", "$", "dd", "fa", "u", "k", "å", "日", "e\u{301}", "👨‍👩‍👧", "🇸🇪", "@an",
      "\t", "\u{7F}",
      "\u{1B}[A", "\u{1B}[B", "\u{1B}[C", "\u{1B}[D", "\u{1B}[3~", "\u{1B}[1;5D", "\u{1B}b",
      "\u{1B}d",
      "\u{1B}[H", "\u{1B}[F", "\u{1B}[15~", "\u{1B}[200~p\0\tå\r日\u{1B}[201~", "\u{84}", "\u{9B}",
      "a longer piece of text that wraps around the margin", "\u{12}a",
    ]

  @Test(arguments: [false, true], [UInt64(1), 2])
  func `any keys, sizes and signals leave an editor that takes the next line`(
    isVi: Bool,
    seed: UInt64
  ) throws {
    var random = Seeded(state: seed)
    let count = KeyCount.perRun
    let terminal = try demo(isVi ? ["VI": "1", "HINT": "1"] : ["HINT": "1", "RIGHT": "right"])
    for _ in 0..<count {
      switch Int.random(in: 0..<40, using: &random) {
      case 0:
        terminal.resize(
          rows: .random(in: 4...30, using: &random),
          columns: .random(in: 10...120, using: &random)
        )
      case 1: terminal.send(signal: SIGINT)
      case 2: terminal.send(signal: SIGCONT)
      case 3..<8: _ = terminal.see("never shown", within: 2)  // Lets the program wait for keys.
      default: terminal.send(Self.keys.randomElement(using: &random) ?? "")
      }
    }
    terminal.resize(rows: 24, columns: 80)
    // Out of whatever the keys led into: a search, a half sequence, a command that waits for a letter.
    // A signal that is still on its way may cut the first line short, even of all but its Enter; the
    // second one says that everything sent so far has been dealt with.
    terminal.send("\u{7}\u{3}\u{7}\u{3}in step ø\rin step ø\r")
    #expect(terminal.expect("ø\"\r\n"), "seed \(seed): \(terminal.screenText)")
    #expect(terminal.waitForKeys())
    terminal.send("the last line å\r")
    #expect(terminal.got("the last line å"), "seed \(seed): \(terminal.screenText)")
    terminal.send("quit\r")
    #expect(terminal.exit() == .status(0), "seed \(seed)")
    #expect(terminal.sttyState == terminal.initialSttyState)
  }
}

/// How many keys a run presses; more by environment, for a long run.
private enum KeyCount {
  static let perRun = getenv("FUZZ_KEYS").flatMap { Int(String(cString: $0)) } ?? 300
}

/// A generator that gives the same keys for the same seed.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
