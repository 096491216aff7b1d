public import Vocabulary

/// What one line codes an item with: a sentiment, themes and stars, each where it was typed.
public struct Coding: Hashable, Sendable {
  /// What becomes of the sentiment; nil leaves it as it is.
  public var sentiment: SentimentChange?
  /// The themes that are added, and the stars that it gets.
  public var tail: Tail

  /// Makes a coding.
  public init(sentiment: SentimentChange? = nil, tail: Tail = Tail()) {
    self.sentiment = sentiment
    self.tail = tail
  }
}

/// What becomes of the sentiment of an item.
public enum SentimentChange: Hashable, Sendable {
  /// It is this one from now on.
  case set(Sentiment)
  /// `:` as in a capture line: said, and how they felt is not coded.
  case takeAway

  /// The sentiment afterwards.
  public var sentiment: Sentiment? {
    switch self {
    case .set(let sentiment): sentiment
    case .takeAway: nil
    }
  }

  /// How it is typed.
  public var mark: String { sentiment?.mark ?? ":" }
}
