import Foundation
import Testing

/// Something that must not stand in some files, and what to do instead.
///
/// Patterns are written so that they do not match their own spelling here.
struct TidyRule: Sendable, CustomTestStringConvertible {
  var name: String
  var pattern: String
  var folders = ["Sources"]
  var suffixes = [".swift"]
  /// Beginnings of paths where it may stand.
  var allowed: [String] = []
  var remedy: String

  var testDescription: String { name }

  func isAllowed(in path: String) -> Bool {
    allowed.contains { path.hasPrefix($0) }
  }

  func forbids(_ line: Substring) -> Bool {
    line.range(of: pattern, options: .regularExpression) != nil
  }

  static let all: [TidyRule] = [
    TidyRule(
      name: "print(",
      pattern: #"(^|[^\w.])print\("#,
      allowed: ["Sources/roundtable/"],
      remedy: "return the text, and let the shell write it"
    ),
    TidyRule(
      name: "a call that ends the program",
      pattern: #"\bfatal[E]rror\("#,
      remedy: "throw, or use preconditionFailure where a test proves it unreachable"
    ),
    TidyRule(
      name: "forced try",
      pattern: #"\btry[!]"#,
      folders: ["Sources", "Tests"],
      remedy: "use try, and `try #require` in tests"
    ),
    TidyRule(
      name: "forced cast",
      pattern: #"\bas[!]"#,
      folders: ["Sources", "Tests"],
      remedy: "use as? and handle nil"
    ),
    TidyRule(
      name: "a promise to the compiler",
      pattern: #"@un[c]hecked|nonisolated\(un[s]afe\)"#,
      folders: ["Sources", "Tests"],
      remedy: "make the type Sendable, or keep it on one thread"
    ),
    TidyRule(
      name: "all of Foundation",
      pattern: #"^\s*([\w@]+ )*import Foundation\s*$"#,
      remedy: "it costs start-up time and 50 MB of tables; see docs/ARCHITECTURE.md"
    ),
    TidyRule(
      name: "FoundationEssentials",
      pattern: #"import FoundationEssentials"#,
      allowed: ["Sources/DocumentStore/"],
      remedy: "only the document store needs it"
    ),
    TidyRule(
      name: "a note to come back",
      pattern: #"\b(TO[D]O|FIX[M]E|X[X]X|HA[C]K)\b"#,
      folders: ["Sources", "Tests", "bench", "scripts", "docs"],
      suffixes: [""],
      remedy: "do it now, or write an issue"
    ),
    TidyRule(
      name: "a test switched off",
      pattern: #"\.dis[a]bled\("#,
      folders: ["Tests"],
      remedy: "mend the test or take it out"
    ),
    TidyRule(
      name: "a path of one machine",
      pattern: #"(^|[^\w.-])/(work|root|Users|home)/[a-z]"#,
      folders: [""],
      suffixes: [".swift", ".c", ".h", ".md", ".py", ".cpp", "Makefile", ".json", ".roundtable"],
      remedy: "write it from the root of the package, or in words"
    ),
  ]
}
