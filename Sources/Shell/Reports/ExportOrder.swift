import Archive
import Exchange
import Reporting
import SessionModel

/// An export as it was ordered, at the prompt or on the command line.
struct ExportOrder {
  var format: ExportFormat
  /// What a table has, and what happens to names.
  var report = ReportOrder()
  /// Whether a project calls people by their names.
  var names = PeopleNames.numbered

  /// What does not go together, as a sentence; nil where everything does.
  var contradiction: String? {
    if report.table != nil, format != .csv {
      return "a table goes with csv, not with \(format.rawValue)"
    }
    switch (names, report.names) {
    case (.numbered, _): return nil
    case (.asTyped, .replaced): return "names and anonymous exclude each other"
    case (.asTyped, .shown):
      return format == .qdpx
        ? nil : "names goes with qdpx; \(format.rawValue) has them where it names people"
    }
  }

  /// The bytes of the export, of a session whose names were seen to.
  ///
  /// The one place where a format of an export meets its renderer.
  func rendered(_ state: SessionState) throws(Obstacle) -> [UInt8] {
    switch format {
    case .jsonl: return Array((SessionLines.text(state) + "\n").utf8)
    case .csv:
      var table = report
      table.format = .csv
      return try table.rendered(state)
    case .qdpx:
      do throws(ArchiveError) {
        return try ProjectFile.bytes(state, projectNames)
      } catch {
        throw .cannotPack(error)
      }
    case .qdc: return try codebook(CodebookFile.bytes(state))
    case .taguette: return try codebook(TaguetteCodebook.bytes(state))
    case .vtt: return WebVTT.bytes(state)
    case .srt: return SubRip.bytes(state)
    case .txt: return TranscriptText.bytes(state)
    }
  }

  /// What the session has and the file has not, as a sentence.
  ///
  /// The standard of REFI-QDA asks for it; whoever goes on working elsewhere should know of it in
  /// the other formats too. Lines hold everything, and a table is chosen by what it holds.
  func warning(_ state: SessionState) -> String? {
    switch format {
    case .jsonl, .csv: nil
    case .qdpx: ExportLosses(state, in: .project).message
    case .qdc, .taguette: ExportLosses(state, in: .codebook).message
    case .vtt, .srt: ExportLosses(state, in: .subtitles).message
    case .txt: ExportLosses(state, in: .transcript).message
    }
  }

  /// Where names were replaced already, everyone is called what the session calls them.
  private var projectNames: PeopleNames {
    switch report.names {
    case .shown: names
    case .replaced: .asTyped
    }
  }

  private func codebook(_ bytes: [UInt8]?) throws(Obstacle) -> [UInt8] {
    guard let bytes else { throw .emptyCodebook(format.rawValue) }
    return bytes
  }
}
