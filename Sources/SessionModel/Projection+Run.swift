import Vocabulary

// The straight way for what nearly every row of a long session is: a reaction by one person, the
// moderator or somebody unknown, with two themes at most, all met before. It does what `step` does, for as many rows as it can in one
// go, with nothing looked up twice and no array asked who else holds it.
extension Projection {
  /// Takes the reactions that begin at a row; answers the first row that must go another way.
  ///
  /// ``heads`` and ``itemClock`` must already have room for them.
  mutating func takeReactions(from start: Int, upTo end: Int, log: borrowing EventLog) -> Int {
    guard start < end, log.rows[start].kind == .reactionRecorded else { return start }
    // Taken out for the run, so that writing to them checks nothing but bounds.
    var heads = heads
    var itemClock = itemClock
    var people = personSlots
    var concepts = conceptSlots
    var uses = codebook.uses
    self.heads = []
    self.itemClock = []
    personSlots = []
    conceptSlots = []
    codebook.uses = []
    let taken = takeReactions(
      start..<end,
      log: log,
      heads: heads.mutableSpan,
      itemClock: itemClock.mutableSpan,
      people: people.mutableSpan,
      concepts: concepts.mutableSpan,
      uses: uses.mutableSpan
    )
    self.heads = heads
    self.itemClock = itemClock
    personSlots = people
    conceptSlots = concepts
    codebook.uses = uses
    itemCount += taken
    if taken > 0 { lastSpeech = Int32(newestItem) }
    return start + taken
  }

  private mutating func takeReactions(
    _ run: Range<Int>,
    log: borrowing EventLog,
    heads: consuming MutableSpan<Int32>,
    itemClock: consuming MutableSpan<Int32>,
    people: consuming MutableSpan<PersonSlot>,
    concepts: consuming MutableSpan<ConceptSlot>,
    uses: consuming MutableSpan<Int32>
  ) -> Int {
    let rows = log.rows.span
    let items = log.items.span
    let spellings = log.themeNumbers.span
    let clock = clock.steady
    let indexBySpelling = codebook.indexBySpelling
    let meanings = indexBySpelling.span
    var newest = newestItem
    var latest = latestClock
    var isInOrder = !isOutOfOrder
    var member = lastMemberSpeech
    var row = run.lowerBound
    while row < run.upperBound {
      let line = rows[row]
      guard line.kind == .reactionRecorded else { break }
      let slot = Int(line.slot)
      let speaker = Int(items[slot].speaker)
      let concept = Int(items[slot].concept)
      let themes = Int(items[slot].themesCount)
      guard Int(items[slot].item) == newest + 1, speaker >= -2, speaker < people.count,
        concept >= 0, concept < concepts.count, themes <= 2,
        speaker <= 0 || people[speaker].index >= 0, concept == 0 || concepts[concept].index >= 0
      else { break }
      if themes > 0 {
        // One theme is taken as twice the same: a guess less for the processor to get wrong.
        let place = Int(items[slot].themesStart)
        let first = meaning(of: spellings[place], meanings)
        let second = meaning(of: spellings[place &+ themes &- 1], meanings)
        if first < 0 || second < 0 { break }
        uses[Int(first)] &+= 1
        uses[Int(second)] &+= second == first ? 0 : 1
      }
      let said = line.said == EventLog.noStamp ? clock.seconds(at: line.at) : line.said
      heads[newest] = Int32(truncatingIfNeeded: row)
      itemClock[newest] = said
      newest += 1
      if said < latest { isInOrder = false } else { latest = said }
      if speaker > 0, items[slot].isTurn {
        people[speaker].turns &+= 1
        people[speaker].lastHeard = max(people[speaker].lastHeard, said)
      }
      if speaker > 0 ? people[speaker].isMember : speaker == -2 {
        member = Int32(truncatingIfNeeded: newest)
      }
      if concept > 0 { concepts[concept].reactions &+= 1 }
      row += 1
    }
    newestItem = newest
    latestClock = latest
    isOutOfOrder = !isInOrder
    lastMemberSpeech = member
    return row - run.lowerBound
  }

  @inline(__always)
  private func meaning(of spelling: Int32, _ meanings: borrowing Span<Int32>) -> Int32 {
    Int(spelling) < meanings.count ? meanings[Int(spelling)] : -1
  }
}
