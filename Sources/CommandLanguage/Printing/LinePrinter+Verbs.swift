import Vocabulary

extension LinePrinter {
  func line(_ command: VerbCommand) -> String {
    switch command {
    case .start: Verb.start.words
    case .pause: Verb.pause.words
    case .resume: Verb.resume.words
    case .wrap: Verb.wrap.words
    case .status: Verb.status.words
    case .quit: Verb.quit.words
    case .memberList: Verb.memberList.words
    case .who: Verb.who.words
    case .conceptList: Verb.conceptList.words
    case .withdraw: Verb.withdraw.words
    case .themes: Verb.themes.words
    case .guide: Verb.guide.words
    case .next: Verb.next.words
    case .back: Verb.back.words
    case .parked: Verb.parked.words
    case .close: Verb.close.words
    case .quiet: Verb.quiet.words
    case .airtime: Verb.airtime.words
    case .tally: Verb.tally.words
    case .timeline: Verb.timeline.words
    case .examples: Verb.examples.words
    case .keys: Verb.keys.words
    case .version: Verb.version.words
    case .codeOff: Verb.codeOff.words

    case .new(let title, let options): line(.new, title.quoted, pairs(options))
    case .open(let name): line(.open, name.argument)
    case .memberAdd(let draft): line(draft)
    case .memberArrive(let people): line(.memberArrive, codes(people))
    case .memberLeave(let people): line(.memberLeave, codes(people))
    case .memberSeat(let member, let seat): line(.memberSeat, code(member), String(seat))
    case .memberRename(let member, let name): line(.memberRename, code(member), name.quoted)
    case .memberSet(let member, let pairs): line(.memberSet, code(member), self.pairs(pairs))
    case .conceptAdd(let code, let title): line(.conceptAdd, code, title.quoted)
    case .present(let concept): line(.present, code(concept))
    case .themeAdd(let theme, let code, let description):
      line(.themeAdd, theme.text, pair("code", code), description?.quoted ?? "")
    case .themeRename(let old, let new): line(.themeRename, old.text, new.text)
    case .themeMerge(let theme, let into): line(.themeMerge, theme.text, into.text)
    case .themeDescribe(let theme, let description):
      line(.themeDescribe, theme.text, description.quoted)
    case .retag(let old, let new): line(.retag, old.text, new.text)
    case .guideLoad(let path): line(.guideLoad, path.argument)
    case .goTo(let section): line(.goTo, String(section))
    case .extend(let seconds): line(.extend, duration(seconds))
    case .park(let text): line(.park, text)
    case .note(let text): line(.note, text)
    case .probe(let text): line(.probe, text)
    case .cue(let text): line(.cue, text)
    case .promise(let people, let text, let due, let owner):
      line(
        .promise,
        codes(people),
        text.quoted,
        pair("by", due?.description),
        pair("owner", owner)
      )
    case .sync(let clock): line(.sync, clock.description)
    case .debrief(let text): line(.debrief, text)
    case .ask(let measure, let scale, let about, let isPrivate, let question):
      line(measure, scale, about, isPrivate, question)
    case .answer(let answers): line(.answer, answers.map(self.answer).joined(separator: " "))
    case .answerTally(let entries):
      line(.answerTally, entries.map { "\(value($0.answer))=\($0.count)" }.joined(separator: " "))
    case .undo(let count): line(.undo, count == 1 ? "" : String(count))
    case .redo(let count): line(.redo, count == 1 ? "" : String(count))
    case .fix(let item, let content): line(.fix, item.description, self.content(content))
    case .drop(let item): line(.drop, item.description)
    case .tag(let item, let tail): line(.tag, item?.description ?? "", words(tail))
    case .untag(let item, let themes):
      line(.untag, item?.description ?? "", words(Tail(themes: themes)))
    case .star(let item, let stars): line(.star, item?.description ?? "", self.stars(stars))
    case .mark(let item, let intensity, let isSpecific):
      line(
        .mark,
        item.description,
        pair("intensity", intensity.map { String($0) }),
        pair("specific", isSpecific.map { $0 ? "yes" : "no" })
      )
    case .code(let item, let coding):
      line(.code, item.description, coding.sentiment?.mark ?? "", words(coding.tail))
    case .codeWalk(let filter): line(.code, words(filter))
    case .list(let filter): line(.list, words(filter))
    case .show(let item): line(.show, item.description)
    case .find(let text):
      line(.find, text.hasPrefix("\"") || text.hasBlankEnds ? text.quoted : text)
    case .quotes(let filter): line(.quotes, words(filter))
    case .compare(let first, let second): line(.compare, code(first), code(second))
    case .topline(let path): line(.topline, path?.argument ?? "")
    case .report(let kind, let format, let path, let options):
      line(.report, kind ?? "", format ?? "", reportPath(path), self.options(options))
    case .export(let format, let path, let options):
      line(.export, format, path?.argument ?? "", self.options(options))
    case .replay(let filter): line(.replay, words(filter))
    case .help(let verbs): line(.help, helpWords(verbs))
    case .apropos(let word): line(.apropos, word.argument)
    case .set(let name, let value): line(.set, name?.argument ?? "", value?.argument ?? "")
    }
  }

