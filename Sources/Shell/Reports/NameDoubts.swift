import SessionModel
import TextDisplay
import Vocabulary

/// Words that may be names, told to the facilitator so that each can be decided.
///
/// The words stand alone, with where they are: what was said around them is looked up with `show`.
struct NameDoubts {
  private let words: [DoubtfulWord]
  /// How many are listed; the rest comes when these are decided.
  private static let most = 40

  init(_ words: [DoubtfulWord]) { self.words = words }

  /// How many there are, and each in a line of its own.
  var lines: [String] {
    let count = words.count
    let head =
      "\(Count(count, "word")) may be \(count == 1 ? "a name" : "names"), so nothing was written"
    var lines = [head] + words.prefix(Self.most).map(line)
    if count > Self.most { lines.append("  and \(count - Self.most) more") }
    return lines
  }

  private func line(_ word: DoubtfulWord) -> String {
    let spelling = word.places.first?.spelling ?? word.word
    return
      "  \(spelling.shown()): \(word.reason.words); masked it becomes \(word.becomes.shown()); "
      + places(word)
  }

  private func places(_ word: DoubtfulWord) -> String {
    var items: [String] = []
    var others: [String] = []
    for place in word.places.map(\.place) {
      if case .item(let number) = place {
        if items.last != "\(number)" { items.append("\(number)") }
      } else if !others.contains(place.words) {
        others.append(place.words)
      }
    }
    let shown = items.isEmpty ? [] : ["\(items.count == 1 ? "item" : "items") \(listed(items))"]
    return (shown + others.prefix(6)).joined(separator: ", ")
  }
}

extension DoubtfulWord.Reason {
  fileprivate var words: String {
    switch self {
    case .alsoAWord: "a name that is also a word"
    case .otherEnding: "a name with another ending"
    case .insideWriting: "a name inside writing without blanks"
    case .noWord: "a name that is no word"
    case .contact: "an address, a number or a link"
    case .organisation: "the organisation of somebody"
    case .owner: "who sees to a promise"
    case .survived: "a name that still stands"
    }
  }
}

extension TextPlace {
  fileprivate var words: String {
    switch self {
    case .session: "the name of the session"
    case .title: "the title"
    case .objective: "the objective"
    case .panel: "the panel"
    case .person(let id): "a property of \(id)"
    case .concept(let id): "concept \(id)"
    case .guideSection(let section): "section \(section) of the guide"
    case .theme(let path): "#\(path.shown())"
    case .item(let number): "item \(number)"
    case .round(let number): "round \(number)"
    case .event(let number): "entry \(number)"
    }
  }
}
