import SessionModel

/// Reads a discussion guide from a plain Markdown file.
///
/// `## Section (10 min)` opens a section, with the time left out where none is planned;
/// `- question` or `1. question` below it is a question, and indented lines go on with it. Everything else is
/// prose for the reader and is left alone.
enum GuideFile {
  static func guide(_ text: String) -> Guide {
    var sections: [GuideSection] = []
    for raw in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let line = trimmed(raw)
      if raw.hasPrefix("## ") {
        sections.append(section(String(line.dropFirst(3))))
      } else if let question = question(line), !sections.isEmpty {
        sections[sections.count - 1].questions.append(question)
      } else if raw.hasPrefix("  "), !line.isEmpty, let last = sections.indices.last,
        let question = sections[last].questions.popLast()
      {
        sections[last].questions.append(question + " " + line)
      }
    }
    return Guide(sections: sections)
  }

  private static func question(_ line: Substring) -> String? {
    for bullet in ["- ", "* ", "+ "] where line.hasPrefix(bullet) {
      let text = trimmed(line.dropFirst(2))
      return text.isEmpty ? nil : String(text)
    }
    let digits = line.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, digits.count <= 3,
      line.dropFirst(digits.count).hasPrefix(". ") || line.dropFirst(digits.count).hasPrefix(") ")
    else { return nil }
    return String(trimmed(line.dropFirst(digits.count + 2)))
  }

  private static func section(_ heading: String) -> GuideSection {
    let heading = trimmed(heading[...])
    guard heading.hasSuffix(")"), let open = heading.lastIndex(of: "("),
      let seconds = seconds(heading[heading.index(after: open)...].dropLast())
    else { return GuideSection(title: String(heading)) }
    return GuideSection(title: String(trimmed(heading[..<open])), seconds: seconds)
  }

  /// `10 min`, `90 s`, `1 h`, `1 h 15 min`; without a unit it is no time but part of the title.
  private static func seconds(_ text: Substring) -> Int? {
    var total = 0
    var rest = text[...]
    repeat {
      rest = trimmed(rest)
      let digits = rest.prefix { ("0"..."9").contains($0) }
      guard !digits.isEmpty, digits.count <= 5, let number = Int(digits) else { return nil }
      rest = trimmed(rest.dropFirst(digits.count))
      let unit = rest.prefix { $0.isLetter }
      switch unit.lowercased() {
      case "m", "min", "mins", "minutes", "minute": total += number * 60
      case "s", "sec", "seconds": total += number
      case "h", "hour", "hours": total += number * 3600
      default: return nil
      }
      rest = trimmed(rest.dropFirst(unit.count))
      if rest.hasPrefix(".") { rest = rest.dropFirst() }
    } while !rest.isEmpty
    return total
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let first = text.first, first == " " || first == "\t" { text = text.dropFirst() }
    while let last = text.last, last == " " || last == "\t" || last == "\r" {
      text = text.dropLast()
    }
    return text
  }
}
