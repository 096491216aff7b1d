public import Vocabulary

/// A command that begins with a verb, its arguments resolved.
///
/// The cases stand in the order of the groups of `help`.
public enum VerbCommand: Hashable, Sendable {
  // Session
  case new(title: String, options: [NamedValue])
  case open(name: String)
  case start
  case pause
  case resume
  case wrap
  case status
  case quit
  // People
  case memberAdd(MemberDraft)
  case memberList
  case memberArrive([MemberID])
  case memberLeave([MemberID])
  case memberSeat(MemberID, seat: Int)
  case memberRename(MemberID, name: String)
  case memberSet(MemberID, attributes: [NamedValue])
  case who
  // Concepts
  case conceptAdd(code: String, title: String)
  case conceptList
  case present(ConceptID)
  case withdraw
  // Themes
  case themeAdd(ThemePath, code: String?, description: String?)
  case themes
  case themeRename(from: ThemePath, to: ThemePath)
  case themeMerge(from: ThemePath, into: ThemePath)
  case themeDescribe(ThemePath, description: String)
  /// Renames, or merges where the new theme exists already.
  case retag(from: ThemePath, to: ThemePath)
  // Guide
  case guideLoad(path: String)
  case guide
  case next
  case back
  case goTo(section: Int)
  case extend(seconds: Int)
  case park(text: String)
  case parked
  // Capture
  case note(text: String)
  case probe(text: String)
  case cue(text: String)
  case promise([MemberID], text: String, due: Day?, owner: String?)
  case sync(recorder: SessionClock)
  case debrief(text: String)
  // Measures
  case ask(Measure, scale: Scale?, about: ConceptID?, isPrivate: Bool, question: String?)
  case answer([MemberAnswer])
  case answerTally([TallyEntry])
  case close
  // Attention
  case quiet
  case airtime
  // Repair
  case undo(count: Int)
  case redo(count: Int)
  /// Nil content: put the item's line back into the editor.
  case fix(ItemNumber, FixContent?)
  case drop(ItemNumber)
  case tag(ItemNumber?, Tail)
  case untag(ItemNumber?, [ThemePath])
  case star(ItemNumber?, stars: Int)
  case mark(ItemNumber, intensity: Int?, isSpecific: Bool?)
  case code(ItemNumber, Coding)
  /// Shows one item after the other to be coded; an empty filter means those not coded yet.
  case codeWalk(Filter)
  case codeOff
  // Look
  case list(Filter)
  case show(ItemNumber)
  case find(text: String)
  case quotes(Filter)
  case tally
  case compare(ConceptID, ConceptID)
  case timeline
  /// Nil path: on the screen.
  case topline(path: String?)
  // Out
  case report(kind: String?, format: String?, path: String?, options: [NamedValue])
  case export(format: String, path: String?, options: [NamedValue])
  /// Watch the session again, or those of its items that pass.
  case replay(Filter)
  // Help
  /// No verb: the overview; several where a word begins several, `help member`.
  case help([Verb])
  case apropos(word: String)
  case examples
  case keys
  case set(name: String?, value: String?)
  case version
}

/// A `key=value` as typed.
public struct NamedValue: Hashable, Sendable {
  /// The key, as typed.
  public var name: String
  /// The value, without the quotes that it may have been typed in.
  public var value: String

  /// Makes a pair.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// A person about to be added.
public struct MemberDraft: Hashable, Sendable {
  /// The full name as typed.
  public var name: String
  /// The code asked for; nil takes the shortest free beginning of the name.
  public var code: String?
  /// The seat asked for; nil takes the next free one for a member, none for staff.
  public var seat: Int?
  /// What the person is.
  public var role: Role
  /// Everything else that was typed as `key=value`.
  public var attributes: [NamedValue]
  /// Whether the person is expected but not in the room yet (`absent`).
  public var isAbsent: Bool

  /// Makes a draft.
  public init(
    name: String,
    code: String? = nil,
    seat: Int? = nil,
    role: Role = .member,
    attributes: [NamedValue] = [],
    isAbsent: Bool = false
  ) {
    self.name = name
    self.code = code
    self.seat = seat
    self.role = role
    self.attributes = attributes
    self.isAbsent = isAbsent
  }
}

/// One member's answer in the round that is open.
public struct MemberAnswer: Hashable, Sendable {
  /// Who answers.
  public var member: MemberID
  /// The value; nil is no answer (`.`).
  public var answer: Answer?

  /// Makes an answer.
  public init(member: MemberID, answer: Answer?) {
    self.member = member
    self.answer = answer
  }
}

/// How many hands went up for a value.
public struct TallyEntry: Hashable, Sendable {
  /// The value.
  public var answer: Answer
  /// The hands.
  public var count: Int

  /// Makes an entry.
  public init(answer: Answer, count: Int) {
    self.answer = answer
    self.count = count
  }
}

/// What `fix 12 …` puts in an item's place.
public enum FixContent: Hashable, Sendable {
  /// A whole capture line, for a reaction.
  case speech(Speech)
  /// New words, for a note, a probe, a cue or a parked topic.
  case words(String)
}

/// What `list`, `quotes` and their kin show: different kinds mean *and*, the same kind *or*.
public struct Filter: Hashable, Sendable {
  /// Members, by code or seat.
  public var members: [MemberID]
  /// People without a name here: `m` staff, `x` not identified; the same kind as ``members``.
  public var speakers: [FilterSpeaker]
  /// Concepts, typed `@b`.
  public var concepts: [ConceptID]
  /// Themes, those below them included.
  public var themes: [ThemePath]
  /// Sentiments, by their marks.
  public var sentiments: [Sentiment]
  /// Items, typed `n12`.
  public var items: [ItemNumber]
  /// Sections of the guide, typed `section=2`, from 1.
  public var sections: [Int]
  /// At least so many stars, typed `*`.
  public var stars: Int?
  /// Kinds, each by its word; questions by `?` too.
  public var kinds: [FilterKind]
  /// Said at or after, typed `from=12:00` or `since=10m` (before now).
  public var from: FilterTime?
  /// Said before, typed `to=20:00`.
  public var to: FilterTime?
  /// Words that the text contains, typed in quotes, without regard to case and accents.
  public var words: [String]
  /// Whether only dropped items are wanted (`dropped`); else only those that stand.
  public var onlyDropped: Bool

  /// Makes a filter that lets everything pass.
  public init() {
    members = []
    speakers = []
    concepts = []
    themes = []
    sentiments = []
    items = []
    sections = []
    stars = nil
    kinds = []
    from = nil
    to = nil
    words = []
    onlyDropped = false
  }
}

/// Who spoke, where it is nobody of the panel.
public enum FilterSpeaker: String, CaseIterable, Hashable, Sendable {
  /// The moderator and other staff.
  case staff = "m"
  /// Somebody who could not be told apart.
  case unidentified = "x"
}

/// A kind of item as a filter word names it.
public enum FilterKind: String, CaseIterable, Hashable, Sendable {
  /// What members said, felt or did.
  case reactions
  /// Reactions with the mark `?`.
  case questions
  /// Reactions whose text is `(…)`.
  case observations
  /// What was not said.
  case cues
  /// The facilitator's own remarks.
  case notes
  /// The facilitator's own questions.
  case probes
  /// Topics put aside.
  case parked
  /// Reactions without sentiment and without themes.
  case uncoded
  /// Items to be completed from the recording.
  case incomplete
}

/// A moment in a filter.
public enum FilterTime: Hashable, Sendable {
  /// On the session clock.
  case clock(SessionClock)
  /// So many seconds before now.
  case ago(seconds: Int)
}
