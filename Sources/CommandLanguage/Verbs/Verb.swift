/// The commands, each described once.
///
/// The order is that of `help`. Parsing, completion, help, the manual page and the command
/// reference follow from the definitions; nothing else lists the commands.
public enum Verb: String, CaseIterable, Hashable, Sendable {
  case new, open, start, pause, resume, wrap, status, quit
  case memberAdd, memberList, memberArrive, memberLeave, memberSeat, memberRename, memberSet, who
  case conceptAdd, conceptList, present, withdraw
  case themeAdd, themes, themeRename, themeMerge, themeDescribe, retag
  case guideLoad, guide, next, back, goTo, extend, park, parked
  case note, probe, cue, promise, sync, debrief
  case ask, rate, poll, answerTally, answer, close
  case quiet, airtime
  case undo, redo, fix, drop, tag, untag, star, mark, code, codeOff
  case list, show, find, quotes, tally, compare, timeline, topline
  case report, export, replay
  case help, apropos, examples, keys, set, version

  /// What is said about it.
  public var definition: VerbDefinition {
    switch self {
    case .new: .new
    case .open: .open
    case .start: .start
    case .pause: .pause
    case .resume: .resume
    case .wrap: .wrap
    case .status: .status
    case .quit: .quit
    case .memberAdd: .memberAdd
    case .memberList: .memberList
    case .memberArrive: .memberArrive
    case .memberLeave: .memberLeave
    case .memberSeat: .memberSeat
    case .memberRename: .memberRename
    case .memberSet: .memberSet
    case .who: .who
    case .conceptAdd: .conceptAdd
    case .conceptList: .conceptList
    case .present: .present
    case .withdraw: .withdraw
    case .themeAdd: .themeAdd
    case .themes: .themes
    case .themeRename: .themeRename
    case .themeMerge: .themeMerge
    case .themeDescribe: .themeDescribe
    case .retag: .retag
    case .guideLoad: .guideLoad
    case .guide: .guide
    case .next: .next
    case .back: .back
    case .goTo: .goTo
    case .extend: .extend
    case .park: .park
    case .parked: .parked
    case .note: .note
    case .probe: .probe
    case .cue: .cue
    case .promise: .promise
    case .sync: .sync
    case .debrief: .debrief
    case .ask: .ask
    case .rate: .rate
    case .poll: .poll
    case .answerTally: .answerTally
    case .answer: .answer
    case .close: .close
    case .quiet: .quiet
    case .airtime: .airtime
    case .undo: .undo
    case .redo: .redo
    case .fix: .fix
    case .drop: .drop
    case .tag: .tag
    case .untag: .untag
    case .star: .star
    case .mark: .mark
    case .code: .code
    case .codeOff: .codeOff
    case .list: .list
    case .show: .show
    case .find: .find
    case .quotes: .quotes
    case .tally: .tally
    case .compare: .compare
    case .timeline: .timeline
    case .topline: .topline
    case .report: .report
    case .export: .export
    case .replay: .replay
    case .help: .help
    case .apropos: .apropos
    case .examples: .examples
    case .keys: .keys
    case .set: .set
    case .version: .version
    }
  }
}
