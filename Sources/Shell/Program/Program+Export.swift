import CommandLanguage
import Exchange
import SessionModel
import TextDisplay

extension Program {
  /// Writes a session for other programs.
  public func export(_ request: ReportRequest) -> Int32 {
    let order: ExportOrder
    do throws(Misuse) {
      order = try ExportOrder(request)
      let goesToTerminal = request.output == nil && ThisProcess.isTerminal(1)
      if order.format.isBinary, goesToTerminal {
        let format = order.format.rawValue
        throw Misuse(
          "\(format) cannot be shown on a terminal; name a file with --output session.\(format)"
        )
      }
      if request.isRaw, goesToTerminal { throw Misuse.rawOnTerminal }
    } catch {
      return misuse(error.sentence)
    }
    return reading(request, isDrawn: false) { delivery, state throws(Obstacle) in
      let session = try order.report.session(state)
      let bytes = try order.rendered(session.state)
      let code = try delivery.deliver(bytes, session.key, session.unused)
      if code == 0, let warning = order.warning(session.state) {
        outlet.writeError("warning: \(warning)")
      }
      return code
    }
  }
}

extension ExportOrder {
  /// An order from the words of the command line.
  fileprivate init(_ request: ReportRequest) throws(Misuse) {
    let format = try Self.format(request)
    if format != .csv {
      if let table = request.table {
        throw Misuse("--table \(table.shown()) goes with csv, not with \(format.rawValue)")
      }
      if request.isRaw || request.hasByteOrderMark {
        throw Misuse("--raw and --bom go with csv, not with \(format.rawValue)")
      }
    }
    var names = request
    names.format = (format == .csv ? ReportFormat.csv : .json).rawValue
    self.init(format: format, report: try ReportOrder(names))
    guard request.showsNames else { return }
    self.names = .asTyped
    switch report.names {
    case .replaced: throw Misuse("--names and --anonymous exclude each other")
    case .shown where format != .qdpx:
      throw Misuse("--names goes with qdpx; \(format.rawValue) has them where it names people")
    case .shown: break
    }
  }

  private static func format(_ request: ReportRequest) throws(Misuse) -> ExportFormat {
    if let typed = request.format {
      guard let format = ExportFormat(rawValue: typed.lowercased()) else {
        throw .unknown("format", typed, among: Choices.exportFormats)
      }
      return format
    }
    guard let output = request.output else {
      throw Misuse("export needs --format \(listed(Choices.exportFormats, conjunction: "or"))")
    }
    guard let format = ExportFormat(path: output) else {
      throw Misuse(
        "the ending of \(output.shown()) names no format; give --format, or end it in "
          + listed(ExportFormat.endings, conjunction: "or")
      )
    }
    return format
  }
}
