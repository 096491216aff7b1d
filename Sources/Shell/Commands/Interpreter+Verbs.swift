import CommandLanguage
import Reporting
import SessionModel
import Vocabulary

// Which verb is carried out where. The one place that names every verb: a new one does not build
// before it stands here.
extension Interpreter {
  func carryOut(_ verb: VerbCommand, said: SessionClock?) throws(Failure) -> Reply {
    switch verb {
    case .new(let title, let options): try begin(title, options)
    case .open(let name): Reply(effect: .open(name: name))
    case .start: try start()
    case .pause: try pause()
    case .resume: try resume()
    case .wrap: try wrap()
    case .status: Reply(.report(Views.status(state, at: session.moment)))
    case .quit: Reply(effect: .quit)
    case .memberAdd(let draft): try add(draft, said: said)
    case .memberList: Reply(.report(Views.members(state)))
    case .memberArrive(let members): try arrive(members, said: said)
    case .memberLeave(let members): try leave(members, said: said)
    case .memberSeat(let member, let seat): try give(member, seat: seat, said: said)
    case .memberRename(let member, let name): try rename(member, name, said: said)
    case .memberSet(let member, let values): try set(member, values, said: said)
    case .who: Reply(.report(Views.whoCard(state)))
    case .conceptAdd(let code, let title): try addConcept(code, title, said: said)
    case .conceptList: Reply(.report(Views.concepts(state)))
    case .present(let concept): try present(concept, said: said)
    case .withdraw: try withdraw(said: said)
    case .themeAdd(let theme, let code, let text): try addTheme(theme, code, text)
    case .themes: Reply(.report(Views.themes(state)))
    case .themeRename(let from, let to): try renameTheme(from, to)
    case .themeMerge(let from, let into): try mergeTheme(from, into)
    case .themeDescribe(let theme, let text): try describeTheme(theme, text)
    case .retag(let from, let to): try retag(from, to)
    case .guideLoad(let path): try loadGuide(path)
    case .guide: Reply(.report(Views.guide(state, at: session.moment)))
    case .next: try nextSection(said: said)
    case .back: try previousSection(said: said)
    case .goTo(let section): try enter(section, said: said)
    case .extend(let seconds): try extendSection(seconds, said: said)
    case .park(let text): try park(text, said: said)
    case .parked: Reply(.report(Views.parked(state)))
    case .note(let text): try note(text, said: said)
    case .probe(let text): try probe(text, said: said)
    case .cue(let text): try cue(text, said: said)
    case .promise(let members, let text, let due, let owner):
      try promise(PromiseMade(members: members, text: text, due: due, owner: owner), said: said)
    case .sync(let recorder): try sync(recorder, said: said)
    case .debrief(let text): try debrief(text, said: said)
    case .ask(let measure, let scale, let about, let isPrivate, let question):
      try ask(measure, scale, about, isPrivate, question, said: said)
    case .answer(let answers): try answer(answers, said: said)
    case .answerTally(let hands): try count(hands, said: said)
    case .close: try closeRound(said: said)
    case .quiet: Reply(.report(Views.quiet(state, at: session.moment)))
    case .airtime: Reply(.report(Views.airtime(state)))
    case .undo(let count): try undo(count)
    case .redo(let count): try redo(count)
    case .fix(let item, let content): try fix(item, content)
    case .drop(let item): try drop(item)
    case .tag(let item, let tail): try code(item, tail)
    case .untag(let item, let themes): try untag(item, themes)
    case .star(let item, let stars): try star(item, stars)
    case .mark(let item, let intensity, let isSpecific): try mark(item, intensity, isSpecific)
    case .code(let item, let coding): try code(item, coding)
    case .codeWalk(let filter): try walk(filter)
    case .codeOff: Reply(effect: .endWalk)
    case .list(let filter): Reply(.report(Views.list(selection(filter), state)))
    case .show(let number): Reply(.report(Views.show(number, state)))
    case .find(let text): Reply(.report(Views.found(find(text), state)))
    case .quotes(let filter): Reply(.report(Views.quotes(selection(filter), state)))
    case .tally: Reply(.report(Views.tally(state)))
    case .compare(let one, let other): Reply(.report(Views.compare(one, other, state)))
    case .timeline: Reply(.report(Views.timeline(state)))
    case .topline(let path): try report("topline", format: nil, path: path)
    case .report(let kind, let format, let path, let options):
      try report(kind, format: format, path: path, options: options)
    case .export(let format, let path, let options):
      try export(format, path: path, options: options)
    case .replay(let filter): Reply(.text(transcript(filter)))
    case .help(let verbs): Reply(.text(Help.text(for: verbs)))
    case .apropos(let word): Reply(.text(Help.apropos(word)))
    case .examples: Reply(.text(Help.examples))
    case .keys: Reply(.text(Help.keys))
    case .set(let name, let value): try set(name, value)
    case .version: .said("roundtable \(Version.current)")
    }
  }
}

extension Command {
  /// Whether a stamp says something about the command: when it was said or happened.
  ///
  /// The others happen now, and a stamp in front of them would be dropped without a word.
  var takesStamp: Bool {
    switch self {
    case .nothing, .speech: true
    case .more, .themes: false
    case .verb(let verb): verb.takesStamp
    }
  }
}

extension VerbCommand {
  fileprivate var takesStamp: Bool {
    switch self {
    case .memberAdd, .memberArrive, .memberLeave, .memberSeat, .memberRename, .memberSet,
      .conceptAdd, .present, .withdraw, .next, .back, .goTo, .extend, .park, .note, .probe, .cue,
      .promise, .sync, .debrief, .ask, .answer, .answerTally, .close:
      true
    case .new, .open, .start, .pause, .resume, .wrap, .status, .quit, .memberList, .who,
      .conceptList, .themeAdd, .themes, .themeRename, .themeMerge, .themeDescribe, .retag,
      .guideLoad, .guide, .parked, .quiet, .airtime, .undo, .redo, .fix, .drop, .tag, .untag,
      .star, .mark, .code, .codeWalk, .codeOff, .list, .show, .find, .quotes, .tally, .compare,
      .timeline, .topline, .report, .export, .replay, .help, .apropos, .examples, .keys, .set,
      .version:
      false
    }
  }
}
