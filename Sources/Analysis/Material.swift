public import SessionModel
public import Vocabulary

/// A session at a moment with its items put together once: what all figures are counted from.
///
/// Dropped and undone items are not in it. The moment decides how long someone was not heard and
/// how much of a section is used. A selection makes it the material of a part: the figures are
/// then counted from the items meant, over the members who could have said them.
public struct Material: Sendable {
  /// The session.
  public let state: SessionState
  /// What the session clock shows at the moment of looking.
  public let now: SessionClock
  /// Which items are meant; nil for all that stand.
  public let selection: ItemSelection?
  /// All standing items that are meant, in order of recording.
  public let items: [Item]
  /// Reactions by members, unidentified ones included; staff's are out.
  public let reactions: [Item]
  /// The members who were there at any time while the clock ran, or who spoke, in the order of
  /// their seats.
  ///
  /// The base of everything that is said of the whole session. Someone whose arrival was forgotten
  /// but who spoke was there; someone who was expected and left before the start was not. Of a
  /// selection it is who was there while a section or time that is meant was on, and of members
  /// that are meant they alone.
  public let attending: [Person]
  private let isMember: Set<MemberID>
  private let speakersByConcept: [ConceptID: Set<MemberID>]
  /// When something was said about each concept.
  private let namings: [ConceptID: Set<SessionClock>]

  /// The material of a session at a moment, of a part of its items where a selection is given.
  ///
  /// The moment is that of the session's last entry where none is given.
  public init(
    _ state: SessionState,
    at moment: Instant? = nil,
    selection: ItemSelection? = nil
  ) {
    let members = state.members
    let meant = selection.map(\.members) ?? []
    let isMember = Set(members.map(\.id)).intersection(meant.isEmpty ? members.map(\.id) : meant)
    let items = selection.map { $0.items(in: state) } ?? Array(state.items)
    let reactions = items.filter { $0.kind == .reaction && state.isByMember($0.speaker) }
    var speakers: Set<MemberID> = []
    var speakersByConcept: [ConceptID: Set<MemberID>] = [:]
    var namings: [ConceptID: Set<SessionClock>] = [:]
    for item in reactions {
      if let concept = item.concept { namings[concept, default: []].insert(item.clock) }
      guard case .people(let people) = item.speaker else { continue }
      for person in people where isMember.contains(person) {
        speakers.insert(person)
        if let concept = item.concept { speakersByConcept[concept, default: []].insert(person) }
      }
    }
    self.state = state
    self.selection = selection
    self.items = items
    self.reactions = reactions
    self.isMember = isMember
    self.speakersByConcept = speakersByConcept
    self.namings = namings
    let now = state.clockReading(at: moment ?? state.lastMoment)
    self.now = now
    let times = selection.flatMap { $0.times(in: state, now: now) }
    attending = members.filter { member in
      guard isMember.contains(member.id) else { return false }
      guard !speakers.contains(member.id) else { return true }
      let stays = state.stays(of: member)
      return times.map { state.overlaps(stays, $0) } ?? !stays.isEmpty
    }
  }

  /// The members among whoever spoke; none where it was not identified.
  public func members(of item: Item) -> [MemberID] {
    switch item.speaker {
    case .people(let people): people.filter(isMember.contains)
    case .moderator, .unidentified, .nobody: []
    }
  }

  /// The members who were in the room while a concept lay on the table, or reacted to it.
  ///
  /// For one that was named (`a+x`) and never presented: who was in the room when it was named.
  public func attending(_ concept: ConceptID) -> [Person] {
    let spoke = speakersByConcept[concept] ?? []
    let times = state.tableTimes(of: concept)
    let named = times.isEmpty ? namings[concept] ?? [] : []
    return attending.filter { member in
      spoke.contains(member.id)
        || named.contains { member.isPresent(at: $0) }
        || state.overlaps(state.stays(of: member), times)
    }
  }

  /// Whether a concept was on the table or named.
  func isPresented(_ concept: ConceptID) -> Bool {
    namings[concept] != nil || state.presentations.contains { $0.concept == concept }
  }
}
