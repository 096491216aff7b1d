public import SessionModel
public import Statistics
public import Vocabulary

/// What a feature is to those who were asked twice: "if it has it", and "if it has not".
///
/// A round of `kano` is paired with the round of `kano-without` about the same concept that stands
/// nearest; both are closed and each is used once. Of a question that was put twice before the
/// other came, the last counts.
public struct KanoFigures: Equatable, Sendable {
  /// One segment's view of the feature.
  public struct Part: Equatable, Sendable {
    /// The value that they share; nil for those of whom it is not known.
    public let label: String?
    /// What it is to them.
    public let counts: KanoCounts
  }

  /// The feature; nil where the rounds were about no concept.
  public let concept: ConceptID?
  /// The round of "if it has it".
  public let ifPresent: RoundNumber
  /// The round of "if it has not".
  public let ifAbsent: RoundNumber
  /// What it is to everybody.
  public let counts: KanoCounts
  private let isPrivate: Bool
  private let pairs: [Pair]
  /// Where the answers came from elsewhere, what else is known of each person.
  private let imported: ImportedAnswers?

  /// Both answers of one person.
  private struct Pair: Equatable {
    let person: MemberID?
    let ifPresent: KanoAnswer?
    let ifAbsent: KanoAnswer?
  }

  /// All features of a session, in the order in which their second round was opened.
  public static func all(_ state: SessionState) -> [KanoFigures] {
    var waiting: [ConceptID?: Round] = [:]
    var figures: [KanoFigures] = []
    for round in state.rounds where round.isClosed && round.isKano {
      let concept = round.opening.concept
      if let first = waiting[concept], first.opening.measure != round.opening.measure,
        let pairs = Self.pairs(first, round, state)
      {
        figures.append(KanoFigures(first, round, pairs))
        waiting[concept] = nil
      } else {
        waiting[concept] = round
      }
    }
    return figures
  }

  /// The same parted by an attribute of the members, or a column of the file that answers came from.
  ///
  /// Undefined for private rounds with a small segment.
  public func parts(by attribute: String, in state: SessionState) -> Figure<[Part]> {
    let groups = groups(by: attribute, in: state).filter { !$0.pairs.isEmpty }
    let smallest = groups.map(\.pairs.count).min() ?? 0
    guard !isPrivate || smallest >= MeasureSplit.smallestPrivateSegment
    else { return .undefined(.wouldTellWho) }
    return .value(groups.map { Part(label: $0.label, counts: Self.counts($0.pairs)) })
  }

  private func groups(
    by attribute: String,
    in state: SessionState
  ) -> [(label: String?, pairs: [Pair])] {
    if let imported {
      return imported.places(by: attribute).map { label, places in
        (label, places.map { pairs[$0] })
      }
    }
    let segmentation = Segmentation(attribute: attribute, of: state.members)
    let places = segmentation.places
    var groups = [[Pair]](repeating: [], count: segmentation.segments.count)
    for pair in pairs {
      if let place = pair.person.flatMap({ places[$0] }) { groups[place].append(pair) }
    }
    return zip(segmentation.segments.map(\.label), groups).map { ($0, $1) }
  }

  private init(_ first: Round, _ second: Round, _ pairs: [Pair]) {
    let isInOrder = first.opening.measure == .kano
    concept = first.opening.concept
    ifPresent = (isInOrder ? first : second).opening.round
    ifAbsent = (isInOrder ? second : first).opening.round
    isPrivate = first.opening.isPrivate || second.opening.isPrivate
    self.pairs = pairs
    imported = (isInOrder ? first : second).imported
    counts = Self.counts(pairs)
  }

  private static func counts(_ pairs: [Pair]) -> KanoCounts {
    var counts = KanoCounts()
    for pair in pairs { counts.add(ifPresent: pair.ifPresent, ifAbsent: pair.ifAbsent) }
    return counts
  }

  /// Both answers of everybody; nil where one round is of members and the other is not, or where
  /// two files cannot be matched row by row.
  private static func pairs(_ one: Round, _ other: Round, _ state: SessionState) -> [Pair]? {
    let isInOrder = one.opening.measure == .kano
    let (present, absent) = isInOrder ? (one, other) : (other, one)
    switch (present.imported, absent.imported) {
    case (nil, nil):
      let (with, without) = (answers(present, state), answers(absent, state))
      return state.members.filter { with[$0.id] != nil || without[$0.id] != nil }.map {
        Pair(
          person: $0.id,
          ifPresent: kano(with[$0.id] ?? nil),
          ifAbsent: kano(without[$0.id] ?? nil)
        )
      }
    case (let with?, let without?):
      guard with.source == without.source, with.answers.count == without.answers.count,
        with.skipped == without.skipped
      else { return nil }
      return zip(with.answers, without.answers).map {
        Pair(person: nil, ifPresent: kano($0), ifAbsent: kano($1))
      }
    case (nil, _?), (_?, nil): return nil
    }
  }

  private static func answers(_ round: Round, _ state: SessionState) -> [MemberID: Answer?] {
    var answers: [MemberID: Answer?] = [:]
    for given in round.answers { answers[given.member] = .some(given.answer) }
    return answers
  }

  private static func kano(_ answer: Answer?) -> KanoAnswer? {
    guard case .option(let option) = answer else { return nil }
    return KanoAnswer(rawValue: option.foldedForComparison)
  }
}

extension Round {
  fileprivate var isKano: Bool {
    switch opening.measure {
    case .kano, .kanoWithout: true
    case .csat, .nps, .ces, .ces1, .intent, .rating, .poll: false
    }
  }
}
