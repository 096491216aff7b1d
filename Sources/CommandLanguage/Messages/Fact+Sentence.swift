import TextDisplay

/// What is said about a fact: what is wrong, and one thing to do where it needs a second line.
struct Sentence: Hashable, Sendable {
  var cause: String
  var remedy: String?

  init(_ cause: String, _ remedy: String? = nil) {
    self.cause = cause
    self.remedy = remedy
  }
}

extension Fact {
  /// The words for each fact, all in this place.
  var sentence: Sentence {
    switch self {
    case .unknownFirstWord(let word):
      Sentence("no command or member \(word.cut); to keep it as a remark: note …")
    case .unknownCommand(let word, let near):
      near.isEmpty
        ? Sentence("no command \(word.cut)", "see them all: help")
        : Sentence("no command \(word.cut); did you mean \(near.alternatives)?")
    case .nearPerson(let word, let name, let code):
      Sentence(
        "no command or member \(word.cut); did you mean \("\(name.shown()) (\(code))".joined)?"
      )
    case .personAsCommand(let word):
      Sentence(
        "\(word.cut) is a member, not a command",
        "to keep the words put a mark: \(word.cut): …, \(word.cut)+ … or \(word.cut)- …"
      )
    case .commandAsPerson(let verb):
      Sentence("\(verb) is a command, not a member; leave the mark out: \(verb) …")
    case .commandWithPrefix(let prefix): Sentence("commands have no \(prefix.cut)")
    case .bareNumber(let number, let isSeat, let isItem):
      Fact.bareNumberSentence(number, isSeat: isSeat, isItem: isItem)
    case .themesWithWords(let opening):
      opening == "#"
        ? Sentence(
          "this begins like themes but has words; a comment needs a blank after #"
        )
        : Sentence("this begins like stars but has words; put who said it first: a: …")
    case .moreNeedsBlank:
      Sentence("more words for the last verbatim need a blank after the two dots: .. …")
    case .quoteWithoutMember: Sentence("quoted words need who said them in front: a: …")

    case .unknownMember(let word, let known): Fact.unknownMemberSentence(word, known)
    case .ambiguousMember(let word, let labels):
      Sentence("\(word.cut) can be \(labels.alternatives); use the code")
    case .emptySeat(let seat, let seats):
      switch seats {
      case .all(let taken) where !taken.isEmpty:

        Sentence(taken.listed(after: "nobody sits at seat \(seat); seats: "))
      case .all, .nearest: Sentence("nobody sits at seat \(seat); see the seats: who")
      }
    case .missingMember: Sentence("no name between the commas; join names without blanks: a,b: …")
    case .standsAlone(let word):
      Sentence("\(word.cut) stands alone; put it on a line of its own: \(word.cut): …")
    case .blankAfterComma(let word):
      Sentence("names are joined without blanks: \(word.cut)b: …")
    case .staffWithSentiment(let word):
      Sentence(
        "\(word.cut) is outside the figures and takes no sentiment; keep the words: \(word.cut): …"
      )

    case .unknownMark(let mark):
      Sentence("no mark \(mark.cut); marks: ++ + = - -- +- : ?")
    case .blankMissing(let word): Sentence("put a blank between the mark and \(word.cut)")
    case .notTime(let word, let said):
      Sentence(
        "\(word.cut) is no time; seconds are two digits, up to 59",
        "to keep \(said.cut) as words put a blank after the colon"
      )
    case .unknownConcept(let word, let known): Fact.unknownConceptSentence(word, known)
    case .nothingSaid(let who, let isQuestion): Fact.nothingSaidSentence(who.cut, isQuestion)
    case .nothingAdded: Sentence("nothing to add; type the words after the two dots: .. …")
    case .echoWithoutMember: Sentence("nobody agrees yet; put who in front: a^, a^12 or a^-")
    case .echoOfWord(let word):
      Sentence(
        "\(word.cut) is no item number; put a blank before the words: a^ …, or name an item: a^12"
      )
    case .againAsks: Sentence("nobody asks yet; put who in front: a? …")

    case .unknownItem(let item, let last):
      Fact.unknownItemSentence(item, last: last)
    case .fixNeedsWho(let item):
      Sentence("item \(item) is a reaction; say who: fix \(item) a+ …")
    case .unknownTheme(let word, let known): Fact.unknownThemeSentence(word, known)
    case .unknownSection(let number, let count):
      count == 0
        ? Sentence("no section \(number); there is no guide yet: guide load FILE")
        : Sentence("no section \(number); sections run 1–\(count)")
    case .noOpenRound: Sentence("no measure is open; open one first: ask, rate or poll")
    case .notOnScale(let value, let scale):
      Sentence("\(value.cut) is not on the scale \(scale.shown()); a dot is no answer")
    case .notAnOption(let value, let options):
      Sentence(
        options.listed(after: "no option \(value.cut); options: ") + "; a dot is no answer"
      )
    case .wordsAfterAnswer(let answer, let who):
      Sentence(
        "\(answer.cut) is an answer and takes no words; keep them on their own line: \(who.cut): …"
      )
    case .answerWithoutVerb(let answer):
      Sentence("answers in a script begin with answer: answer \(answer.cut)")
    case .tooManyAnswers(let given, let waiting, let values):
      waiting == 0
        ? Sentence(
          "everyone has answered; to change one: a=\(values.first ?? "."), to end the round: close"
        )
        : Sentence(
          "\(Count(given, "answer")) but \(Count(waiting, "member")) to answer; "
            + "name them: a=\(values.first ?? ".") b=\(values.last ?? ".")"
        )
    case .answeredTwice(let word): Sentence("\(word.cut) stands here twice; leave one out")

    case .missingSecondWord(let word, let choices):
      Sentence("\(word) what? \(choices.map { "\(word) \($0)" }.inOneLine)")
    case .unknownSecondWord(let typed, let word, let choices):
      Sentence("no \(word) \(typed.cut); \(choices.map { "\(word) \($0)" }.inOneLine)")
    case .missingArgument(let usage, let name):
      Sentence("\(name) is missing; type \(usage)")
    case .extraWord(let usage): Sentence("one word too many; type \(usage)")
    case .needsQuotes(let name):
      Sentence("a \(name.lowercased()) of several words stands in quotes: \"…\"")
    case .unclosedQuote: Sentence("the quote is not closed; put \" at its end")
    case .unknownKey(let key, let keys):
      Sentence("no \(key.cut)= here; \(keys.map { "\($0)=" }.inOneLine)")
    case .givenTwice(let word): Sentence("\(word.cut) stands here twice; leave one out")
    case .unknownChoice(let word, let what, let choices, let hint):
      Sentence(
        "no \(what) \(word.cut); \(what.plural): \(choices.inOneLine)"
          + (hint.map { "; \($0)" } ?? "")
      )
    case .unknownReport(let word):
      Sentence(
        "no report or format \(word.cut); see them: help report; a file is told by its dot, report.md"
      )
    case .notNumber(let word, let name, let example):
      Sentence("\(word.cut) is not \(name); type a whole number such as \(example)")
    case .notDuration(let word):
      Sentence("\(word.cut) is not a length of time; type 5m, 90s, 1h or 10:00")
    case .notClock(let word):
      Sentence("\(word.cut) is not a clock time; type 12:30 or 1:12:30")
    case .notDay(let word): Sentence("\(word.cut) is no day; type it as 2026-12-15")
    case .notTheme(let word):
      Sentence("\(word.cut) is no theme; a theme is a letter, then letters, digits, - or /")
    case .themeWithoutSign(let word):
      Sentence("\(word.cut) is no theme here; themes begin with #: #\(word.cut)")
    case .notStars(let takesNone):
      Sentence(
        "stars are one to three: *, ** or ***" + (takesNone ? "; none takes them away" : "")
      )
    case .nothingToCodeWith(let item):
      Sentence("nothing to code item \(item) with; type code \(item) #theme, + or *")
    case .notCoding(let word):
      Sentence(
        "\(word.cut) is no theme, sentiment or star",
        "themes begin with #; for words put who said them in front: a: …"
      )
    case .notSentiment(let word):
      Sentence("no sentiment \(word.cut); sentiments: ++ + = - -- +-; a colon takes it away")
    case .twoSentiments(let first, let second):
      Sentence("an item has one sentiment, \(first) or \(second); both at once are +-")
    case .moreWhileCoding(let item):
      Sentence(
        "two dots go on with what was said last, not with the item that is shown",
        "to correct its words: fix \(item)"
      )
    case .againWhileCoding:
      Sentence("while coding, words need who said them in front: a+ …")
    case .notCode(let word):
      Sentence("\(word.cut) is no code; a code is a letter, then letters or digits")
    case .reservedCode(let word):
      Sentence("\(word.cut) means something else already; choose another code")
    case .scaleBackwards(let scale): Sentence("the scale \(scale.cut) runs backwards")
    case .notScale(let word): Sentence("\(word.cut) is no scale; type two numbers such as 1-5")
    case .tooFewOptions: Sentence("a poll needs two options or more; type poll NAME yes no")
    case .notPair(let word, let example):
      Sentence("\(word.cut) has no =; type \(example)")
    case .unknownFilterWord(let word, let near):
      near.isEmpty
        ? Sentence("no member or filter word \(word.cut); see them: help list")
        : Sentence("no member or filter word \(word.cut); did you mean \(near.alternatives)?")
    }
  }
}
