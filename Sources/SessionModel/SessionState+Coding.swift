public import Vocabulary

// Coding an item whose words stay as they are.
extension SessionState {
  /// Everything that an item says now, as one content: what a change of a part has to carry over.
  ///
  /// Marks are not in it, as amending leaves them.
  public func content(of item: Item) -> ItemContent {
    ItemContent(
      speaker: item.speaker,
      concept: item.concept,
      sentiment: item.sentiment,
      isQuestion: item.isQuestion,
      echo: item.echo,
      isObservation: item.isObservation,
      isIncomplete: item.isIncomplete,
      text: text(of: item),
      themes: themes(of: item),
      stars: item.stars
    )
  }

  /// Whether an event that stands changed sentiment, themes or stars of an item and nothing that
  /// was said.
  ///
  /// A sentiment is changed by an amended item, as a correction of its words is; this tells them
  /// apart.
  public func changesCodingAlone(event number: Int, of item: ItemNumber) -> Bool {
    number >= 1 && number <= eventCount
      && projection.changesCodingAlone(
        row: log.row(ofEvent: number),
        of: item.number,
        log: log
      )
  }
}
