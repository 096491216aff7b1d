import Analysis

// The words of figures, whatever they are about.
extension Wording {
  /// Between the parts of a list.
  struct Lists: Equatable, Sendable {
    let and: String
    let more: Template
    let apart: String
  }

  /// Nouns behind numbers.
  struct Nouns: Equatable, Sendable {
    let member, reaction, answer, item, time, turn, word: Plural
    let promoter, passive, detractor, positive, negative: Plural
  }

  /// n of N in words.
  struct Amounts: Equatable, Sendable {
    let nobody, theOnlyOne, all, one, almostAll, most, aboutHalf, some, aFew: String

    subscript(amount: VerbalAmount) -> String {
      switch amount {
      case .nobody: nobody
      case .theOnlyOne: theOnlyOne
      case .all: all
      case .one: one
      case .almostAll: almostAll
      case .most: most
      case .aboutHalf: aboutHalf
      case .some: some
      case .aFew: aFew
      }
    }
  }

  /// How counts, shares and intervals are written.
  struct Shares: Equatable, Sendable {
    let of: Template
    let verbal: Template
    let markedPercentage: Template
    let percentage: Template
    let smallBase: Template
    let percentInterval: Template
    let interval: Template
    let notAvailable: Template
    let atLeast: Template
    let byUnidentified: String
    let unidentified: String
  }

  /// Why a figure has no value.
  struct Reasons: Equatable, Sendable {
    let noAnswers, oneAnswer, otherScale, shortScale, nobodyPresent, notPresented: String
    let nobodySpoke, oneMember, nothingCoded, nothingMarked, neitherLikedNorDisliked: String
    let noPairs, countOutsideBase, nothingVaries, tooFewCases, columnsDependent: String
    let differentQuestions, noTarget, neverCompared, preferencesNotConnected: String
    let nothingToWeigh, nothingCodedTwice, oneCategory, noThemesToStart, tooFewGroups: String
    let nothingClosed, mostStillOpen, nothingDue, wouldTellWho: String

    subscript(reason: UndefinedReason) -> String {
      switch reason {
      case .noAnswers: noAnswers
      case .oneAnswer: oneAnswer
      case .otherScale: otherScale
      case .shortScale: shortScale
      case .nobodyPresent: nobodyPresent
      case .notPresented: notPresented
      case .nobodySpoke: nobodySpoke
      case .oneMember: oneMember
      case .nothingCoded: nothingCoded
      case .nothingMarked: nothingMarked
      case .neitherLikedNorDisliked: neitherLikedNorDisliked
      case .noPairs: noPairs
      case .countOutsideBase: countOutsideBase
      case .nothingVaries: nothingVaries
      case .tooFewCases: tooFewCases
      case .columnsDependent: columnsDependent
      case .differentQuestions: differentQuestions
      case .noTarget: noTarget
      case .neverCompared: neverCompared
      case .preferencesNotConnected: preferencesNotConnected
      case .nothingToWeigh: nothingToWeigh
      case .nothingCodedTwice: nothingCodedTwice
      case .oneCategory: oneCategory
      case .noThemesToStart: noThemesToStart
      case .tooFewGroups: tooFewGroups
      case .nothingClosed: nothingClosed
      case .mostStillOpen: mostStillOpen
      case .nothingDue: nothingDue
      case .wouldTellWho: wouldTellWho
      }
    }
  }

  /// What a round came to.
  struct Measures: Equatable, Sendable {
    let about: Template
    let closed: Template
    let open: Template
    let line: Template
    let inPrivate: String
    let asked: Template
    let heardPrivately: Template
    let answered: Template
    let declined: Template
    let notRecorded: Template
    let satisfied: Template
    let scores: Template
    let otherScale: String
    let onTenPoints: String
    let topTwo: Template
    let top: Template
    let bottomTwo: Template
    let littleEffort: Template
    let muchEffort: Template
    let lowIsGood: String
    let foundEasy: Template
    let foundHard: Template
    let netEase: Template
    let netEaseCounts: Template
    let highIsGood: String
    let range: Template
    let imported: Template
    let skippedRows: Template
    let spread: Template
    let meanInterval: Template
    let shift: Template
    let shiftChanges: Template
    let part: Template
    let difference: Template
    let comparisonsMade: Template
    let handsLeftOut: Template
  }
}
