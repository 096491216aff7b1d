import Vocabulary

// The words of a report's sections.
extension Wording {
  /// What reports and sessions are called.
  struct Titles: Equatable, Sendable {
    let topline, full, concepts, themes, members, transcript: Template
    let focusGroup, advisoryMeeting, interview: String
    let opening: Template
  }

  /// The headings.
  struct Headings: Equatable, Sendable {
    let objective, people, heard, concepts, quotes, otherQuotes, themes, measures: String
    let notSaid, parked, dynamics, promises, debrief, notes, limits, items: String
    let themeByTheme, themesByConcept, themesTogether, matrix, comparisons, pairs, kano: String
    let timeline, guide, members, transcript: String
    let themesByAttribute: Template
    let answersByAttribute: Template
  }

  /// The titles of columns.
  struct Columns: Equatable, Sendable {
    let concept, theme, member, seat, code, name, raisedBy, reactions, positive, negative: String
    let items, notCoded, all, forIt, againstIt, leansTo, members, first, last, meaning: String
    let from, other, notes, whatHappened, turns, words, characters, ofAllWords: String
    let ofAllCharacters, section, planned, used, over, spoke, state, title, notHeardFor: String
    let with, both: String
  }

  /// Who was there.
  struct People: Equatable, Sendable {
    let objectiveNotGiven: String
    let noMembers: String
    let number: Template
    let attribute: Template
    let notThere: Template
    let came, cameBack, left: Template
    let member, moderator, assistant, observer: String
    let notGiven: String

    subscript(role: Role) -> String {
      switch role {
      case .member: member
      case .moderator: moderator
      case .assistant: assistant
      case .observer: observer
      }
    }
  }

  /// What was heard, in five lines.
  struct Heard: Equatable, Sendable {
    let nothing: String
    let concept: Template
    let theme: Template
    let cited: Template
    let item: Template
    let items: Template
  }

  /// What was made of a concept.
  struct Concepts: Equatable, Sendable {
    let base: String
    let noReactions: String
    let tally: Template
    let notCoded: String
    let forIt: Template
    let againstIt: Template
    let balance: Template
    let noReactionFrom: Template
    let tallyCaption: String
    let none: String
    let neither: String
    let leaningTo: Template
    let leaningToNeither: Template
    let bothFor: Template
    let bothAgainst: Template
    let leaningCaption: String
    let pairTitle: Template
  }

  /// What was raised.
  struct Themes: Equatable, Sendable {
    let base: String
    let treeCaption: String
    let marks: Template
    let intensity: Template
    let firstHand: Template
    let raisedBy: Template
    let mentions: Template
    let tableCaption: String
    let matrixCaption: String
    let togetherCaption: String
    let cell: Template
    let aboutNone: String
  }

  /// What was not said, and what was said around it.
  struct Silence: Equatable, Sendable {
    let notHeard: Template
    let sectionSkipped: Template
    let neverRaised: Template
    let seen: String
    let nothingNoted: String
    let neverSinceArrival: String
    let notSinceComingBack: String
    let promisedTo: Template
    let promisedBy: Template
    let promiseOwner: Template
    let notesAreTheFacilitators: String
  }

  /// Who spoke how much.
  struct Talk: Equatable, Sendable {
    let turns, words, characters: String
    let uneven: Template
    let gini: Template
    let spoke: Template
    let agreed: Template
    let charactersCounted: String
    let apart: Template
    let notHeard: Template
    let notThere: Template
    let notInRoom: Template
  }

  /// The guide and the course of the session.
  struct Guide: Equatable, Sendable {
    let ahead, current, done, skipped: String
    let waiting, running, paused, over: String
    let onTheTable: Template
    let tableCleared: String
    let section: Template
    let sectionTitled: Template
    let round: Template
    let asked: Template
    let timelineSteps: Template
    let timelineCaption: Template
  }

  /// How far all of it carries.
  struct Limits: Equatable, Sendable {
    let theseMembersOnly: Template
    let typedLive: String
    let imported: Template
    let unidentified: Template
    let incomplete: Template
    let uncoded: Template
    let notOver: Template
    let smallNumbers: Template
    let quotes: Template
    let restricted: Template
  }

  /// What a report is restricted to.
  struct Restrictions: Equatable, Sendable {
    let or: String
    let by, about, with, sentiment, items, section, stars, from, to, containing: Template
    let staff, unidentified, dropped: String
    let reactions, questions, observations, cues, notes, probes, parked: String
    let uncoded, incomplete: String
  }

  /// Members one by one.
  struct Members: Equatable, Sendable {
    let spoke: Template
    let silent: String
    let themes: Template
    let answers: Template
    let noReactions: String
    let privateAnswers: String
  }

  /// The session in order.
  struct Transcript: Equatable, Sendable {
    let nothing: String
    let arrived: Template
    let left: Template
    let order: String
  }

  /// An item on a line.
  struct Items: Equatable, Sendable {
    let cue, probe, note, parked, dropped, moderator: String
    let agrees, disagrees: Template
    let everyone: Template
  }

  /// Which concept is preferred to which.
  struct Preferences: Equatable, Sendable {
    let preferred, strength, pairsWon: String
    let caption: String
    let halfAWin: String
    let beatsAll: Template
    let skipped: Template
  }

  /// What a concept is to those who were asked twice.
  struct Kano: Equatable, Sendable {
    let category, better, worse, answered: String
    let mustBe, oneDimensional, attractive, indifferent, reverse, questionable: String
    let tied: Template
    let caption: String
    let missing: Template
  }
}
