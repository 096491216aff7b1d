import CEditline

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The whole screen of a terminal, with keys one by one: for what is looked at rather than typed.
///
/// It draws on the alternate screen, so that what stood there before is back afterwards. However the
/// program ends (a signal, a crash, `exit`), the terminal is given back as it was found. Rows that
/// are drawn must be fit for a terminal and no wider than it.
public final class KeyScreen {
  /// What there is to react to.
  public enum Happening: Equatable, Sendable {
    /// A key.
    case key(ScreenKey)
    /// The window has another size, or the screen must be drawn again for another reason.
    case redraw
    /// The time is over and nothing happened.
    case timeout
    /// SIGTERM, SIGHUP or a closed window.
    case terminated
  }

  private let signals: SignalPipe
  private var decoder = ScreenKeyDecoder()
  private var waiting: [ScreenKey] = []
  private var isOpen = true
  private var isTerminated = false

  /// Takes over the terminal on standard input and output; nil where there is none that can.
  public init?() {
    guard Terminal.isPresent(on: 0), Terminal.isPresent(on: 1), Terminal.canMoveCursor,
      let signals = SignalPipe(stops: .routed)
    else { return nil }
    self.signals = signals
    guard ceditline_enter_screen() else {
      signals.close()
      return nil
    }
  }

  deinit { close() }

  /// Whether a screen can be had.
  public static var isPossible: Bool {
    Terminal.isPresent(on: 0) && Terminal.isPresent(on: 1) && Terminal.canMoveCursor
  }

  /// Rows and columns of the window.
  public var size: (rows: Int, columns: Int) {
    let rows = Int(ceditline_window_rows(1))
    return (rows > 0 ? rows : 24, Terminal.columns(of: 1))
  }

  /// Draws the whole picture, from the first row on.
  ///
  /// Each row is written over the one before and the rest of it is cleared, so that nothing flickers.
  public func draw(_ rows: [String]) {
    let height = size.rows
    var picture = "\u{1B}[?25l\u{1B}[H"
    for (place, row) in rows.prefix(height).enumerated() {
      if place > 0 { picture += "\r\n" }
      picture += row + "\u{1B}[K"
    }
    Terminal.write(picture + "\u{1B}[J")
  }

  /// Waits for a key or something else, at most so many milliseconds; nil waits as long as it takes.
  public func next(within milliseconds: Int?) -> Happening {
    let deadline = milliseconds.map { Terminal.steadyMilliseconds + Int64(max(0, $0)) }
    while true {
      if !waiting.isEmpty {
        let key = waiting.removeFirst()
        guard key == .suspend else { return .key(key) }
        suspend()
        return .redraw
      }
      if isTerminated { return .terminated }
      let left = deadline.map { max(0, $0 - Terminal.steadyMilliseconds) } ?? -1
      let isEscape = decoder.isLoneEscape
      let timeout =
        isEscape && (left < 0 || left > Self.escapeMilliseconds)
        ? Self.escapeMilliseconds : left
      var sources = [
        pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals.readEnd, events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&sources, nfds_t(sources.count), Int32(clamping: timeout))
      if sources[1].revents != 0 || signals.isPending, let happening = serveSignals() {
        return happening
      }
      if ready > 0, sources[0].revents != 0 { readKeys() }
      if ready == 0, isEscape { waiting.append(decoder.releaseEscape()) }
      if ready == 0, !isEscape, deadline.map({ Terminal.steadyMilliseconds >= $0 }) ?? false {
        return .timeout
      }
    }
  }

  private static let escapeMilliseconds: Int64 = 50

  private func readKeys() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(0, &bytes, bytes.count)
    if count > 0 {
      waiting += decoder.feed(bytes[..<count])
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      isTerminated = true
    }
  }

  private func serveSignals() -> Happening? {
    let arrived = signals.take([.interrupt, .resize, .wakeup, .end, .stop])
    if arrived.contains(.end) {
      isTerminated = true
      return .terminated
    }
    if arrived.contains(.stop) { suspend() }
    if arrived.contains(.interrupt) { return .key(.interrupt) }
    // After a stop that nobody could catch the terminal is the shell's.
    if arrived.contains(.wakeup) { _ = ceditline_enter_screen() }
    return arrived.isDisjoint(with: [.resize, .wakeup, .stop]) ? nil : .redraw
  }

  /// Gives the terminal to the shell until the person comes back.
  private func suspend() {
    ceditline_leave_screen()
    signals.pauseRouting()
    kill(getpid(), SIGTSTP)
    signals.resumeRouting()
    _ = ceditline_enter_screen()
  }

  /// Gives the terminal back as it was found.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    isTerminated = true
    ceditline_leave_screen()
    signals.close()
  }
}
