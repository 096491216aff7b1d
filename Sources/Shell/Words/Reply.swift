import Analysis
import Reporting
import Vocabulary

/// What a command answers: a value, rendered at the edge.
struct Reply {
  /// One part of an answer.
  enum Part {
    /// A sentence.
    case line(String)
    /// An item as it was understood.
    case item(ItemNumber)
    /// A remark that is no error: the command was carried out.
    case notice(String)
    /// A view or report.
    case report(Report)
    /// Text that stands as it is, such as help.
    case text(String)
  }

  /// A session that is wanted beside this one.
  struct NewSession: Equatable {
    var title: String
    var panel: String?
    var objective: String?
    var language: String?
    var facilitator: String?
  }

  /// What happens next.
  enum Effect: Equatable {
    case none
    case quit
    /// The line stands at the next prompt, to be changed and entered.
    case prefill(String)
    /// The item was coded; a walk goes on to the next.
    case coded(ItemNumber)
    /// One after the other is shown to be coded.
    case walk([ItemNumber])
    /// Nothing more is shown to be coded.
    case endWalk
    case open(name: String)
    case create(NewSession)
    /// The session is watched again, those of its items that are meant.
    case replay(ItemSelection)
  }

  var parts: [Part]
  var effect = Effect.none

  init(_ parts: Part..., effect: Effect = .none) {
    self.parts = parts
    self.effect = effect
  }

  init(parts: [Part]) { self.parts = parts }

  static func said(_ line: String) -> Reply { Reply(.line(line)) }
}
