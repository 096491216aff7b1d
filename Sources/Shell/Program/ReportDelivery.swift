import CommandLanguage
import SessionModel
import TextDisplay

/// Where a report goes: to standard output, or into a file that is there whole or not at all.
struct ReportDelivery {
  private let request: ReportRequest
  private let outlet: Outlet
  private let files: DiskFiles

  /// Whether the report is made for a terminal already.
  private let isDrawn: Bool

  init(
    _ request: ReportRequest,
    _ outlet: Outlet,
    _ sessionsFolder: String,
    isDrawn: Bool
  ) {
    self.request = request
    self.isDrawn = isDrawn
    self.outlet = outlet
    files = DiskFiles(sessionsFolder: sessionsFolder)
  }

  /// Writes the key to the names first, then the report; where the report fails, a key that was
  /// not there before is taken away again.
  func deliver(
    _ bytes: [UInt8],
    _ key: PseudonymKey?,
    _ unused: [String]
  ) throws(Obstacle) -> Int32 {
    for word in unused {
      outlet.writeError("the session has no \(word.shown()), so that decision did nothing")
    }
    if let keyFile = request.pseudonyms, let output = request.output,
      DiskFiles.isSame(keyFile, output)
    {
      throw .contradiction("the key to the names would stand in the report itself")
    }
    // Looked at before the key is written, so that a refusal leaves nothing behind.
    if let output = request.output, request.existing == .keep, files.exists(output) {
      return refused(output, FileProblem(cause: "", exists: true))
    }
    if let key, let keyFile = request.pseudonyms {
      if let code = write(Array(key.csv.utf8), to: keyFile) { return code }
    }
    guard let output = request.output else { return send(bytes) }
    if let code = write(bytes, to: output) {
      if let keyFile = request.pseudonyms, request.existing == .keep { DiskFiles.remove(keyFile) }
      return code
    }
    outlet.write("wrote \(output.shown())")
    return 0
  }

  /// Why nothing was written, in words, with its exit code.
  func refused(_ obstacle: Obstacle) -> Int32 {
    switch obstacle {
    case .filter(let complaint, let line):
      outlet.writeError(complaint.terminalText(line: line))
    case .names(let words):
      let lines = NameDoubts(words).lines
      outlet.writeError("error: \(lines[0])")
      for line in lines.dropFirst() { outlet.writeError(line) }
      outlet.writeError("say --keep WORD or --mask WORD of each")
    case let other:
      outlet.writeError("error: \(other.message.what)")
      if let remedy = other.message.remedy { outlet.writeError(remedy) }
    }
    return 1
  }

  private func send(_ bytes: [UInt8]) -> Int32 {
    do throws(FileProblem) {
      // What is on a terminal is shown, never sent; a file or a pipe gets every byte.
      if ThisProcess.isTerminal(1), !isDrawn {
        let lines = bytes.split(separator: 0x0a, omittingEmptySubsequences: false)
          .map { line in
            String(decoding: line.last == 0x0d ? line.dropLast() : line, as: UTF8.self).shown()
          }
        try outlet.deliver(Array(lines.joined(separator: "\n").utf8))
      } else {
        try outlet.deliver(bytes)
      }
      return 0
    } catch {
      outlet.writeError("error: cannot write to standard output: \(error.cause)")
      return 74
    }
  }

  private func write(_ bytes: [UInt8], to path: String) -> Int32? {
    do throws(FileProblem) {
      try files.write(bytes, to: path, replacing: request.existing == .replace)
      return nil
    } catch {
      return refused(path, error)
    }
  }

  private func refused(_ path: String, _ problem: FileProblem) -> Int32 {
    if problem.exists {
      outlet.writeError("error: \(path.shown()) exists and was left as it is")
      outlet.writeError("name another file, or replace it with --force")
    } else {
      outlet.writeError("error: cannot write \(path.shown()): \(problem.cause)")
    }
    switch problem.stage {
    case .opening: return 73
    case .writing: return 74
    }
  }
}
