public import Vocabulary

/// Somebody joins the list of the session.
public struct MemberAddition: Equatable, Sendable {
  /// The number given to the person.
  public var member: MemberID
  /// The full name as typed.
  public var name: String
  /// What is typed to mean the person; frozen from now on.
  public var code: String
  /// Where the person sits, from 1; nil for staff without a seat.
  public var seat: Int?
  /// Member or staff.
  public var role: Role
  /// `segment=customer` and the like, sorted by name.
  public var attributes: [Attribute]
  /// Whether the person is expected and not in the room yet.
  public var isAbsent: Bool

  /// Makes an addition.
  public init(
    member: MemberID,
    name: String,
    code: String,
    seat: Int? = nil,
    role: Role = .member,
    attributes: [Attribute] = [],
    isAbsent: Bool = false
  ) {
    self.member = member
    self.name = name
    self.code = code
    self.seat = seat
    self.role = role
    self.attributes = attributes.sorted { $0.name < $1.name }
    self.isAbsent = isAbsent
  }
}

/// A property of a person, `segment=customer`.
public struct Attribute: Equatable, Sendable {
  /// The name as typed.
  public var name: String
  /// The value as typed; an empty one takes the attribute away.
  public var value: String

  /// Makes an attribute.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// What changed about a person; nil parts stay.
public struct MemberChange: Equatable, Sendable {
  /// Who.
  public var member: MemberID
  /// The new name.
  public var name: String?
  /// The new seat.
  public var seat: Int?
  /// Attributes set anew, sorted by name; the others stay.
  public var attributes: [Attribute]

  /// Makes a change.
  public init(
    member: MemberID,
    name: String? = nil,
    seat: Int? = nil,
    attributes: [Attribute] = []
  ) {
    self.member = member
    self.name = name
    self.seat = seat
    self.attributes = attributes.sorted { $0.name < $1.name }
  }
}

/// Something to be presented joins the list.
public struct ConceptAddition: Equatable, Sendable {
  /// The number given to it.
  public var concept: ConceptID
  /// What is typed to mean it, as typed.
  public var code: String
  /// Its title as typed.
  public var title: String

  /// Makes an addition.
  public init(concept: ConceptID, code: String, title: String) {
    self.concept = concept
    self.code = code
    self.title = title
  }
}

/// The discussion guide: timed sections with questions.
public struct Guide: Equatable, Sendable {
  /// The sections in order.
  public var sections: [GuideSection]

  /// Makes a guide.
  public init(sections: [GuideSection]) {
    self.sections = sections
  }
}

/// One section of the guide.
public struct GuideSection: Equatable, Sendable {
  /// The title as written.
  public var title: String
  /// The planned time in seconds; nil where none was written.
  public var seconds: Int?
  /// The questions as written.
  public var questions: [String]

  /// Makes a section.
  public init(title: String, seconds: Int? = nil, questions: [String] = []) {
    self.title = title
    self.seconds = seconds
    self.questions = questions
  }
}

/// A theme joins the codebook before it is used, with its meaning.
public struct ThemeAddition: Equatable, Sendable {
  /// The theme as typed.
  public var theme: ThemePath
  /// A short form for typing.
  public var code: String?
  /// What it means and when to use it.
  public var description: String?

  /// Makes an addition.
  public init(theme: ThemePath, code: String? = nil, description: String? = nil) {
    self.theme = theme
    self.code = code
    self.description = description
  }
}

/// A measure is put to the group.
public struct RoundOpening: Equatable, Sendable {
  /// The number given to the round.
  public var round: RoundNumber
  /// What is asked.
  public var measure: Measure
  /// The values that it takes.
  public var scale: Scale
  /// What it is about, where it is about a concept.
  public var concept: ConceptID?
  /// Whether the values stay hidden until the round is closed.
  public var isPrivate: Bool
  /// The words of the question, where they were typed.
  public var question: String?
  /// The lowest value that counts as satisfied, where it is not the usual one of the scale.
  public var target: Int?

  /// Makes an opening.
  public init(
    round: RoundNumber,
    measure: Measure,
    scale: Scale,
    concept: ConceptID? = nil,
    isPrivate: Bool = false,
    question: String? = nil,
    target: Int? = nil
  ) {
    self.round = round
    self.measure = measure
    self.scale = scale
    self.concept = concept
    self.isPrivate = isPrivate
    self.question = question
    self.target = target
  }
}

/// One member's answer in a round.
public struct GivenAnswer: Equatable, Sendable {
  /// Who.
  public var member: MemberID
  /// The value; nil where the member gave none.
  public var answer: Answer?

  /// Makes an answer.
  public init(member: MemberID, answer: Answer?) {
    self.member = member
    self.answer = answer
  }
}

/// A show of hands for one value.
public struct TallyCount: Equatable, Sendable {
  /// The value.
  public var answer: Answer
  /// How many hands.
  public var count: Int

  /// Makes a count.
  public init(answer: Answer, count: Int) {
    self.answer = answer
    self.count = count
  }
}

/// What members were told that we would do.
public struct PromiseMade: Equatable, Sendable {
  /// To whom.
  public var members: [MemberID]
  /// What, as typed.
  public var text: String
  /// By which day.
  public var due: Day?
  /// Who sees to it.
  public var owner: String?

  /// Makes a promise.
  public init(members: [MemberID], text: String, due: Day? = nil, owner: String? = nil) {
    self.members = members
    self.text = text
    self.due = due
    self.owner = owner
  }
}
