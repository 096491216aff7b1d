/// The texts between quotes in a source file: what may reach a screen.
///
/// A simple scan, good enough for a rule: comments are left out, an interpolation with quotes of
/// its own splits its literal in two.
enum StringLiterals {
  struct Literal: Equatable {
    var line: Int
    var text: String
  }

  static func all(in source: String) -> [Literal] {
    var literals: [Literal] = []
    var isInBlock = false
    for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let opensOrCloses = line.contains("\"\"\"")
      if isInBlock, !opensOrCloses {
        literals.append(Literal(line: index + 1, text: String(line)))
      } else if opensOrCloses {
        isInBlock.toggle()
      } else {
        literals += texts(in: line).map { Literal(line: index + 1, text: $0) }
      }
    }
    return literals
  }

  private static func texts(in line: Substring) -> [String] {
    var texts: [String] = []
    var current: String?
    var previous: Character = " "
    for character in line {
      if let text = current {
        if character == "\"", previous != "\\" {
          texts.append(text)
          current = nil
        } else {
          current = text + String(character)
        }
      } else if character == "\"" {
        current = ""
      } else if character == "/", previous == "/" {
        break
      }
      previous = previous == "\\" && character == "\\" ? " " : character
    }
    return texts
  }
}
