import Vocabulary

// Whether an admissible coding would change anything. Documents may hold such events, written by
// other hands; a person at the keyboard should not lose an undo step to one.
extension SessionState {
  /// Refuses a coding that would leave its reaction as it is.
  ///
  /// - Throws: ``Refusal/nothingChanges(_:)``.
  public func checkChange(_ fact: Fact) throws(Refusal) {
    switch fact {
    case .reactionThemed(let number, let themes, let stars):
      guard let reaction = item(number) else { return }
      let isNew = themes.contains { path in
        theme(path.text).map { !reaction.themes.contains($0) } ?? true
      }
      if !isNew, stars ?? reaction.stars == reaction.stars { throw .nothingChanges(number) }
    case .reactionUnthemed(let number, let themes):
      guard let reaction = item(number) else { return }
      let isThere = themes.contains { path in
        theme(path.text).map(reaction.themes.contains) ?? false
      }
      if !isThere { throw .nothingChanges(number) }
    case .reactionStarred(let number, let stars):
      if let reaction = item(number), reaction.stars == stars { throw .nothingChanges(number) }
    case .sessionStarted, .sessionPaused, .sessionResumed, .sessionWrapped, .memberAdded,
      .memberChanged, .memberArrived, .memberLeft, .conceptAdded, .conceptPresented,
      .conceptWithdrawn, .guideSet, .sectionEntered, .sectionExtended, .reactionRecorded,
      .cueRecorded, .probeRecorded, .noteRecorded, .topicParked, .itemAmended, .itemExtended,
      .itemDropped, .reactionMarked, .themeAdded, .themeDescribed, .themeRenamed, .themeMerged,
      .recorderSynced, .roundOpened, .roundAnswered, .roundClosed, .answersImported, .imported,
      .promiseMade, .debriefRecorded, .undone, .redone, .unknown:
      return
    }
  }
}