  // MARK: Parts

  private func line(_ verb: Verb, _ parts: String...) -> String {
    ([verb.words] + parts.filter { !$0.isEmpty }).joined(separator: " ")
  }

  private func line(_ draft: MemberDraft) -> String {
    line(
      .memberAdd,
      draft.name.quoted,
      pair("code", draft.code),
      pair("seat", draft.seat.map { String($0) }),
      pair("role", draft.role == .member ? nil : draft.role.rawValue),
      draft.isAbsent ? "absent" : "",
      pairs(draft.attributes)
    )
  }

  private func line(
    _ measure: Measure,
    _ scale: Scale?,
    _ about: ConceptID?,
    _ isPrivate: Bool,
    _ question: String?
  ) -> String {
    let concept = about.map { "about \(code($0))" } ?? ""
    let hidden = isPrivate ? "private" : ""
    switch measure {
    case .csat, .nps, .ces, .ces1, .intent, .kano, .kanoWithout:
      return line(
        .ask,
        measure.name,
        scale?.description ?? "",
        concept,
        hidden,
        question?.quoted ?? ""
      )
    case .rating(let name):
      return line(
        .rate,
        name.argument,
        scale?.description ?? "",
        concept,
        hidden,
        question?.quoted ?? ""
      )
    case .poll(let name):
      return line(
        .poll,
        name.argument,
        options(scale),
        concept,
        hidden,
        question.map { "question=\($0.quoted)" } ?? ""
      )
    }
  }

  private func options(_ scale: Scale?) -> String {
    guard case .options(let options)? = scale else { return "" }
    return options.map(\.argument).joined(separator: " ")
  }

  private func pair(_ key: String, _ value: String?) -> String {
    value.map { "\(key)=\($0.argument)" } ?? ""
  }

  private func pairs(_ pairs: [NamedValue]) -> String {
    pairs.map { "\($0.name)=\($0.value.isEmpty ? "" : $0.value.argument)" }.joined(separator: " ")
  }

  /// Options of a report, of which some are a word alone.
  private func options(_ options: [NamedValue]) -> String {
    let words = ["anonymous", "names"]
    let (flags, values) = (
      options.filter { words.contains($0.name) }, options.filter { !words.contains($0.name) }
    )
    return (flags.map(\.name) + [pairs(values)]).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func answer(_ answer: MemberAnswer) -> String {
    "\(code(answer.member))=\(answer.answer.map(value) ?? ".")"
  }

  private func value(_ answer: Answer) -> String {
    switch answer {
    case .number(let number): String(number)
    case .option(let option): option.argument
    }
  }

  private func content(_ content: FixContent?) -> String {
    switch content {
    case nil: ""
    case .speech(let speech): line(speech)
    case .words(let text): text
    }
  }

  private func stars(_ stars: Int) -> String {
    switch stars {
    case 0: "none"
    case 1: ""
    default: String(repeating: "*", count: stars)
    }
  }

  /// Whole minutes as `5m`, everything else in seconds.
  private func duration(_ seconds: Int) -> String {
    seconds % 60 == 0 ? "\(seconds / 60)m" : "\(seconds)s"
  }

  /// A file that could be taken for a format stands in quotes.
  private func reportPath(_ path: String?) -> String {
    guard let path else { return "" }
    return path.contains(".") || path.contains("/") ? path.argument : path.quoted
  }

  /// One word for all verbs that begin with it.
  private func helpWords(_ verbs: [Verb]) -> String {
    guard let first = verbs.first else { return "" }
    return verbs == Verb.beginning(with: first.firstWord) ? first.firstWord : first.words
  }

  private func words(_ filter: Filter) -> String {
    var words = filter.members.map(code)
    words += filter.speakers.map(\.rawValue)
    words += filter.concepts.map { "@\(code($0))" }
    words += filter.themes.map { "#\($0)" }
    words += filter.sentiments.map(\.mark)
    words += filter.stars.map { [String(repeating: "*", count: $0)] } ?? []
    words += filter.items.map { "n\($0)" }
    words += filter.sections.map { "section=\($0)" }
    words += filter.kinds.map(\.rawValue)
    words += filter.from.map { [time($0, clock: "from", ago: "since")] } ?? []
    words += filter.to.map { [time($0, clock: "to", ago: "until")] } ?? []
    words += filter.words.map(\.quoted)
    if filter.onlyDropped { words.append("dropped") }
    return words.joined(separator: " ")
  }

  private func time(_ time: FilterTime, clock: String, ago: String) -> String {
    switch time {
    case .clock(let reading): "\(clock)=\(reading)"
    case .ago(let seconds): "\(ago)=\(duration(seconds))"
    }
  }
}

extension String {
  var hasBlankEnds: Bool {
    (unicodeScalars.first?.isBlank ?? false) || (unicodeScalars.last?.isBlank ?? false)
  }
}
