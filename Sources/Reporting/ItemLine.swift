public import SessionModel
import TextDisplay
public import Vocabulary

/// An item on one line, as a capture is answered and as lists show it:
/// `12 Anna + B  “price is steep, but I love the design”  #price #design *`.
public struct ItemLine: Equatable, Sendable {
  /// The item's number.
  public let number: ItemNumber
  /// Number, who, mark and concept.
  public let head: Phrase
  /// The words exactly as typed; empty for a tick.
  public let words: String
  /// Whether the words are quoted; what was seen is not.
  public let isQuoted: Bool
  /// Themes and stars.
  public let tail: Phrase

  /// Puts an item on a line.
  public init(_ item: Item, in state: SessionState) {
    number = item.number
    words = state.text(of: item)
    isQuoted = !item.isObservation
    head = Phrase.joined([
      "\(item: item.number)", Self.speaker(item, state), Self.mark(item),
      Phrase(item.concept.map(state.code) ?? "", .concept),
    ])
    tail = Phrase.joined(
      state.themes(of: item).map { "\(theme: $0)" }
        + [
          Phrase(String(repeating: "*", count: item.stars), .strong),
          Phrase(item.isDropped ? "(dropped)" : "", .dim),
        ]
    )
  }

  /// The item in short, as "took back …" names it: `12 Anna + B “price is steep”`.
  ///
  /// Without themes and stars, the words cut to 60 columns, and fit for a screen. What was seen is
  /// not quoted.
  public func summary(_ style: TextStyle = TextStyle()) -> String {
    let whole = style.safe(Phrase.Run(role: .words, text: words))
    let cut = whole.truncated(toWidth: 60, ellipsis: style.ellipsis)
    return style.painted(Phrase.joined([head, body(words: cut)]))
  }

  /// All of it as a phrase.
  public var phrase: Phrase { phrase(words: words) }

  func phrase(words: String) -> Phrase {
    Phrase.joined([head, body(words: words), tail], separator: "  ")
  }

  private func body(words: String) -> Phrase {
    guard !words.isEmpty else { return Phrase() }
    return isQuoted ? "“\(words: words)”" : "\(words: words)"
  }

  private static func speaker(_ item: Item, _ state: SessionState) -> Phrase {
    switch item.kind {
    case .reaction: Phrase(state.speakerName(item), .member)
    case .cue: Phrase("cue", .dim)
    case .probe: Phrase("probe", .dim)
    case .note: Phrase("note", .dim)
    case .parked: Phrase("parked", .dim)
    }
  }

  /// `+`, `?`, `agrees with 5`; `:` for words that were said and not coded.
  private static func mark(_ item: Item) -> Phrase {
    guard item.kind == .reaction else { return Phrase() }
    var mark = Phrase()
    if let echo = item.echo {
      mark = "\(echo.agrees ? "agrees with" : "disagrees with") \(item: echo.item)"
    }
    if let sentiment = item.sentiment {
      mark = Phrase.joined([mark, Phrase(sentiment.mark, .sentiment(sentiment))])
    } else if item.isQuestion {
      mark = Phrase.joined([mark, "?"])
    }
    return mark.isEmpty && !item.isObservation ? ":" : mark
  }
}
