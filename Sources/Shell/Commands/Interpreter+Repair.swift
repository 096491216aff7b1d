import CommandLanguage
import SessionModel
import TextDisplay
import Vocabulary

// Undo, redo and everything that corrects or codes an item afterwards.
extension Interpreter {
  func drop(_ item: ItemNumber) throws(Failure) -> Reply {
    let before = line(of: item)
    try session.record(.itemDropped(item))
    return .said("dropped \(before) (undo brings it back)")
  }

  func untag(_ item: ItemNumber?, _ themes: [ThemePath]) throws(Failure) -> Reply {
    let item = try named(item)
    try session.record(.reactionUnthemed(item, themes: themes))
    return Reply(.item(item))
  }

  func star(_ item: ItemNumber?, _ stars: Int) throws(Failure) -> Reply {
    let item = try named(item)
    try session.record(.reactionStarred(item, stars: stars))
    return Reply(.item(item))
  }

  func mark(
    _ item: ItemNumber,
    _ intensity: Int?,
    _ isSpecific: Bool?
  ) throws(Failure) -> Reply {
    try session.record(.reactionMarked(item, intensity: intensity, isSpecific: isSpecific))
    let marks = [
      intensity.map { "intensity \($0) of 3" },
      isSpecific.map { $0 ? "first-hand" : "not first-hand" },
    ]
    return .said("\(item): \(marks.compactMap(\.self).joined(separator: ", "))")
  }

  private func named(_ item: ItemNumber?) throws(Failure) -> ItemNumber {
    guard let item = item ?? state.lastSpeech else { throw .cannot(.noSpeechYet) }
    return item
  }

  private func line(of item: ItemNumber) -> String {
    state.item(item).map { state.summary(of: $0) } ?? "\(item)"
  }

  func undo(_ count: Int) throws(Failure) -> Reply {
    let targets = state.undoTargets(count)
    guard !targets.isEmpty else { throw .refused(.nothingToUndo) }
    let what = targets.map { state.summary(ofEvent: $0) }
    try session.record(.undone(targets))
    return told("took back", what, wanted: count, "(redo brings it back)")
  }

  func redo(_ count: Int) throws(Failure) -> Reply {
    let targets = state.redoTargets(count)
    guard !targets.isEmpty else { throw .refused(.nothingToRedo) }
    try session.record(.redone(targets))
    return told("brought back", targets.map { state.summary(ofEvent: $0) }, wanted: count, "")
  }

  private func told(_ verb: String, _ what: [String], wanted: Int, _ end: String) -> Reply {
    let end = end.isEmpty ? "" : " \(end)"
    guard what.count > 1 else { return .said("\(verb) \(what[0])\(end)") }
    var reply = Reply.said("\(verb) \(what.count) entries\(end)")
    for line in what.prefix(12) { reply.parts.append(.line("  \(line)")) }
    if what.count > 12 { reply.parts.append(.line("  … and \(what.count - 12) more")) }
    if what.count < wanted { reply.parts.append(.notice("there were only \(what.count)")) }
    return reply
  }

  /// What `^` without a number means in a corrected line: what it meant in the line before, else
  /// the last words of a member before that item.
  private func echoed(by item: Item) -> ItemNumber? {
    if let echo = item.echo { return echo.item }
    return stride(from: item.number.number - 1, to: 0, by: -1).lazy
      .compactMap { self.state.item(ItemNumber($0)) }
      .first { $0.kind == .reaction && !$0.isDropped && self.state.isByMember($0.speaker) }?
      .number
  }

  func fix(_ number: ItemNumber, _ content: FixContent?) throws(Failure) -> Reply {
    guard let item = state.item(number) else {
      throw .refused(.noItem(number, last: state.log.lastItemNumber))
    }
    switch (content, item.kind) {
    case (nil, _):
      throw .cannot(.fixNeedsLine(number))
    case (.speech(var speech), .reaction):
      if speech.concept == nil { speech.concept = item.concept }
      if let echo = speech.echo, echo.item == nil { speech.echo?.item = echoed(by: item) }
      var amended = try self.content(of: speech, said: item.clock)
      if speech.concept == nil {
        // Said about nothing, it is not moved to what came on the table in the same second.
        amended.concept = amended.echo.flatMap { state.item($0.item)?.concept }
      }
      if speech.speaker == .again { amended.speaker = item.speaker }
      // Such a line has no room for a sentiment, so it says nothing of one that was coded later.
      if (item.isQuestion && speech.isQuestion) || (item.echo != nil && speech.echo != nil) {
        amended.sentiment = item.sentiment
      }
      try session.record(.itemAmended(number, amended))
    case (.words(let text), .cue), (.words(let text), .note), (.words(let text), .probe),
      (.words(let text), .parked):
      let amended = ItemContent(speaker: item.speaker, concept: item.concept, text: text)
      try session.record(.itemAmended(number, amended))
    case (.speech, _): throw .cannot(.fixNeedsWords(number))
    case (.words, .reaction): throw .cannot(.fixNeedsSpeech(number))
    }
    return Reply(.item(number))
  }
}
