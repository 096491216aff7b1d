import Vocabulary

/// Which codes are more than themes: the folders of our own exports, and containers.
struct CodeRoles {
  private let codes: [ForeignCode]
  /// Whether our own export wrote them.
  private let isOwn: Bool
  private var children: [[Int]]

  init(_ codes: [ForeignCode], isOwn: Bool) {
    self.codes = codes
    self.isOwn = isOwn
    children = Array(repeating: [], count: codes.count)
    for (index, code) in codes.enumerated() {
      if let parent = code.parent { children[parent].append(index) }
    }
  }

  /// By code: what it is where that is no theme; nil where the names decide.
  ///
  /// A folder is taken for one of ours only where everything in it has one of our names, so that
  /// nobody's themes become something else by chance.
  var meanings: [CodeMeaning?] {
    var meanings: [CodeMeaning?] = Array(repeating: nil, count: codes.count)
    for (index, code) in codes.enumerated()
    where code.parent == nil && !code.isCodable && !children[index].isEmpty {
      let name = code.name.foldedForComparison
      if CodeRoles.containers.contains(name) {
        meanings[index] = .folder
        continue
      }
      guard let meaning = folder(name) else { continue }
      let inside = children[index].map { child in
        children[child].isEmpty ? meaning(codes[child].name.foldedForComparison) : nil
      }
      guard inside.allSatisfy({ $0 != nil }) else { continue }
      meanings[index] = .folder
      for (child, meaning) in zip(children[index], inside) { meanings[child] = meaning }
    }
    return meanings
  }

  /// Roots that only hold everything: ours, NVivo's, MAXQDA's.
  private static let containers: Set = ["themes", "nodes", "codes", "code system", "codesystem"]

  private func folder(_ name: String) -> ((String) -> CodeMeaning?)? {
    switch name {
    case "valence", "sentiment": { CodeRoles.sentiments[$0].map(CodeMeaning.sentiment) }
    case "stars", "rating": { CodeRoles.stars[$0].map(CodeMeaning.stars) }
    case "kinds" where isOwn: { ForeignKind(rawValue: $0).map(CodeMeaning.kind) }
    case "concepts" where isOwn: { _ in .concept }
    default: nil
    }
  }

  private static let sentiments: [String: Sentiment] = [
    "very positive": .veryPositive, "positive": .positive, "neutral": .neutral, "mixed": .mixed,
    "negative": .negative, "very negative": .veryNegative,
  ]

  private static let stars = [
    "1": 1, "2": 2, "3": 3, "1 star": 1, "2 stars": 2, "3 stars": 3, "*": 1, "**": 2, "***": 3,
    "★": 1, "★★": 2, "★★★": 3,
  ]
}
