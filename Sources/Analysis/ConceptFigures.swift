import SessionModel
public import Statistics
public import Vocabulary

/// What members made of one concept.
public struct ConceptFigures: Equatable, Sendable {
  /// Which.
  public let concept: ConceptID
  /// The members who were in the room while it lay on the table, or reacted to it: the base.
  ///
  /// See ``Material/attending(_:)``.
  public let present: [MemberID]
  /// The reactions about it, in order, ticks and observations included.
  public private(set) var items: [ItemNumber] = []
  /// Their sentiments, each reaction once, however many members share it.
  public private(set) var sentiments = SentimentCounts()
  /// Members with at least one reaction about it.
  public private(set) var reacting: [MemberID] = []
  /// Members with at least one `++`, `+` or `+-`.
  public private(set) var liking: [MemberID] = []
  /// Members with at least one `--`, `-` or `+-`; someone may be in both.
  public private(set) var disliking: [MemberID] = []
  /// The reactions for it.
  public private(set) var itemsFor: [ItemNumber] = []
  /// The reactions against it.
  public private(set) var itemsAgainst: [ItemNumber] = []
  /// Of the reactions for it, how many nobody could be named for.
  public private(set) var unidentifiedFor = 0
  /// Of the reactions against it, how many nobody could be named for.
  public private(set) var unidentifiedAgainst = 0
  /// Quotable reactions, most stars first, then in order.
  public private(set) var starred: [ItemNumber] = []
  private let reasonWhereEmpty: UndefinedReason

  /// Counts one concept.
  public init(_ concept: ConceptID, _ material: Material) {
    self.concept = concept
    present = material.attending(concept).map(\.id)
    reasonWhereEmpty = material.isPresented(concept) ? .nobodyPresent : .notPresented
    var seen: (reacting: Set<MemberID>, liking: Set<MemberID>, disliking: Set<MemberID>) = (
      [], [], []
    )
    var stars: [(stars: Int, item: ItemNumber)] = []
    for item in material.reactions where item.concept == concept {
      items.append(item.number)
      sentiments.add(item.sentiment)
      let members = material.members(of: item)
      reacting.append(members, missingIn: &seen.reacting)
      if item.sentiment.isFor {
        liking.append(members, missingIn: &seen.liking)
        itemsFor.append(item.number)
        if item.speaker == .unidentified { unidentifiedFor += 1 }
      }
      if item.sentiment.isAgainst {
        disliking.append(members, missingIn: &seen.disliking)
        itemsAgainst.append(item.number)
        if item.speaker == .unidentified { unidentifiedAgainst += 1 }
      }
      if item.stars > 0 { stars.append((item.stars, item.number)) }
    }
    starred = stars.sorted { ($1.stars, $0.item) < ($0.stars, $1.item) }.map(\.item)
  }

  /// (L − D) ÷ (L + D) over members who liked and disliked something; undefined where both are 0.
  public var likeDislikeBalance: Figure<Double> {
    LikeDislikeBalance(likes: liking.count, dislikes: disliking.count).balance
  }

  /// How many members liked something, of those present.
  public var likingShare: Share {
    Share(liking.count, of: present.count, whereEmpty: reasonWhereEmpty)
  }

  /// How many members disliked something, of those present.
  public var dislikingShare: Share {
    Share(disliking.count, of: present.count, whereEmpty: reasonWhereEmpty)
  }

  /// Members who were there and did not react to it.
  public var silent: [MemberID] {
    let reacting = Set(reacting)
    return present.filter { !reacting.contains($0) }
  }
}

/// Two concepts, member by member.
public struct ConceptComparison: Equatable, Sendable {
  /// What one member felt about both.
  public struct Row: Equatable, Sendable {
    /// Who.
    public let member: MemberID
    /// The sentiments about the first, in order; reactions that are not coded are left out.
    public let first: [Sentiment]
    /// The sentiments about the second.
    public let second: [Sentiment]

    /// Which the member leans to; nil where either has no sentiment of theirs.
    ///
    /// By the mean of `++` 2, `+` 1, `=` and `+-` 0, `-` −1, `--` −2: an ordering aid, not a score
    /// to report.
    public var leaning: Leaning? {
      guard !first.isEmpty, !second.isEmpty else { return nil }
      // Cross-multiplied, so that equal means are equal in whole numbers.
      let one = first.reduce(0) { $0 + $1.weight } * second.count
      let other = second.reduce(0) { $0 + $1.weight } * first.count
      return one == other ? .neither : one > other ? .first : .second
    }
  }

  /// Where a member leans.
  public enum Leaning: Equatable, Sendable {
    /// To the first.
    case first
    /// To the second.
    case second
    /// To none more than to the other.
    case neither
  }

  /// The first concept.
  public let first: ConceptFigures
  /// The second concept.
  public let second: ConceptFigures
  /// The members who were there for either, in the order of their seats.
  public let rows: [Row]

  /// Compares two concepts.
  public init(_ first: ConceptID, _ second: ConceptID, _ material: Material) {
    self.first = ConceptFigures(first, material)
    self.second = ConceptFigures(second, material)
    var felt: [MemberID: (first: [Sentiment], second: [Sentiment])] = [:]
    for item in material.reactions {
      guard let sentiment = item.sentiment, let concept = item.concept else { continue }
      for member in material.members(of: item) {
        if concept == first { felt[member, default: ([], [])].first.append(sentiment) }
        if concept == second { felt[member, default: ([], [])].second.append(sentiment) }
      }
    }
    let present = Set(self.first.present + self.second.present)
    rows = material.state.members.filter { present.contains($0.id) }.map { member in
      let sentiments = felt[member.id] ?? ([], [])
      return Row(member: member.id, first: sentiments.first, second: sentiments.second)
    }
  }

  /// How many lean so, of the members with a sentiment about both.
  public func members(leaning: Leaning) -> Share {
    Share(
      rows.count { $0.leaning == leaning },
      of: rows.count { $0.leaning != nil },
      whereEmpty: .noPairs
    )
  }
}

extension Sentiment? {
  var isFor: Bool {
    switch self {
    case .veryPositive, .positive, .mixed: true
    case .neutral, .negative, .veryNegative, nil: false
    }
  }

  var isAgainst: Bool {
    switch self {
    case .veryNegative, .negative, .mixed: true
    case .neutral, .positive, .veryPositive, nil: false
    }
  }
}

extension Sentiment {
  var weight: Int {
    switch self {
    case .veryPositive: 2
    case .positive: 1
    case .neutral, .mixed: 0
    case .negative: -1
    case .veryNegative: -2
    }
  }
}

extension [MemberID] {
  mutating func append(_ members: [MemberID], missingIn seen: inout Set<MemberID>) {
    for member in members where seen.insert(member).inserted { append(member) }
  }
}
