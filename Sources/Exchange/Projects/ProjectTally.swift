import Archive

/// What was met while a draft was made, for its remarks.
struct ProjectTally {
  var texts = 0
  var codings = 0
  var otherEncodings: [String] = []
  var missing: [(source: ForeignText, path: String)] = []
  var unreadable: [(source: ForeignText, file: String, fault: ArchiveProblem.Fault)] = []
  var notText: [(source: ForeignText, file: String)] = []
  var richTexts: [String] = []
  var textless = 0
  var lostSelections = 0
  var lostCodings = 0
  var namesAsWords = 0
  var unknownCodes = 0
  var unknownNotes = 0
  var unknownVariables = 0
  var secondSentiments = 0
  var secondConcepts = 0
  var staffSentiments = 0
  var emptySelections = 0
  var caseCodings = 0
  var textCodings = 0
  var noteCodings = 0
  var codeNotes = 0
  var peopleOfTexts = 0
  var peopleOfLabels = 0
  var textValues = 0
  var spanning = 0
  var partial = 0
  var strays = 0
  var repeated = 0
  var overlapping = 0
  var sameSelections = 0
  var unselectedNotes = 0
  var unselectedCharacters = 0
  var unselectedLines = 0
  var links = 0
  var moved: [SelectionPlacing.Cause: Int] = [:]
  var mismatched: [Int] = []
  var outside: [Int] = []
  var halves = 0

  /// Takes what came of finding the selections of a text.
  mutating func take(_ placing: SelectionPlacing) {
    moved.merge(placing.moved) { $0 + $1 }
    mismatched += placing.mismatched
    outside += placing.outside
    halves += placing.halves
  }
}
