import Vocabulary

/// Names of which no two are the same, as many programs know codes, sources and variables by them.
///
/// A name is cleaned first: characters that XML cannot hold and line ends go, as does the `/` that
/// several programs take for a step down. What is left of a name without any letter is `-`.
struct UniqueNames {
  private var taken: Set<String> = []

  /// The cleaned name, with a number behind where it is taken already, compared case-folded.
  mutating func take(_ name: String) -> String {
    let name = UniqueNames.cleaned(name)
    var candidate = name
    var number = 2
    while !taken.insert(candidate.foldedForComparison).inserted {
      candidate = "\(name) \(number)"
      number += 1
    }
    return candidate
  }

  /// A name on one line, without what no name can hold.
  static func cleaned(_ name: String) -> String {
    var cleaned = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x2F: cleaned.append("\u{2215}")
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: cleaned.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: continue
      default: cleaned.append(scalar)
      }
    }
    let isEmpty = cleaned.allSatisfy { $0.properties.isWhitespace }
    return isEmpty ? "-" : String(cleaned)
  }
}
