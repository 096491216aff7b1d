import Foundation

/// Which target may import which: as the manifest says it, and as docs/ARCHITECTURE.md says it.
struct PackageLayers: Equatable, CustomStringConvertible {
  /// The targets below `Sources`, each with what it depends on, products of packages included.
  var dependencies: [String: Set<String>]

  var description: String {
    dependencies.sorted { $0.key < $1.key }
      .map { "\($0.key): \($0.value.sorted().joined(separator: " "))" }
      .joined(separator: "\n")
  }

  /// Reads the targets that lie in `Sources`: those without a `path`, tests left out.
  init(manifest: String) {
    dependencies = [:]
    let targets = #/\.(?:target|executableTarget)\(\s*name: "([^"]+)"/#
    let starts = manifest.matches(of: targets)
    for (index, start) in starts.enumerated() {
      let end =
        index + 1 < starts.count ? starts[index + 1].range.lowerBound : manifest.endIndex
      let own = manifest[start.range.upperBound..<end].split(separator: ".testTarget(")[0]
      guard !own.contains("path:") else { continue }
      let list = own.firstMatch(of: #/dependencies: \[((?s).*?)\]/#).map { String($0.output.1) }
      dependencies[String(start.output.1)] = Self.names(in: list ?? "")
    }
  }

  /// Reads the table whose rows are `` | `Target` | what it holds | `Other`, … | ``.
  init(architecture: String) {
    dependencies = [:]
    let row = #/^\| `(\w+)` \| .* \| (.*) \|$/#.anchorsMatchLineEndings()
    for match in architecture.matches(of: row) {
      dependencies[String(match.output.1)] = Set(
        match.output.2.matches(of: #/`(\w+)`/#).map { String($0.output.1) }
      )
    }
  }

  private static func names(in list: String) -> Set<String> {
    let withoutPackages = list.replacing(#/, package: "[^"]*"/#, with: "")
    return Set(withoutPackages.matches(of: #/"([^"]+)"/#).map { String($0.output.1) })
  }
}
