#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Lines from a pipe, a file, or a terminal that cannot be edited on: bytes up to a line feed.
///
/// A line ends at LF, with at most one CR before it taken off; the last line may lack its LF. Text
/// that is not UTF-8 is refused by its place, with its bytes, never repaired.
final class PlainLineReader {
  private let showsPrompt: Bool
  /// Only where a person types: a script in a pipe is stopped by ctrl-C like any other.
  private let signals: SignalPipe?
  private var buffer: [UInt8] = []
  private var start = 0
  private var scanned = 0
  private var lineNumber = 0
  private var isAtEnd = false

  init(showsPrompt: Bool) {
    self.showsPrompt = showsPrompt
    signals = showsPrompt ? SignalPipe() : nil
  }

  var wasInterrupted: Bool { signals?.contains(anyOf: [.interrupt, .end]) ?? false }

  func close() {
    signals?.close()
    isAtEnd = true
  }

  func readLine(callbacks: LineEditor.Callbacks) -> LineEditor.Outcome {
    _ = signals?.take(.interrupt)
    if showsPrompt {
      for notice in callbacks.tick() { Terminal.write(notice.endingInLineFeed) }
      Terminal.write(callbacks.prompt().withoutEscapes)
    }
    while true {
      if let line = takeLine() { return decoded(line) }
      if isAtEnd { return takeRest() }
      switch fill() {
      case .filled: continue
      case .interrupted:
        Terminal.write("\n")
        return .interrupted
      case .terminated: return .terminated(draft: nil)
      }
    }
  }

  func wait(milliseconds: Int) -> LineEditor.Waiting {
    let deadline = Terminal.steadyMilliseconds + Int64(max(0, milliseconds))
    while !wasInterrupted {
      if isAtEnd || buffer[start...].contains(0x0A) { return .typed }
      let left = deadline - Terminal.steadyMilliseconds
      guard left > 0 else { return .over }
      var sources = [pollfd(fd: 0, events: Int16(POLLIN), revents: 0)]
      if let signals {
        sources.append(pollfd(fd: signals.readEnd, events: Int16(POLLIN), revents: 0))
      }
      _ = poll(&sources, nfds_t(sources.count), Int32(clamping: left))
      if sources[0].revents != 0 { return .typed }
    }
    return .interrupted
  }

  func lendTerminal(to work: () -> Void) {
    signals?.pauseRouting()
    work()
    signals?.resumeRouting()
  }

  private func takeLine() -> ArraySlice<UInt8>? {
    guard let end = buffer[scanned...].firstIndex(of: 0x0A) else {
      scanned = buffer.count
      return nil
    }
    defer { (start, scanned) = (end + 1, end + 1) }
    let line = buffer[start..<end]
    return line.last == 0x0D ? line.dropLast() : line
  }

  private func takeRest() -> LineEditor.Outcome {
    let rest = buffer[start...]
    guard !rest.isEmpty else { return .endOfInput }
    (start, scanned) = (buffer.count, buffer.count)
    return decoded(rest)
  }

  private func decoded(_ line: ArraySlice<UInt8>) -> LineEditor.Outcome {
    lineNumber += 1
    if let text = String(validating: line, as: UTF8.self) { return .line(TypedLine(text)) }
    return .undecodable(line: lineNumber, column: Self.firstBadColumn(in: line), bytes: Array(line))
  }

  /// The place, counted in characters from one, of the first byte that is not UTF-8.
  private static func firstBadColumn(in line: ArraySlice<UInt8>) -> Int {
    var decoder = UTF8()
    var bytes = line.makeIterator()
    var before = String.UnicodeScalarView()
    while case .scalarValue(let scalar) = decoder.decode(&bytes) { before.append(scalar) }
    return String(before).count + 1
  }

  private enum Filling { case filled, interrupted, terminated }

  /// Waits for more bytes.
  private func fill() -> Filling {
    if start > 0 {
      buffer.removeFirst(start)
      scanned -= start
      start = 0
    }
    var sources = [pollfd(fd: 0, events: Int16(POLLIN), revents: 0)]
    if let signals {
      sources.append(pollfd(fd: signals.readEnd, events: Int16(POLLIN), revents: 0))
    }
    _ = poll(&sources, nfds_t(sources.count), signals?.isPending == true ? 0 : -1)
    let arrived = signals?.take([.interrupt, .end]) ?? []
    if arrived.contains(.end) { return .terminated }
    if arrived.contains(.interrupt) { return .interrupted }
    guard sources[0].revents != 0 else { return .filled }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = read(0, &chunk, chunk.count)
    if count > 0 {
      buffer += chunk[..<count]
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      isAtEnd = true
    }
    return .filled
  }
}
