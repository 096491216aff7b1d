public import SessionModel
public import Vocabulary

/// Who took how many turns with how many words.
///
/// A turn is a reaction that is no observation. What several people said together is a turn, with
/// all its words, of each of them; a tick is a turn without words.
public struct Airtime: Equatable, Sendable {
  /// The turns and words of one person.
  public struct Entry: Equatable, Sendable {
    /// Who.
    public let person: MemberID
    /// How many turns.
    public internal(set) var turns = 0
    /// How many words.
    public internal(set) var words = 0
  }

  /// Every member who was in the room, silent ones with zeros, in the order of their seats.
  public private(set) var members: [Entry]
  /// Moderator, assistants and observers with a name, apart from every member figure.
  public private(set) var staff: [Entry]
  /// What the moderator said without a name being given.
  public private(set) var moderator = Turns()
  /// What nobody could be named for.
  public private(set) var unidentified = Turns()

  /// Turns and words of nobody in particular.
  public struct Turns: Equatable, Sendable {
    /// How many turns.
    public internal(set) var turns = 0
    /// How many words.
    public internal(set) var words = 0
  }

  /// Counts a session.
  public init(_ material: Material) {
    members = material.attending.map { Entry(person: $0.id) }
    staff = material.state.people.filter(\.role.isStaff).map { Entry(person: $0.id) }
    var memberPlaces: [MemberID: Int] = [:]
    for (place, entry) in members.enumerated() { memberPlaces[entry.person] = place }
    var staffPlaces: [MemberID: Int] = [:]
    for (place, entry) in staff.enumerated() { staffPlaces[entry.person] = place }
    for item in material.items where item.isTurn {
      let words = material.words(of: item)
      switch item.speaker {
      case .people(let people):
        for person in people {
          if let place = memberPlaces[person] {
            members[place].turns += 1
            members[place].words += words
          } else if let place = staffPlaces[person] {
            staff[place].turns += 1
            staff[place].words += words
          }
        }
      case .moderator:
        moderator.turns += 1
        moderator.words += words
      case .unidentified:
        unidentified.turns += 1
        unidentified.words += words
      case .nobody: break
      }
    }
  }

  /// How evenly the members took turns.
  public var turnBalance: TalkBalance { TalkBalance(members.map(\.turns)) }

  /// How evenly the members' words are spread.
  public var wordBalance: TalkBalance { TalkBalance(members.map(\.words)) }

  /// Members who were in the room and took no turn.
  public var silent: [MemberID] { members.filter { $0.turns == 0 }.map(\.person) }
}

extension Material {
  /// How many words an item has, what `..` added included.
  func words(of item: Item) -> Int {
    var count = WordCount.words(in: state.log.texts.slice(item.firstText).span)
    for text in item.laterTexts { count += WordCount.words(in: state.log.texts.slice(text).span) }
    return count
  }
}

/// A member and for how long nothing was heard from them.
public struct Silence: Equatable, Sendable {
  /// Who.
  public let member: MemberID
  /// Seconds since their last turn began, or since they came in.
  public let seconds: Int
  /// Whether they took no turn at all.
  public let isSinceArrival: Bool

  /// The members in the room, not heard for longest first; then by seat.
  ///
  /// Not heard for = now − beginning of the last turn; whoever never spoke counts from the arrival
  /// of the present stay. A wall clock that was set back gives 0, never less.
  public static func all(_ state: SessionState, now: SessionClock) -> [Silence] {
    let silences = state.membersPresent.map { member in
      let heard = state.lastHeard(member.id)
      let since = heard ?? member.presence.last?.arrived ?? SessionClock(seconds: 0)
      return Silence(
        member: member.id,
        seconds: max(0, now.seconds - since.seconds),
        isSinceArrival: heard == nil
      )
    }
    return silences.enumerated()
      .sorted { ($1.element.seconds, $0.offset) < ($0.element.seconds, $1.offset) }
      .map(\.element)
  }
}
