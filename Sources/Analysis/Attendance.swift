public import SessionModel
public import Vocabulary

// Who was there, and since when somebody is quiet: asked often, so nothing here looks at items.
extension SessionState {
  /// The stays of a person in the room that took time while the clock ran, in order.
  ///
  /// Someone who was expected and left again before the start, or came and went in one break, was
  /// never there and has none. Stays without a gap between them are one. While the session is not
  /// over, whoever is in the room is there.
  public func stays(of person: Person) -> [Presence] {
    var stays: [Presence] = []
    for stay in person.presence where tookTime(stay) {
      if let last = stays.indices.last, stays[last].left == stay.arrived {
        stays[last].left = stay.left
      } else {
        stays.append(stay)
      }
    }
    return stays
  }

  private func tookTime(_ stay: Presence) -> Bool {
    if let left = stay.left { return left > stay.arrived }
    guard clock.phase == .wrapped, stay.arrived.seconds > 0 else { return true }
    return stay.arrived < clock.reading(at: lastMoment)
  }

  /// Since when a person is quiet: the last turn or the last arrival, whichever came later.
  ///
  /// Being out of the room is not being quiet. The one rule of `quiet`, `status`, the prompt and
  /// the notices.
  public func quietSince(_ person: Person) -> SessionClock {
    let arrived = person.presence.last?.arrived ?? SessionClock(seconds: 0)
    return max(lastHeard(person.id) ?? arrived, arrived)
  }
}

/// A member and for how long nothing was heard from them.
public struct Silence: Equatable, Sendable {
  /// Since when a member is silent.
  public enum Since: Equatable, Sendable {
    /// Since their last turn began.
    case lastTurn
    /// Since they came in; they took no turn at all.
    case arrival
    /// Since they came back; they took turns before they left.
    case comingBack
  }

  /// Who.
  public let member: MemberID
  /// How many seconds.
  public let seconds: Int
  /// Since when.
  public let since: Since

  /// The members in the room, not heard for longest first; then by seat.
  ///
  /// Not heard for = now − ``SessionModel/SessionState/quietSince(_:)``. A wall clock that was set
  /// back gives 0, never less.
  public static func all(_ state: SessionState, now: SessionClock) -> [Silence] {
    let silences = state.membersPresent.map { member in
      let start = state.quietSince(member)
      let heard = state.lastHeard(member.id)
      return Silence(
        member: member.id,
        seconds: max(0, now.seconds - start.seconds),
        since: heard.map { $0 < start ? .comingBack : .lastTurn } ?? .arrival
      )
    }
    return silences.enumerated()
      .sorted { ($1.element.seconds, $0.offset) < ($0.element.seconds, $1.offset) }
      .map(\.element)
  }
}
