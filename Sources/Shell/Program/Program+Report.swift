import Analysis
import CommandLanguage
import DocumentStore
import Reporting
import SessionModel
import TextDisplay
import Vocabulary

extension Program {
  /// Writes a report of a session; it needs no lock, and reads what is saved by then.
  public func report(_ request: ReportRequest) -> Int32 {
    let order: ReportOrder
    do throws(Misuse) {
      order = try ReportOrder(request)
      if order.format == .word, request.output == nil, ThisProcess.isTerminal(1) {
        throw Misuse("word cannot be shown on a terminal; name a file with --output report.docx")
      }
      if request.isRaw, request.output == nil, ThisProcess.isTerminal(1) {
        throw Misuse.rawOnTerminal
      }
    } catch {
      return misuse(error.sentence)
    }
    let isDrawn = order.format == .text
    return reading(request, isDrawn: isDrawn) { delivery, state throws(Obstacle) in
      var order = order
      if let filter = request.filter { order.selection = try Self.selection(filter, state) }
      let session = try order.session(state)
      if request.language == nil, let tag = state.header.language, Wording.named(tag) == nil {
        outlet.writeError("no words for the language \(tag.shown()); the report is in English")
      }
      let bytes = try order.rendered(session.state, style(request))
      return try delivery.deliver(bytes, session.key, session.unused)
    }
  }

  /// Opens a session to look, and turns what goes wrong on the way into words and an exit code.
  ///
  /// `isDrawn` says that the bytes are made for a terminal already.
  func reading(
    _ request: ReportRequest,
    isDrawn: Bool,
    _ work: (ReportDelivery, SessionState) throws(Obstacle) -> Int32
  ) -> Int32 {
    carefully { () throws(StoreError) in
      let workspace = try workspace()
      let path = workspace.path(of: try SessionName(request.session))
      let opened = try Document.open(path, .reading)
      for note in opened.notes { outlet.writeError(note.message.shown()) }
      let state = SessionState(header: opened.header, log: opened.log)
      let delivery = ReportDelivery(request, outlet, workspace.sessionsFolder, isDrawn: isDrawn)
      do throws(Obstacle) {
        return try work(delivery, state)
      } catch {
        return delivery.refused(error)
      }
    }
  }

  /// The filter as the language reads it; "ago" is before the last entry.
  static func selection(
    _ filter: String,
    _ state: SessionState
  ) throws(Obstacle) -> ItemSelection {
    let session = LiveSession(
      state: state,
      store: ForgetfulEventStore(),
      now: { state.lastMoment }
    )
    do throws(Complaint) {
      let words = try Filter(line: filter, lookup: SessionLookup(session))
      return ItemSelection(words, now: session.clockReading)
    } catch {
      throw .filter(error, line: filter)
    }
  }

  private func style(_ request: ReportRequest) -> TextStyle {
    let isTerminal = request.output == nil && ThisProcess.isTerminal(1)
    return TextStyle(
      width: request.width ?? (isTerminal ? ThisProcess.terminalColumns : nil),
      palette: Palette(
        isColored: request.output == nil && isColored(request.color, isPlain: request.isPlain)
      ),
      isPlain: request.isPlain,
      isASCII: request.isASCII
    )
  }
}

extension ReportOrder {
  /// An order from the words of the command line.
  init(_ request: ReportRequest) throws(Misuse) {
    self.init()
    kind = try Self.word("kind", request.kind, ReportKind.allCases.map(\.rawValue))
      .flatMap { ReportKind(rawValue: $0) }
    table = try Self.word("table", request.table, ReportTable.allCases.map(\.rawValue))
      .flatMap { ReportTable(rawValue: $0) }
    format = try Self.format(request)
    if let tag = request.language { wording = try Self.wording(tag) }
    if let base = request.base {
      guard base > 0 else { throw Misuse("--base \(base) is no size; write it as --base 30") }
      self.base = base
    }
    if let width = request.width, width < 20 {
      throw Misuse("--width \(width) is too narrow; it takes 20 columns or more")
    }
    csv = CSVOptions(
      cells: request.isRaw ? .raw : .guarded,
      byteOrderMark: request.hasByteOrderMark ? .present : .absent
    )
    switch request.names {
    case .shown:
      if !request.keep.isEmpty { throw Misuse("--keep goes with --anonymous") }
      if !request.mask.isEmpty { throw Misuse("--mask goes with --anonymous") }
      if request.pseudonyms != nil { throw Misuse("--pseudonyms goes with --anonymous") }
    case .replaced:
      names = .replaced(NameDecisions(keep: request.keep, mask: request.mask))
    }
    if let contradiction { throw Misuse(contradiction) }
    if format != .csv, request.isRaw || request.hasByteOrderMark {
      throw Misuse("--raw and --bom go with csv, not with \(format.rawValue)")
    }
  }

  private static func word(
    _ what: String,
    _ typed: String?,
    _ known: [String]
  ) throws(Misuse) -> String? {
    guard let typed else { return nil }
    let word = typed.lowercased()
    guard known.contains(word) else { throw .unknown(what, typed, among: known) }
    return word
  }

  private static func format(_ request: ReportRequest) throws(Misuse) -> ReportFormat {
    if let typed = request.format {
      guard let format = ReportFormat(word: typed) else {
        throw .unknown("format", typed, among: ReportFormat.allCases.map(\.rawValue))
      }
      return format
    }
    guard let output = request.output else { return .text }
    guard let format = ReportFormat(path: output) else {
      throw Misuse(
        "the ending of \(output.shown()) names no format; give --format, or end it in "
          + listed(ReportFormat.endings, conjunction: "or")
      )
    }
    return format
  }

  private static func wording(_ tag: String) throws(Misuse) -> Wording {
    if let wording = Wording.named(tag) { return wording }
    throw .unknown("language", tag, among: Wording.all.map(\.tag))
  }
}
