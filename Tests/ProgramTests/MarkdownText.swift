/// As much of a Markdown text as a check of its links needs.
struct MarkdownText {
  /// Where its links lead, in order.
  private(set) var links: [String] = []
  /// The anchors of its headings, as common hosts make them, and those it sets itself.
  private(set) var anchors: Set<String> = []

  init(_ text: String) {
    var isInBlock = false
    for line in text.split(separator: "\n") {
      if line.hasPrefix("```") {
        isInBlock.toggle()
      } else if !isInBlock {
        if line.hasPrefix("#") { anchors.insert(Self.anchor(line)) }
        anchors.formUnion(line.matches(of: #/<a id="([^"]+)">/#).map { String($0.output.1) })
        let prose = line.replacing(#/`[^`]*`/#, with: "")
        links += prose.matches(of: #/\]\(([^)\s]+)\)/#).map { String($0.output.1) }
      }
    }
  }

  private static func anchor(_ heading: Substring) -> String {
    String(
      heading.drop { $0 == "#" || $0 == " " }.lowercased().compactMap { character -> Character? in
        if character == " " { return "-" }
        return character.isLetter || character.isNumber || "-_".contains(character)
          ? character : nil
      }
    )
  }
}
