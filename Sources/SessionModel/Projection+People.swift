import Vocabulary

// Who is there, and what is presented to them.
extension Projection {
  mutating func add(
    _ addition: MemberAddition,
    _ now: SessionClock,
    log: borrowing EventLog
  ) {
    let number = addition.member.number
    guard number > 0, number <= log.lastMemberNumber, person(number) == nil else { return }
    while personSlots.count <= number { personSlots.append(PersonSlot()) }
    personSlots[number].index = Int32(people.count)
    personSlots[number].isMember = addition.role == .member
    if log.namesStrangers { isStale = true }
    let isSeatFree = addition.seat.map { directory.person(seat: $0) == nil } ?? true
    var person = Person(
      id: addition.member,
      name: addition.name,
      code: addition.code,
      seat: isSeatFree ? addition.seat : nil,
      role: addition.role,
      attributes: [],
      presence: addition.isAbsent ? [] : [Presence(arrived: now, left: nil)]
    )
    person.set(addition.attributes)
    people.append(person)
    soleSpeakers.append(.people([person.id]))
    directory.add(person)
  }

  mutating func change(_ change: MemberChange) {
    guard let index = person(change.member.number) else { return }
    if let name = change.name {
      directory.rename(change.member, from: people[index].name, to: name)
      people[index].name = name
    }
    if let seat = change.seat, directory.person(seat: seat) == nil {
      directory.move(change.member, from: people[index].seat, to: seat)
      people[index].seat = seat
    }
    people[index].set(change.attributes)
  }

  mutating func arrive(_ members: [MemberID], _ now: SessionClock) {
    for member in members {
      guard let index = person(member.number), !people[index].isPresent else { continue }
      people[index].presence.append(Presence(arrived: now, left: nil))
    }
  }

  mutating func leave(_ members: [MemberID], _ now: SessionClock) {
    for member in members {
      guard let index = person(member.number), people[index].isPresent else { continue }
      people[index].presence[people[index].presence.count - 1].leave(now)
    }
  }

  mutating func add(_ addition: ConceptAddition, log: borrowing EventLog) {
    let number = addition.concept.number
    guard number > 0, number <= log.lastConceptNumber, concept(number) == nil else { return }
    while conceptSlots.count <= number { conceptSlots.append(ConceptSlot()) }
    conceptSlots[number].index = Int32(concepts.count)
    if log.namesStrangers { isStale = true }
    concepts.append(Concept(id: addition.concept, code: addition.code, title: addition.title))
  }

  /// The index of the person with a number.
  func person(_ number: Int) -> Int? {
    guard personSlots.indices.contains(number), personSlots[number].index >= 0 else { return nil }
    return Int(personSlots[number].index)
  }

  /// The index of the concept with a number.
  func concept(_ number: Int) -> Int? {
    guard conceptSlots.indices.contains(number), conceptSlots[number].index >= 0 else { return nil }
    return Int(conceptSlots[number].index)
  }
}

/// What is counted of a person, by number.
struct PersonSlot: Equatable, Sendable {
  /// The index into the people, -1 where the number does not stand.
  var index: Int32 = -1
  var turns: Int32 = 0
  /// In seconds of the session clock, -1 for never.
  var lastHeard: Int32 = -1
  var isMember = false
}

/// What is counted of a concept, by number.
struct ConceptSlot: Equatable, Sendable {
  /// The index into the concepts, -1 where the number does not stand.
  var index: Int32 = -1
  var reactions: Int32 = 0
}
