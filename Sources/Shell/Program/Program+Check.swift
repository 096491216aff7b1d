import DocumentStore
import SessionModel
import TextDisplay

extension Program {
  /// Says whether a document is sound, and reads around damage into a copy where asked.
  ///
  /// 0 for a sound document and for one whose torn end can be closed again, 65 for a damaged one.
  public func check(_ name: String, repairingInto copy: String?) -> Int32 {
    carefully { () throws(StoreError) in
      let workspace = try workspace()
      let path = workspace.path(of: try SessionName(name))
      if let copy { return try repair(path, into: workspace.path(of: try SessionName(copy))) }
      let report = try Document.check(path)
      switch report {
      case .damaged:
        outlet.writeError("error: \(path.shown()) is \(report.message)")
        outlet.writeError("read around it with `roundtable check \(name) --repair COPY`")
      case .sound(_, let notes), .recoverable(_, _, let notes):
        outlet.write("\(name): \(report.message)")
        for note in notes { outlet.write(note.message.shown()) }
        try tellInconsistencies(path)
      }
      return report.exitCode
    }
  }

  /// Events that are well written and do not fit the session, such as words of an unknown member.
  private func tellInconsistencies(_ path: String) throws(StoreError) {
    let opened = try Document.open(path, .reading)
    let state = SessionState(header: opened.header, log: opened.log)
    let found = state.inconsistencies()
    for one in found {
      let message = one.refusal.message(state)
      outlet.write("entry \(one.event) does not fit and counts for nothing: \(message.what)")
    }
  }

  private func repair(_ path: String, into copy: String) throws(StoreError) -> Int32 {
    let report = try Document.repair(path, to: copy)
    outlet.write("read \(Count(report.kept, "entry", "entries")) into \(copy.shown())")
    if report.lost > 0 {
      outlet.write(
        "\(Count(report.lost, "entry is", "entries are")) lost; placeholders stand there"
      )
    }
    if let kept = report.leftOutAt { outlet.write("what could not be read is in \(kept.shown())") }
    return 0
  }
}
