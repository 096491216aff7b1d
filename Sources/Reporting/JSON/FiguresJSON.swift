import Analysis
import JSONWriting
public import SessionModel
import Vocabulary

/// Every figure of a session as JSON, for programs: each under a stable key with its value, its
/// base and its interval, or null and the reason why it is undefined.
///
/// Numbers are whole or have as many digits as it takes to read them back the same; shares are
/// fractions from 0 to 1 and scores points, as their keys say. Nothing depends on the language of
/// the report. The keys are described in `docs/FORMAT.md` and frozen: later versions may add some.
public enum FiguresJSON {
  /// The figures of a session; of the options the wording says nothing here, and the rule for small
  /// numbers is only named.
  public static func text(_ state: SessionState, _ options: ReportOptions) -> String {
    FigureSections(Material(state, options), options.rule).document.lines
  }
}

/// The parts of the document in order.
struct FigureSections {
  let material: Material
  let state: SessionState
  let rule: SmallNumberRule
  let airtime: Airtime
  let names: RoundNames

  init(_ material: Material, _ rule: SmallNumberRule) {
    self.material = material
    self.rule = rule
    state = material.state
    airtime = Airtime(material)
    names = RoundNames(material.state)
  }

  var document: JSONValue {
    .object([
      ("format", .text("roundtable/figures")), ("version", .number(1)), ("session", session),
      ("base", base), ("members", members), ("concepts", concepts), ("themes", themes),
      ("crosstabs", crosstabs), ("framework", framework), ("measures", measures),
      ("shifts", shifts), ("paired", paired), ("kano", kano), ("airtime", talk), ("guide", guide),
      ("timeline", timeline), ("silence", silence), ("promises", promises), ("limits", limits),
    ])
  }

  private var session: JSONValue {
    let header = state.header
    return .object([
      ("id", .text(header.id)), ("title", .text(header.title)),
      ("kind", .text(header.kind.rawValue)), ("language", .text(header.language ?? "en")),
      ("objective", .optional(header.objective)), ("facilitator", .optional(header.facilitator)),
      ("panel", .optional(header.panel)), ("created", .text(header.created.description)),
      ("started", .optional(state.clock.startedAt?.description)),
      ("phase", .text(state.clock.phase.code)), ("clockSeconds", .number(material.now.seconds)),
      ("entries", .number(state.eventCount)),
    ])
  }

  private var base: JSONValue {
    .object([
      ("members", .number(material.attending.count)),
      ("reactions", .number(material.reactions.count)),
      ("items", .number(material.items.count)),
      ("percentagesFrom", .number(rule.percentagesFrom)),
      ("unmarkedFrom", .number(rule.unmarkedFrom)), ("confidence", .decimal(0.95)),
    ])
  }

  private var members: JSONValue {
    let attending = Set(material.attending.map(\.id))
    let staff = state.people.filter(\.role.isStaff)
    return .list(
      (state.members + staff).map { person in
        .object([
          ("code", .text(person.code)), ("name", .text(person.name)),
          ("seat", .optional(person.seat)), ("role", .text(person.role.rawValue)),
          (
            "attributes",
            .list(
              person.attributes.map {
                .object([("name", .text($0.name)), ("value", .text($0.value))])
              }
            )
          ),
          ("wasThere", .flag(attending.contains(person.id) || !state.stays(of: person).isEmpty)),
          (
            "stays",
            .list(
              state.stays(of: person).map {
                .object([
                  ("from", .number($0.arrived.seconds)), ("to", .optional($0.left?.seconds)),
                ])
              }
            )
          ),
        ])
      }
    )
  }

  private var promises: JSONValue {
    .list(
      state.promises.map { promise in
        .object([
          ("text", .text(promise.text)), ("to", state.json(promise.members)),
          ("due", .optional(promise.due?.description)), ("owner", .optional(promise.owner)),
        ])
      }
    )
  }

  private var limits: JSONValue {
    .object([
      (
        "unidentified",
        .number(material.reactions.count { $0.speaker == .unidentified })
      ), ("incomplete", .number(material.items.count { $0.isIncomplete })),
      (
        "withoutCode",
        .number(material.reactions.count { $0.sentiment == nil && $0.themes.isEmpty })
      ), ("isOver", .flag(state.clock.phase == .wrapped)),
    ])
  }
}

extension Clock.Phase {
  fileprivate var code: String {
    switch self {
    case .waiting: "waiting"
    case .running: "running"
    case .paused: "paused"
    case .wrapped: "wrapped"
    }
  }
}
