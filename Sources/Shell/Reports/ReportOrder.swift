import Analysis
import Archive
import Reporting
import SessionModel
import Vocabulary

/// A report as it was ordered, at the prompt or on the command line.
struct ReportOrder {
  /// What happens to the names of people.
  enum Names {
    /// They stand as they were typed.
    case shown
    /// Members are M1, M2…, words that may be names as decided.
    case replaced(NameDecisions)
  }

  var kind: ReportKind?
  var format = ReportFormat.text
  var table: ReportTable?
  var csv = CSVOptions()
  /// The words; nil takes those of the session.
  var wording: Wording?
  /// From which base on there are percentages; nil takes the house's rule.
  var base: Int?
  var names = Names.shown
  var selection: ItemSelection?
  var moment: Instant?

  /// What does not go together, as a sentence; nil where everything does.
  var contradiction: String? {
    switch format {
    case .csv:
      if kind != nil { return "csv has no kinds of report; name a table instead" }
      return nil
    case .json:
      if kind != nil { return "json has all figures and no kinds of report" }
    case .text, .markdown, .html, .word: break
    }
    return table == nil ? nil : "a table goes with csv, not with \(format.rawValue)"
  }

  /// The session that is reported on, and who is who where names were replaced.
  func session(
    _ state: SessionState
  ) throws(Obstacle) -> (state: SessionState, key: PseudonymKey?, unused: [String]) {
    switch names {
    case .shown: return (state, nil, [])
    case .replaced(let decisions):
      let roles = (wording ?? state.wording).roleWords
      switch state.anonymised(decisions, roles: roles) {
      case .ready(let session): return (session.state, session.key, session.unusedDecisions)
      case .undecided(let words): throw .names(words)
      }
    }
  }

  /// The report as a value.
  func report(_ state: SessionState) -> Report {
    Report.make(kind ?? .topline, of: state, options(for: state))
  }

  /// The bytes of the report, of a session whose names were seen to.
  ///
  /// The one place where a format meets its renderer.
  func rendered(_ state: SessionState, _ style: TextStyle = TextStyle()) throws(Obstacle) -> [UInt8]
  {
    switch format {
    case .text: return Array(report(state).text(style).utf8)
    case .markdown: return Array(report(state).markdown().utf8)
    case .html: return Array(report(state).html().utf8)
    case .word:
      do throws(ArchiveError) {
        return try report(state).word()
      } catch {
        throw .cannotPack(error)
      }
    case .csv: return Array(csvText(state).utf8)
    case .json: return Array(FiguresJSON.text(state, options(for: state)).utf8)
    }
  }

  private func csvText(_ state: SessionState) -> String {
    let options = options(for: state)
    switch table ?? .tidy {
    case .tidy: return SessionCSV.tidy(state, options, csv)
    case .wide: return SessionCSV.wide(state, options, csv)
    case .members: return SessionCSV.members(state, options, csv)
    case .measures: return SessionCSV.measures(state, options, csv)
    }
  }

  private func options(for state: SessionState) -> ReportOptions {
    ReportOptions(
      moment: moment,
      rule: base.map {
        SmallNumberRule(
          percentagesFrom: $0,
          unmarkedFrom: max($0, SmallNumberRule.house.unmarkedFrom)
        )
      } ?? .house,
      wording: wording ?? state.wording,
      selection: selection
    )
  }
}
