public import SessionModel
import TextDisplay
public import Vocabulary

/// An item on one line, as a capture is answered and as lists show it:
/// `12 Anna + B  “price is steep, but I love the design”  #price #design *`.
public struct ItemLine: Equatable, Sendable {
  /// The item's number.
  public let number: ItemNumber
  /// Number, who, mark and concept.
  public private(set) var head: Phrase
  /// The words exactly as typed; empty for a tick.
  public let words: String
  /// Whether the words are quoted; what was seen is not.
  public let isQuoted: Bool
  /// What stands around words that were said, in the language of the report.
  public let quotes: QuotationMarks
  /// Themes and stars.
  public let tail: Phrase

  /// Puts an item on a line, in the words of a language.
  public init(_ item: Item, in state: SessionState, _ wording: Wording = .english) {
    quotes = wording.quotes
    number = item.number
    words = state.text(of: item)
    isQuoted = !item.isObservation
    head = Phrase.joined([
      "\(item: item.number)", Self.speaker(item, state, wording), Self.mark(item, wording),
      Phrase(item.concept.map(state.code) ?? "", .concept),
    ])
    tail = Phrase.joined(
      state.themes(of: item).map { "\(theme: $0)" }
        + [
          Phrase(String(repeating: "*", count: item.stars), .strong),
          Phrase(item.isDropped ? wording.items.dropped : "", .dim),
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

  /// The same line with a moment before it, as a transcript has it.
  func at(_ clock: SessionClock) -> ItemLine {
    var line = self
    line.head = "\(dim: clock.description)  " + head
    return line
  }

  /// All of it as a phrase.
  public var phrase: Phrase { phrase(words: words) }

  func phrase(words: String) -> Phrase {
    Phrase.joined([head, body(words: words), tail], separator: "  ")
  }

  private func body(words: String) -> Phrase {
    guard !words.isEmpty else { return Phrase() }
    return isQuoted ? "\(quotes.opening)\(words: words)\(quotes.closing)" : "\(words: words)"
  }

  private static func speaker(
    _ item: Item,
    _ state: SessionState,
    _ wording: Wording
  ) -> Phrase {
    switch item.kind {
    case .reaction: Phrase(state.speakerName(item, wording), .member)
    case .cue: Phrase(wording.items.cue, .dim)
    case .probe: Phrase(wording.items.probe, .dim)
    case .note: Phrase(wording.items.note, .dim)
    case .parked: Phrase(wording.items.parked, .dim)
    }
  }

  /// `+`, `?`, `agrees with 5`; `:` for words that were said and not coded.
  private static func mark(_ item: Item, _ wording: Wording) -> Phrase {
    guard item.kind == .reaction else { return Phrase() }
    var mark = Phrase()
    if let echo = item.echo {
      let sentence = echo.agrees ? wording.items.agrees : wording.items.disagrees
      mark = sentence.filled([.item: "\(item: echo.item)"])
    }
    if let sentiment = item.sentiment {
      mark = Phrase.joined([mark, Phrase(sentiment.mark, .sentiment(sentiment))])
    } else if item.isQuestion {
      mark = Phrase.joined([mark, "?"])
    }
    return mark.isEmpty && !item.isObservation ? ":" : mark
  }
}
