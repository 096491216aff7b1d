import CommandLanguage
import DocumentStore
import Exchange
import Reporting
import SessionModel
import TextDisplay
import Vocabulary

// Reports and exports: on the screen, or into a file that is there whole or not at all.
extension Interpreter {
  /// A report; the ending of the file says how it is written where no format is named.
  func report(
    _ kind: String?,
    format: String?,
    path: String?,
    options: [NamedValue] = []
  ) throws(Failure) -> Reply {
    var order = try order(options)
    order.kind = try kind.map { word throws(Failure) in
      guard let kind = ReportKind(rawValue: word) else { throw .cannot(.noReport(word)) }
      return kind
    }
    order.format = try self.format(format, path: path)
    return try deliver(order, to: path, options)
  }

  /// The session for other programs.
  func export(
    _ word: String,
    path: String?,
    options: [NamedValue]
  ) throws(Failure) -> Reply {
    guard let format = ExportFormat(rawValue: word) else { throw .cannot(.noFormat(word)) }
    var order = ExportOrder(format: format, report: try order(options))
    if options.value("names") != nil { order.names = .asTyped }
    if let contradiction = order.contradiction { throw .cannot(.contradiction(contradiction)) }
    if path == nil, format.isBinary { throw .cannot(.needsFile(word, "session.\(word)")) }
    let session = try session(order.report, keyBeside: path, options)
    let bytes = try rendered(order, session.state)
    var reply = Reply()
    if let path {
      reply = try write(bytes, to: path, session, options)
    } else {
      let text = String(decoding: bytes, as: UTF8.self)
      let whole = text.last?.isNewline == true ? String(text.dropLast()) : text
      // A table is guarded, and lines escape what they must; the others hold words as they are.
      let isSafe = format == .csv || format == .jsonl
      reply.parts.append(.text(isSafe ? whole : whole.shown(lineFeeds: .kept)))
      try keepKey(session.key, options)
      reply.parts += notices(session.unused)
    }
    if let warning = order.warning(session.state) { reply.parts.append(.notice(warning)) }
    return reply
  }

  private func deliver(
    _ order: ReportOrder,
    to path: String?,
    _ options: [NamedValue]
  ) throws(Failure) -> Reply {
    if let contradiction = order.contradiction { throw .cannot(.contradiction(contradiction)) }
    if path == nil, order.format == .word { throw .cannot(.needsFile("word", "report.docx")) }
    let session = try self.session(order, keyBeside: path, options)
    guard let path else {
      var reply = order.format == .text ? Reply(.report(order.report(session.state))) : Reply()
      if order.format != .text {
        let text = String(decoding: try rendered(order, session.state), as: UTF8.self)
        reply.parts.append(.text(text.last?.isNewline == true ? String(text.dropLast()) : text))
      }
      try keepKey(session.key, options)
      reply.parts += notices(session.unused)
      return reply
    }
    return try write(try rendered(order, session.state), to: path, session, options)
  }

  private typealias Session = (state: SessionState, key: PseudonymKey?, unused: [String])

  private func session(
    _ order: ReportOrder,
    keyBeside path: String?,
    _ options: [NamedValue]
  ) throws(Failure) -> Session {
    if let keyFile = options.value("pseudonyms"), keyFile == path {
      throw .cannot(.contradiction("the key to the names would stand in the report itself"))
    }
    do throws(Obstacle) {
      return try order.session(state)
    } catch {
      throw .cannot(error)
    }
  }

  private func rendered(
    _ order: ExportOrder,
    _ state: SessionState
  ) throws(Failure) -> [UInt8] {
    do throws(Obstacle) {
      return try order.rendered(state)
    } catch {
      throw .cannot(error)
    }
  }

  private func rendered(
    _ order: ReportOrder,
    _ state: SessionState
  ) throws(Failure) -> [UInt8] {
    do throws(Obstacle) {
      return try order.rendered(state)
    } catch {
      throw .cannot(error)
    }
  }

  private func write(
    _ bytes: [UInt8],
    to path: String,
    _ session: Session,
    _ options: [NamedValue]
  ) throws(Failure) -> Reply {
    try keepKey(session.key, options)
    try write(bytes, to: path, replacing: options.isForced)
    return Reply(parts: [.line("wrote \(path.shown())")] + notices(session.unused))
  }

  /// The key goes first: a report without names whose key was lost cannot be led back.
  private func keepKey(_ key: PseudonymKey?, _ options: [NamedValue]) throws(Failure) {
    guard let key, let path = options.value("pseudonyms") else { return }
    try write(Array(key.csv.utf8), to: path, replacing: options.isForced)
  }

  private func notices(_ unused: [String]) -> [Reply.Part] {
    unused.isEmpty
      ? [] : [.notice("the session has no \(listed(unused.map { $0.shown() }, conjunction: "or"))")]
  }

  private func write(
    _ bytes: [UInt8],
    to path: String,
    replacing: Bool
  ) throws(Failure) {
    do throws(FileProblem) {
      try files.write(bytes, to: path, replacing: replacing)
    } catch {
      throw .cannot(
        error.exists ? .fileExists(path: path) : .cannotWrite(path: path, cause: error.cause)
      )
    }
  }
}

// What was typed, as an order.
extension Interpreter {
  private func order(_ options: [NamedValue]) throws(Failure) -> ReportOrder {
    var order = ReportOrder()
    order.moment = session.moment
    order.table = options.value("table").flatMap { ReportTable(rawValue: $0) }
    order.base = options.value("base").flatMap { Int($0) }
    if let tag = options.value("language") {
      guard let wording = Wording.named(tag) else { throw .cannot(.noLanguage(tag)) }
      order.wording = wording
    }
    let decisions = NameDecisions(keep: options.words("keep"), mask: options.words("mask"))
    if options.value("anonymous") != nil {
      order.names = .replaced(decisions)
    } else if let name = ["keep", "mask", "pseudonyms"].first(where: { options.value($0) != nil }) {
      throw .cannot(.contradiction("\(name)= goes with anonymous"))
    }
    return order
  }

  private func format(_ word: String?, path: String?) throws(Failure) -> ReportFormat {
    if let word {
      guard let format = ReportFormat(word: word) else { throw .cannot(.noFormat(word)) }
      return format
    }
    guard let path else { return .text }
    guard let format = ReportFormat(path: path) else { throw .cannot(.noEnding(path)) }
    return format
  }
}

extension [NamedValue] {
  fileprivate func value(_ name: String) -> String? { first { $0.name == name }?.value }

  /// Words with commas between them.
  fileprivate func words(_ name: String) -> [String] {
    (value(name) ?? "").split(separator: ",").map { part in
      String(part.drop { $0 == " " })
    }.filter { !$0.isEmpty }
  }

  /// Whether a file that exists may be replaced.
  fileprivate var isForced: Bool { value("force") == "yes" }
}
