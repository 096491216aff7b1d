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
    let reader = read(roster, index)
    let doubts = reader.doubts
    guard doubts.isEmpty else { return .undecided(doubts) }
    var masker = NameMasker(reader)
    let state = rewritten(by: &masker, roster)
    var proof = NameProof(masker, roster)
    _ = state.header.rewritten(by: &proof, roster: nil)
    for number in stride(from: 1, through: state.log.count, by: 1) {
      _ = state.log.event(number).fact.rewritten(by: &proof, event: number)
    }
    guard proof.survivors.isEmpty else { return .undecided(proof.survivors) }
    return .ready(
      AnonymousSession(
        state: state,
        key: roster.key,
        unusedDecisions: reader.unused(of: decisions)
      )
    )
  }

  private func read(_ roster: Roster, _ index: NameIndex) -> NameReader {
    var reader = NameReader(roster, index)
    let silence = Silence(self)
    _ = header.rewritten(by: &reader, roster: roster)
    for number in stride(from: 1, through: log.count, by: 1) {
      reader.isShown = !silence.covers(row: number - 1, in: self)
      _ = log.event(number).fact.rewritten(by: &reader, event: number)
    }
    return reader
  }

  /// The state with all its words rewritten, undone and dropped ones too.
  private func rewritten(by masker: inout NameMasker, _ roster: Roster) -> SessionState {
    var log = EventLog()
    log.reserve(events: self.log.count)
    for number in stride(from: 1, through: self.log.count, by: 1) {
      var event = self.log.event(number)
      event.fact = event.fact.rewritten(by: &masker, event: number)
      event.author = event.author.map { roster.author($0)?.pseudonym ?? NameDecisions.hidden }
      log.append(event)
    }
    let whole = SessionState(header: header.rewritten(by: &masker, roster: roster), log: log)
    return eventCount < whole.eventCount ? whole.state(after: eventCount) : whole
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
  /// What nobody has decided yet, and where it is shown.
  var doubts: [DoubtfulWord] {
    words.compactMap { word in
      guard let sighting = sightings[word], sighting.isDoubtful, !sighting.places.isEmpty else {
        return nil
      }
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
