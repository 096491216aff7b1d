import Archive
import CommandLanguage
import Reporting
import SessionModel
import TextDisplay
import Vocabulary

/// A failure in words: what and where, and one thing to do.
struct FailureMessage: Equatable {
  var what: String
  var remedy: String?
}

extension Failure {
  /// The words for this failure, told by the state that refused.
  func message(_ state: SessionState) -> FailureMessage {
    switch self {
    case .refused(let refusal): refusal.message(state)
    case .notKept(let problem): FailureMessage(what: problem.sentence, remedy: problem.remedy)
    case .cannot(let obstacle): obstacle.message
    }
  }
}

extension Refusal {
  func message(_ state: SessionState) -> FailureMessage {
    func name(_ id: MemberID) -> String {
      state.person(id).map { "\($0.name.shown()) (\($0.code))" } ?? "\(id)"
    }
    func said(_ what: String, _ remedy: String? = nil) -> FailureMessage {
      FailureMessage(what: what, remedy: remedy)
    }
    switch self {
    case .alreadyStarted: return said("the session is started already")
    case .notStarted:
      return said("the session is not started yet", "type `start` to begin the clock")
    case .alreadyPaused: return said("there is a break already", "type `resume` to go on")
    case .notPaused: return said("there is no break to end")
    case .alreadyWrapped:
      return said("the session is wrapped", "type `undo` if that was too early")
    case .noPerson(let id): return said("no member \(id)")
    case .noConcept(let id): return said("no concept \(id)")
    case .noItem(let item, let last):
      return said(
        last == 0 ? "no item \(item); there are none yet" : "no item \(item); items run 1–\(last)"
      )
    case .itemDropped(let item):
      return said("item \(item) was dropped", "type `undo` to take the last step back")
    case .notAReaction(let item):
      return said("item \(item) is no reaction, so it takes no themes, stars or marks")
    case .nothingChanges(let item):
      return said("item \(item) is like that already")
    case .numberOutOfPlace(let expected, let found):
      return said("number \(found) is out of place, \(expected) comes next")
    case .nameless: return said("a name is missing", "put it in quotes: member add \"Anna Ek\"")
    case .codeTaken(let code, let owner):
      return said("the code `\(code.shown())` is \(name(owner))", "name another with code=…")
    case .seatTaken(let seat, let owner):
      return said("seat \(seat) is \(name(owner))", "name a free seat, or move them first")
    case .seatOutOfRange(let seat): return said("no seat \(seat); seats run from 1")
    case .alreadyPresent(let id): return said("\(name(id)) is in the room already")
    case .notPresent(let id): return said("\(name(id)) is not in the room")
    case .conceptCodeTaken(let code, let owner):
      let title = state.concept(owner)?.title.shown() ?? "\(owner)"
      return said("concept `\(code.shown())` is \(title)", "choose another code")
    case .alreadyOnTable(let id):
      let code = state.concept(id)?.label.shown() ?? "\(id)"
      return said("\(code) is on the table already")
    case .nothingOnTable: return said("nothing is on the table")
    case .noGuide: return said("there is no guide", "load one with `guide load FILE`")
    case .noSection(let section, let count):
      return said("no section \(section); the guide has \(Count(count, "section"))")
    case .noTheme(let theme): return said("no theme #\(theme.text.shown())")
    case .themeExists(let theme):
      return said(
        "#\(theme.text.shown()) exists already",
        "merge with `theme merge`, or describe it with `theme describe`"
      )
    case .themeCodeTaken(let code): return said("the theme code `\(code.shown())` is taken")
    case .themeCircle(let theme, let target):
      return said("#\(target.text.shown()) lies below #\(theme.text.shown()), so it cannot hold it")
    case .sameTheme(let theme): return said("both are #\(theme.text.shown()) already")
    case .roundIsOpen(let round):
      let measure = state.rounds.last { $0.opening.round == round }?.opening.measure.name ?? ""
      return said("\(measure.shown()) is still open", "type `close` to end it first")
    case .noRoundOpen: return said("no measure is open", "open one with `ask` or `rate`")
    case .handsAndAnswers(let round):
      let measure = state.rounds.last { $0.opening.round == round }?.opening.measure.name ?? ""
      return said(
        "\(measure.shown()) has hands or members' answers, not both, as somebody would count twice",
        "close it and ask again for the other kind"
      )
    case .notOnScale(let answer, let scale):
      return said("\(answer.description.shown()) is not on the scale \(scale.description.shown())")
    case .staffDoNotAnswer(let id): return said("\(name(id)) is staff and does not answer")
    case .scaleTooSmall: return said("a scale needs two values at least")
    case .columnTwice(let name): return said("there are two columns called \(name.shown())")
    case .unequalColumn(let name, let expected, let found):
      return said(
        "column \(name.shown()) has \(Count(found, "value")), the answers have \(expected)"
      )
    case .countOutOfRange(let count): return said("\(count) hands cannot be counted")
    case .cannotBeImported:
      return said("an import cannot hold what happens in the room")
    case .nothingSaid: return said("nothing was said", "type the words too")
    case .staffHaveNoSentiment:
      return said("staff take no sentiment", "use a colon: m: …")
    case .starsOutOfRange(let stars): return said("\(stars) stars; there are one to three")
    case .intensityOutOfRange(let intensity): return said("intensity \(intensity); it runs 0–3")
    case .nothingToUndo: return said("there is nothing to take back")
    case .nothingToRedo: return said("there is nothing to bring back")
    case .notStanding(let event): return said("entry \(event) is not the last one")
    }
  }
}

