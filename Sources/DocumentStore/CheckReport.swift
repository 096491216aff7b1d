import SessionModel

/// What a document is found to be, without changing it.
public enum CheckReport: Equatable, Sendable {
  /// Every entry can be read, and the document is closed.
  case sound(events: Int, notes: [OpeningNote])
  /// The last entry was not saved whole; opening for writing closes the document behind the others.
  case recoverable(events: Int, line: Int, notes: [OpeningNote])
  /// A line cannot be read though entries behind it can.
  case damaged(Damage)

  /// The finding as one sentence.
  public var message: String {
    switch self {
    case .sound(let events, _): "sound, \(counted(events))"
    case .recoverable(let events, let line, _):
      "recoverable, \(counted(events)); the last one (line \(line)) was not saved whole and will be "
        + "left out"
    case .damaged(let damage): "damaged in line \(damage.message)"
    }
  }

  /// The status with which `check` ends.
  public var exitCode: Int32 {
    switch self {
    case .sound, .recoverable: 0
    case .damaged: 65
    }
  }
}

private func counted(_ events: Int) -> String { events == 1 ? "1 entry" : "\(events) entries" }

extension Document {
  /// Reads a document to see whether it is sound; changes nothing and needs no lock.
  ///
  /// Throws where there is no session to be checked at all.
  public static func check(
    _ path: String,
    in fileSystem: any FileSystem = SystemFileSystem()
  ) throws(StoreError) -> CheckReport {
    let opened: OpenedDocument
    do throws(StoreError) {
      opened = try open(path, .reading, in: fileSystem)
    } catch {
      guard case .damaged(_, let damage) = error else { throw error }
      return .damaged(damage)
    }
    let events = opened.log.count
    for note in opened.notes {
      guard case .endsInTornEntry(let line) = note else { continue }
      return .recoverable(events: events, line: line, notes: opened.notes.filter { $0 != note })
    }
    return .sound(events: events, notes: opened.notes)
  }
}
