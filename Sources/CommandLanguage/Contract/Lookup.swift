public import Vocabulary

/// What the language must know of a session to resolve names, complete and suggest.
///
/// Read-only. The session's state satisfies it; tests bring a small one of their own. Lookups
/// compare names as `foldedForComparison` does, whole, never by prefix.
public protocol Lookup {
  /// Everyone who was added, in order, staff included.
  var people: [PersonEntry] { get }
  /// The concepts, in order.
  var concepts: [ConceptEntry] { get }
  /// The themes with how often each is used; merged ones are not listed.
  var themes: [ThemeEntry] { get }
  /// The sections of the guide, in order.
  var sectionTitles: [String] { get }
  /// Highest item number given so far, 0 where there is none.
  var lastItemNumber: Int { get }
  /// The open round, nil where none is open.
  var openRound: OpenRound? { get }

  /// The person of a folded code, seat number, whole name without its blanks, or first word.
  ///
  /// Must not depend on how many items there are: it runs at every key.
  func people(named folded: String) -> [MemberID]
  /// The person at a seat.
  func person(seat: Int) -> MemberID?
  /// The concept of a code.
  func concept(code folded: String) -> ConceptID?
  /// The theme of a path, an alias left by a merge or rename, or a theme code.
  func theme(_ folded: String) -> ThemePath?
  /// Whether an item exists and was not dropped or undone.
  func hasItem(_ item: ItemNumber) -> Bool
  /// Whether an item is the facilitator's own words (cue, probe, note, parked topic), so that
  /// `fix` takes new words for it and not a capture line.
  func isRemark(_ item: ItemNumber) -> Bool
  /// The entry of a person, nil where nobody has that identifier.
  func person(_ id: MemberID) -> PersonEntry?
  /// The entry of a concept, nil where none has that identifier.
  func concept(_ id: ConceptID) -> ConceptEntry?
}

extension Lookup {
  /// Looks through everyone; a session with an index of its own answers at once.
  public func person(_ id: MemberID) -> PersonEntry? { people.first { $0.id == id } }
  /// Looks through the concepts.
  public func concept(_ id: ConceptID) -> ConceptEntry? { concepts.first { $0.id == id } }
}

/// A person as the language sees one.
public struct PersonEntry: Hashable, Sendable {
  /// Who.
  public var id: MemberID
  /// The full name as typed.
  public var name: String { didSet { firstByteOfName = name.utf8.first ?? 0 } }
  /// The code.
  public var code: String { didSet { firstByteOfCode = code.utf8.first ?? 0 } }
  /// The seat, nil for staff without one.
  public var seat: Int?
  /// Member or staff.
  public var role: Role
  /// Whether they are in the room.
  public var isPresent: Bool
  /// How often they spoke.
  public var turns: Int
  // Completion looks at everyone at every key; a byte tells most of them apart from the typed word.
  private(set) var firstByteOfName: UInt8
  private(set) var firstByteOfCode: UInt8

  /// Makes an entry.
  public init(
    id: MemberID,
    name: String,
    code: String,
    seat: Int? = nil,
    role: Role = .member,
    isPresent: Bool = true,
    turns: Int = 0
  ) {
    self.id = id
    self.name = name
    self.code = code
    self.seat = seat
    self.role = role
    self.isPresent = isPresent
    self.turns = turns
    firstByteOfName = name.utf8.first ?? 0
    firstByteOfCode = code.utf8.first ?? 0
  }
}

/// A concept as the language sees one.
public struct ConceptEntry: Hashable, Sendable {
  /// Which.
  public var id: ConceptID
  /// The code as typed.
  public var code: String
  /// The title as typed.
  public var title: String
  /// How many reactions it had.
  public var reactions: Int

  /// Makes an entry.
  public init(id: ConceptID, code: String, title: String, reactions: Int = 0) {
    self.id = id
    self.code = code
    self.title = title
    self.reactions = reactions
  }
}

/// A theme as the language sees one.
public struct ThemeEntry: Hashable, Sendable {
  /// The path as typed.
  public var path: ThemePath
  /// The short code, where one was given.
  public var code: String?
  /// What it means, where that was written.
  public var description: String?
  /// How many reactions carry it.
  public var uses: Int

  /// Makes an entry.
  public init(path: ThemePath, code: String? = nil, description: String? = nil, uses: Int = 0) {
    self.path = path
    self.code = code
    self.description = description
    self.uses = uses
  }
}

/// The round that is open.
public struct OpenRound: Hashable, Sendable {
  /// What is asked.
  public var measure: Measure
  /// The values that it takes.
  public var scale: Scale
  /// Who has not answered yet, in seat order, the prompted one first.
  public var waiting: [MemberID]

  /// Makes an open round.
  public init(measure: Measure, scale: Scale, waiting: [MemberID]) {
    self.measure = measure
    self.scale = scale
    self.waiting = waiting
  }
}
