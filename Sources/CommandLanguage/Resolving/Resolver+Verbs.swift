import Vocabulary

extension Resolver {
  /// The command that begins with this verb.
  mutating func verbCommand(_ first: Token) throws(Complaint) -> Command {
    let (verb, start) = try verb(first)
    let bound = try source.bind(verb.definition, from: start)
    return .verb(try command(verb, bound))
  }

  /// The verb of one or two words, and where its arguments begin.
  private func verb(_ first: Token) throws(Complaint) -> (Verb, argumentsFrom: Int) {
    let candidates = Verb.beginning(with: first.text)
    let secondStart = source.skippingBlanks(from: first.range.upperBound)
    let second = source.token(secondStart..<source.endOfWord(from: secondStart))
    let folded = second.text.foldedForComparison
    if let both = candidates.first(where: { $0.secondWord == folded }) {
      return (both, second.range.upperBound)
    }
    let alone = candidates.first { $0.secondWord == nil }
    let secondWords = candidates.compactMap(\.secondWord)
    if let alone,
      alone.definition.arguments.isEmpty == false || second.text.isEmpty || secondWords.isEmpty
    {
      return (alone, first.range.upperBound)
    }
    let word = first.text.foldedForComparison
    guard !second.text.isEmpty else {
      throw Complaint(.missingSecondWord(word, secondWords), at: first.range)
    }
    let near = Verb.near(secondWord: second.text, among: secondWords)
    throw Complaint(
      .unknownSecondWord(second.text, of: word, secondWords),
      at: second.range,
      correction: near.map { Edit(replacing: second.range, with: $0) }
    )
  }

  /// One case for each verb; what takes more than a line stands with its group.
  private mutating func command(
    _ verb: Verb,
    _ bound: BoundArguments
  ) throws(Complaint) -> VerbCommand {
    switch verb {
    case .start: return .start
    case .pause: return .pause
    case .resume: return .resume
    case .wrap: return .wrap
    case .status: return .status
    case .quit: return .quit
    case .memberList: return .memberList
    case .who: return .who
    case .conceptList: return .conceptList
    case .withdraw: return .withdraw
    case .themes: return .themes
    case .guide: return .guide
    case .next: return .next
    case .back: return .back
    case .parked: return .parked
    case .close: return .close
    case .quiet: return .quiet
    case .airtime: return .airtime
    case .tally: return .tally
    case .timeline: return .timeline
    case .examples: return .examples
    case .keys: return .keys
    case .version: return .version
    case .new: return .new(title: try title("TITLE", bound), options: named(bound))
    case .open: return .open(name: try title("NAME", bound))
    case .memberAdd: return .memberAdd(try memberDraft(bound))
    case .memberArrive: return .memberArrive(try memberList(bound.all("WHO")))
    case .memberLeave: return .memberLeave(try memberList(bound.all("WHO")))
    case .memberSeat: return try memberSeat(bound)
    case .memberRename:
      return .memberRename(try person(of: bound), name: try title("NAME", bound))
    case .memberSet: return try memberSet(bound)
    case .conceptAdd: return try conceptAdd(bound)
    case .present: return .present(try concept(of: bound, "CONCEPT"))
    case .compare:
      return .compare(try concept(of: bound, "CONCEPT"), try concept(of: bound, "CONCEPT2"))
    case .themeAdd: return try themeAdd(bound)
    case .themeRename:
      let from = try knownTheme(of: bound, "OLD", besides: "NEW")
      return .themeRename(from: from, to: try newTheme(of: bound))
    case .themeMerge:
      let from = try knownTheme(of: bound, "THEME", besides: "INTO")
      let into = try knownTheme(of: bound, "INTO", besides: "THEME")
      return .themeMerge(from: from, into: into)
    case .themeDescribe:
      let theme = try knownTheme(of: bound, "THEME")
      return .themeDescribe(theme, description: try title("DESCRIPTION", bound))
    case .retag: return try retag(bound)
    case .guideLoad: return .guideLoad(path: try title("FILE", bound))
    case .goTo: return .goTo(section: try section(try required("N", bound)))
    case .extend: return .extend(seconds: try duration(try required("TIME", bound)))
    case .sync: return .sync(recorder: try clock(try required("CLOCK", bound)))
    case .promise: return try promise(bound)
    case .park: return .park(text: try rest("TEXT", bound).text)
    case .note: return .note(text: try rest("TEXT", bound).text)
    case .probe: return .probe(text: try rest("TEXT", bound).text)
    case .cue: return .cue(text: try rest("TEXT", bound).text)
    case .debrief: return .debrief(text: try rest("TEXT", bound).text)
    case .ask: return try ask(bound)
    case .rate: return try rate(bound)
    case .poll: return try poll(bound)
    case .answer: return .answer(try answers(bound))
    case .answerTally: return .answerTally(try tallyEntries(bound.all("VALUE=COUNT")))
    case .undo: return .undo(count: try count(bound))
    case .redo: return .redo(count: try count(bound))
    case .drop: return .drop(try item(try required("ITEM", bound)))
    case .fix: return try fix(bound)
    case .tag: return .tag(try optionalItem(bound), try tail(bound))
    case .untag: return .untag(try optionalItem(bound), try themesToTakeOff(bound))
    case .star: return .star(try optionalItem(bound), stars: try stars(bound))
    case .mark: return try mark(bound)
    case .code: return try code(bound)
    case .codeOff: return .codeOff
    case .list: return .list(try filter(bound.all("FILTER")))
    case .quotes: return .quotes(try filter(bound.all("FILTER")))
    case .show: return .show(try item(try required("ITEM", bound)))
    case .find: return .find(text: try wordsToFind(bound))
    case .topline: return .topline(path: bound.first("FILE")?.text)
    case .report: return try report(bound)
    case .export: return try export(bound)
    case .replay: return .replay(try replay(bound))
    case .help: return .help(try verbs(bound.all("VERB")))
    case .apropos: return .apropos(word: try title("WORD", bound))
    case .set: return .set(name: bound.first("NAME")?.text, value: bound.first("VALUE")?.text)
    }
  }
}

extension Verb {
  static func near(secondWord typed: String, among words: [String]) -> String? {
    NearMissWords.nearest(to: typed, in: words)
  }
}
