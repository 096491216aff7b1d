public import SessionModel
public import Vocabulary

/// A session at a moment with its items put together once: what all figures are counted from.
///
/// Dropped and undone items are not in it. The moment decides how long someone was not heard and
/// how much of a section is used.
public struct Material: Sendable {
  /// The session.
  public let state: SessionState
  /// What the session clock shows at the moment of looking.
  public let now: SessionClock
  /// All standing items in order of recording.
  public let items: [Item]
  /// Reactions by members, unidentified ones included; staff's are out.
  public let reactions: [Item]
  /// The members who were there at any time while the clock ran, or who spoke, in the order of
  /// their seats.
  ///
  /// The base of everything that is said of the whole session. Someone whose arrival was forgotten
  /// but who spoke was there; someone who was expected and left before the start was not.
  public let attending: [Person]
  private let isMember: Set<MemberID>
  private let speakersByConcept: [ConceptID: Set<MemberID>]
  /// When something was said about each concept.
  private let namings: [ConceptID: Set<SessionClock>]

  /// The material of a session at a moment; the moment of its last entry where none is given.
  public init(_ state: SessionState, at moment: Instant? = nil) {
    let members = state.members
    let isMember = Set(members.map(\.id))
    let items = Array(state.items)
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
    self.items = items
    self.reactions = reactions
    self.isMember = isMember
    self.speakersByConcept = speakersByConcept
    self.namings = namings
    now = state.clock.reading(at: moment ?? state.lastMoment)
    attending = members.filter { !state.stays(of: $0).isEmpty || speakers.contains($0.id) }
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
    let times = tableTimes(of: concept)
    let named = times.isEmpty ? namings[concept] ?? [] : []
    return attending.filter { member in
      spoke.contains(member.id)
        || named.contains { member.isPresent(at: $0) }
        || state.stays(of: member).contains { stay in
          times.contains { time in
            stay.arrived.seconds < max(time.end, time.start + 1)
              && (stay.left?.seconds ?? .max) > time.start
          }
        }
    }
  }

  /// Whether a concept was on the table or named.
  func isPresented(_ concept: ConceptID) -> Bool {
    namings[concept] != nil || state.presentations.contains { $0.concept == concept }
  }

  private func tableTimes(of concept: ConceptID) -> [(start: Int, end: Int)] {
    let presentations = state.presentations
    return presentations.indices.filter { presentations[$0].concept == concept }.map { place in
      let next = place + 1
      let end = next < presentations.count ? presentations[next].from.seconds : Int.max
      return (presentations[place].from.seconds, end)
    }
  }
}
