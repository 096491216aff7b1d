import SessionModel
public import Statistics
public import Vocabulary

/// Who took how many turns and said how much.
///
/// A turn is a reaction that is no observation. What several people said together is a turn, with
/// all its words, of each of them; a tick is a turn without words.
public struct Airtime: Equatable, Sendable {
  /// What shares of talk are counted in.
  public enum Unit: Equatable, Sendable {
    /// Runs without white space.
    case words
    /// Grapheme clusters that are no white space, for all members alike, as soon as anybody said
    /// something in a script without blanks between words.
    case characters
  }

  /// The turns and words of one person.
  public struct Entry: Equatable, Sendable {
    /// Who.
    public let person: MemberID
    /// How many turns and words.
    public internal(set) var spoken = Turns()

    /// How many turns.
    public var turns: Int { spoken.turns }
    /// How many words.
    public var words: Int { spoken.words }
    /// How much in the unit of shares.
    public var amount: Int { spoken.amount }
  }

  /// Turns and words, whoever's.
  public struct Turns: Equatable, Sendable {
    /// How many turns.
    public internal(set) var turns = 0
    /// How many words.
    public internal(set) var words = 0
    /// How much in the unit of shares.
    public internal(set) var amount = 0
  }

  /// What shares are counted in.
  public let unit: Unit
  /// Every member who was there, silent ones with zeros, in the order of their seats.
  public private(set) var members: [Entry]
  /// Moderator, assistants and observers with a name, apart from every member figure.
  public private(set) var staff: [Entry]
  /// What the moderator said without a name being given.
  public private(set) var moderator = Turns()
  /// What nobody could be named for.
  public private(set) var unidentified = Turns()

  /// Counts a session.
  public init(_ material: Material) {
    members = material.attending.map { Entry(person: $0.id) }
    staff = material.state.people.filter(\.role.isStaff).map { Entry(person: $0.id) }
    unit = material.hasTextWithoutBlanks ? .characters : .words
    var memberPlaces: [MemberID: Int] = [:]
    for (place, entry) in members.enumerated() { memberPlaces[entry.person] = place }
    var staffPlaces: [MemberID: Int] = [:]
    for (place, entry) in staff.enumerated() { staffPlaces[entry.person] = place }
    for item in material.items where item.isTurn {
      let words = material.words(of: item)
      let amount = unit == .words ? words : material.characters(of: item)
      switch item.speaker {
      case .people(let people):
        for person in people {
          if let place = memberPlaces[person] {
            members[place].spoken.add(words, amount)
          } else if let place = staffPlaces[person] {
            staff[place].spoken.add(words, amount)
          }
        }
      case .moderator: moderator.add(words, amount)
      case .unidentified: unidentified.add(words, amount)
      case .nobody: break
      }
    }
  }

  /// How evenly the members took turns.
  public var turnBalance: TalkBalance { TalkBalance(members.map(\.turns)) }

  /// How evenly what the members said is spread, in the unit of shares.
  public var amountBalance: TalkBalance { TalkBalance(members.map(\.amount)) }

  /// Members who were there and took no turn.
  public var silent: [MemberID] { members.filter { $0.turns == 0 }.map(\.person) }
}

extension Airtime.Turns {
  fileprivate mutating func add(_ words: Int, _ amount: Int) {
    turns += 1
    self.words += words
    self.amount += amount
  }
}

extension Material {
  /// How many words an item has, what `..` added included.
  func words(of item: Item) -> Int {
    var count = WordCount.words(in: state.log.texts.slice(item.firstText).span)
    for text in item.laterTexts { count += WordCount.words(in: state.log.texts.slice(text).span) }
    return count
  }

  /// How many characters an item has, white space left out.
  func characters(of item: Item) -> Int { WordCount.characters(in: state.text(of: item)) }

  /// Whether anybody's turn has words in a script that puts no blanks between them.
  var hasTextWithoutBlanks: Bool {
    items.contains { item in
      item.isTurn
        && item.texts.contains {
          WordCount.hasScriptWithoutBlanks(state.log.texts.slice($0).span)
        }
    }
  }
}