extension Obstacle {
  var message: FailureMessage {
    func said(_ what: String, _ remedy: String? = nil) -> FailureMessage {
      FailureMessage(what: what, remedy: remedy)
    }
    switch self {
    case .nobodyPresent:
      return said("no member is present", "bring them in with `member add` or `member arrive`")
    case .nobodySpoke: return said("no member has spoken yet", "say who: a+ …")
    case .noSpeechYet: return said("nothing was said yet", "record it first: a: …")
    case .codeReserved(let code):
      return said(
        "the code `\(code.shown())` is a word of the language",
        "name another with code=…"
      )
    case .noSectionOn: return said("no section is on", "open the first with `next`")
    case .lastSection: return said("this is the last section", "type `wrap` to end the session")
    case .firstSection: return said("this is the first section")
    case .commentOfSeveralLines(let count):
      return said(
        "these \(count) lines begin with `#`, so all of them would be a comment",
        "take out the `#`, or paste again and press Tab to take them one by one"
      )
    case .fixNeedsLine(let item):
      return said("fix needs the new line here", "write it whole: fix \(item) a+ new words #theme")
    case .fixNeedsWords(let item):
      return said("item \(item) has words only", "type them alone: fix \(item) new words")
    case .fixNeedsSpeech(let item):
      return said("item \(item) is a reaction", "say who: fix \(item) a+ new words")
    case .codingNeedsPrompt:
      return said(
        "coding one by one needs somebody at the prompt",
        "name the item here: code 12 #theme +"
      )
    case .codingNeedsWriting:
      return said(
        "this session is open for reading only, and nothing can be coded",
        "open it again to go on writing"
      )
    case .nothingToCode(isFiltered: false, _):
      return said("everything that members said is coded", "name others: code a, code #price")
    case .nothingToCode(isFiltered: true, others: 0): return said("no items match")
    case .nothingToCode(isFiltered: true, _):
      return said("these are no reactions, and only reactions take codes")
    case .cannotRead(let path, let cause): return said("cannot read \(path.shown()): \(cause)")
    case .guideWithoutSections(let path):
      return said(
        "no sections in \(path.shown())",
        "begin each with a line such as `## Warm-up (10 min)`"
      )
    case .cannotWrite(let path, let cause): return said("cannot write \(path.shown()): \(cause)")
    case .fileExists(let path):
      return said("\(path.shown()) exists and was left as it is", "name another file")
    case .noSetting(let name):
      return said("no setting \(name.shown())", "type `set` to see them all")
    case .noHeaderKey(let name):
      return said(
        "a session has no \(name.shown()); it takes panel, objective, language and facilitator"
      )
    case .settingValue(let name, let value, let expected):
      return said("\(name) cannot be \(value.shown()); it takes \(expected)")
    case .noReport(let kind):
      let kinds = ReportKind.allCases.map(\.rawValue).joined(separator: ", ")
      return said("no report \(kind.shown()); reports: \(kinds)")
    case .noFormat(let format):
      let formats = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
      return said("no format \(format.shown()); formats: \(formats)")
    case .noLanguage(let tag):
      let tags = Wording.all.map { "\($0.tag) \($0.name)" }.joined(separator: ", ")
      return said("no words for the language \(tag.shown())", "name one of these: \(tags)")
    case .noEnding(let path):
      return said(
        "the ending of \(path.shown()) names no format",
        "name one, or end it in \(listed(ReportFormat.endings, conjunction: "or"))"
      )
    case .contradiction(let sentence): return said(sentence)
    case .needsFile(let format, let example):
      return said("\(format) cannot be shown on a screen", "name a file, such as \(example)")
    case .emptyCodebook(let format):
      return said(
        "there are no themes yet, and a codebook in \(format) cannot be empty",
        "name one at the end of a line, #price, or with theme add"
      )
    case .filter(let complaint, _): return said(complaint.cause, complaint.remedy)
    case .names(let words):
      return said(
        NameDoubts(words).lines.joined(separator: "\n"),
        "say keep=WORD or mask=WORD of each, with commas between several"
      )
    case .cannotPack(.outOfMemory): return said("there is no memory to pack the document")
    case .cannotPack(.refused(let cause)):
      return said("the document cannot be packed: \(cause.shown())")
    case .needsScale(let name):
      return said("\(name.shown()) needs a scale", "name it: rate \(name.shown()) 1-5")
    case .noConceptOfCode(let code, let codes):
      return codes.isEmpty
        ? said("no concept \(code.shown()); there are none yet")
        : said("no concept \(code.shown()); concepts: \(listed(codes.map { $0.shown() }))")
    case .noStamp:
      return said(
        "this happens now, so a time in front of it says nothing",
        "type it without the time"
      )
    }
  }
}
