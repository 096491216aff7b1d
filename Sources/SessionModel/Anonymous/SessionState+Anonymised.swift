public import Vocabulary

extension SessionState {
  /// The same session without names: members become M1, M2…, staff their role.
  ///
  /// A pure function from state to state, so that whoever renders never knows. Item numbers,
  /// clocks, undoing and all figures stay, but for the words and characters counted in texts: a
  /// name of two words becomes one. `docs/ANONYMOUS.md` says what is replaced, what is not, and
  /// what is asked.
  ///
  /// - Parameters:
  ///   - decisions: What is kept and what is masked where the program cannot know.
  ///   - numbers: The numbers that a panel gave to its members; the others follow in the order of
  ///     adding.
  ///   - roles: The words for staff, in the language of the report.
  /// - Returns: The session without names, or the words that must be decided before.
  public func anonymised(
    _ decisions: NameDecisions = NameDecisions(),
    numbers: [MemberID: Int] = [:],
    roles: RoleWords = .english
  ) -> Anonymisation {
    let roster = Roster(self, numbers: numbers, roles: roles)
    let index = NameIndex(roster.identities, decisions)
    var reader = NameReader(roster, index)
    let plain = read(by: &reader)
    let doubts = doubts(of: reader, index)
    guard doubts.isEmpty else { return .undecided(doubts) }
    var masker = NameMasker(reader)
    let state = rewritten(by: &masker, roster, plain)
    let survivors = state.survivors(of: masker, roster, plain)
    guard survivors.isEmpty else { return .undecided(survivors) }
    return .ready(
      AnonymousSession(
        state: state,
        key: roster.key,
        unusedDecisions: reader.unused(of: decisions)
      )
    )
  }

  /// Reads all texts; answers by row whether its event has no name, nor anything like one.
  private func read(by reader: inout NameReader) -> [Bool] {
    let silence = Silence(self)
    _ = header.rewritten(by: &reader, roster: reader.roster)
    return (0..<log.count).map { place in
      let event = log.event(place + 1)
      let row = log.row(ofEvent: place + 1)
      reader.isShown = !silence.covers(row: row, in: self)
      reader.hasFound = false
      _ = event.fact.rewritten(by: &reader, event: place + 1)
      // What is no item may hold names that are not looked for but replaced.
      return !reader.hasFound && event.author == nil && log.rows[row].kind.concernsItem
    }
  }

  /// What nobody has decided yet and a report shows, in the order of first places.
  private func doubts(of reader: NameReader, _ index: NameIndex) -> [DoubtfulWord] {
    let wanted = reader.doubtful
    guard !wanted.isEmpty else { return [] }
    var gatherer = NameReader(reader.roster, index, wanted: wanted)
    _ = read(by: &gatherer)
    return gatherer.gathered
  }

  /// The state with all its words rewritten, undone and dropped ones too.
  private func rewritten(
    by masker: inout NameMasker,
    _ roster: Roster,
    _ plain: [Bool]
  ) -> SessionState {
    var log = EventLog()
    log.reserve(events: self.log.count)
    for (row, isPlain) in plain.enumerated() {
      var event = self.log.event(row + 1)
      if !isPlain {
        event.fact = event.fact.rewritten(by: &masker, event: row + 1)
        event.author = event.author.map { roster.author($0)?.pseudonym ?? NameDecisions.hidden }
      }
      log.append(event)
    }
    let whole = SessionState(header: header.rewritten(by: &masker, roster: roster), log: log)
    return eventCount < whole.eventCount ? whole.state(after: eventCount) : whole
  }

  /// The names that still stand where something was replaced.
  private func survivors(
    of masker: NameMasker,
    _ roster: Roster,
    _ plain: [Bool]
  ) -> [DoubtfulWord] {
    var proof = NameProof(masker, roster)
    _ = header.rewritten(by: &proof, roster: nil)
    for (row, isPlain) in plain.enumerated() where !isPlain {
      _ = log.event(row + 1).fact.rewritten(by: &proof, event: row + 1)
    }
    return proof.survivors
  }
}

extension SessionHeader {
  fileprivate func rewritten(
    by rewriter: inout some NameRewriter,
    roster: Roster?
  ) -> SessionHeader {
    SessionHeader(
      id: rewriter.label(id, .session, .session),
      title: rewriter.prose(title, .title),
      kind: kind,
      created: created,
      language: language,
      objective: objective.map { rewriter.prose($0, .objective) },
      facilitator: roster.map { roster in
        roster.facilitator.map { roster.identities[$0].pseudonym }
      } ?? facilitator,
      panel: panel.map { rewriter.label($0, .session, .panel) }
    )
  }
}

extension NameReader {
  /// The words that are in doubt by what was seen of them.
  var doubtful: Set<String> { Set(sightings.filter { $0.value.isDoubtful }.keys) }

  /// The wanted words that have places.
  var gathered: [DoubtfulWord] {
    words.compactMap { word in
      guard let sighting = sightings[word], !sighting.places.isEmpty else { return nil }
      return DoubtfulWord(
        word: word,
        reason: sighting.reason,
        becomes: NameMasker.pseudonym(of: sighting.people, roster),
        places: sighting.places
      )
    }
  }

  /// The decisions that met nothing, as they were given.
  func unused(of decisions: NameDecisions) -> [String] {
    let met = met.union(finder.met)
    return (decisions.keep + decisions.mask).filter { !met.contains(WordScanner.key($0)) }
  }
}
