import Vocabulary

/// The shortest free beginning of a name that can be its code: `a`, then `an`, `ann`….
///
/// Letters of any script, without blanks and marks, in the folded form. Where the whole name is
/// taken a number follows, `anna2`; a name without letters gives `p`, `p2`…. `isTaken`
/// answers for folded codes and names of the others, as a code wins over a name; what the language
/// reserves is never answered.
public func shortestFreeCode(for name: String, isTaken: (String) -> Bool) -> String {
  let letters = lettersOfCode(name)
  for length in letters.indices.map({ $0 + 1 }) {
    // Each letter brings its combining marks, so that no code ends inside a written letter.
    let code = letters.prefix(length).joined()
    if isFree(code, isTaken) { return code }
  }
  let stem = letters.isEmpty ? "p" : letters.joined()
  if letters.isEmpty, isFree(stem, isTaken) { return stem }
  var number = 2
  while !isFree("\(stem)\(number)", isTaken) { number += 1 }
  return "\(stem)\(number)"
}

/// The letters of the first 32 characters' worth, each with its combining marks.
private func lettersOfCode(_ name: String) -> [String] {
  var letters: [String] = []
  for scalar in name.foldedForComparison.unicodeScalars {
    if scalar.isLetter {
      guard letters.count < 32 else { break }
      letters.append(String(scalar))
    } else if scalar.isCombining, let last = letters.indices.last, letters[last].utf8.count < 64 {
      letters[last].unicodeScalars.append(scalar)
    }
  }
  return letters
}

private func isFree(_ code: String, _ isTaken: (String) -> Bool) -> Bool {
  !isTaken(code) && !Verb.isReserved(code)
}

extension Unicode.Scalar {
  fileprivate var isCombining: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
