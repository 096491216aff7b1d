#if canImport(Darwin)
public import Darwin
#else
public import Glibc
#endif

/// A program on a terminal of its own, as a test drives it: keys in, a screen to look at.
///
/// The child is a session leader with the pseudo-terminal as its controlling terminal, so that
/// resizes, ctrl-C and a closed window reach it. Everything waits with a deadline and keeps draining
/// what the child writes. The child is killed and reaped at the latest when this value goes.
public final class PseudoTerminal {
  /// How a child ended.
  public enum Exit: Equatable {
    /// By itself, with this status.
    case status(Int32)
    /// By this signal.
    case signal(Int32)
  }

  /// A child that could not be started.
  public struct SpawnError: Error {
    /// What the system said.
    public let code: Int32
  }

  /// The child.
  public private(set) var processID: pid_t
  /// Everything the child wrote.
  public private(set) var output: [UInt8] = []
  /// What a person sees now, as of the last wait.
  public private(set) var screen: PseudoTerminalScreen

  /// The terminal's settings before the child could change them.
  public private(set) var initialSttyState = ""

  private var primary: Int32
  private var undrawn: [UInt8] = []
  private var mark = 0
  private var ended: Exit?

  /// Starts `path`, with just the given environment over a fixed one.
  ///
  /// The fixed one is `TERM=xterm`, `LANG=C.UTF-8`, a home that does not exist, and the usual `PATH`.
  public init(
    _ path: String,
    _ arguments: [String] = [],
    environment: [String: String] = [:],
    unsetting: [String] = [],
    directory: String? = nil,
    rows: Int = 24,
    columns: Int = 80
  ) throws {
    screen = PseudoTerminalScreen(rows: rows, columns: columns)
    var variables = [
      "TERM": "xterm", "LANG": "C.UTF-8", "HOME": "/nonexistent", "PATH": "/usr/bin:/bin",
    ]
    variables.merge(environment) { $1 }
    for name in unsetting { variables[name] = nil }
    let child = PseudoTerminalChild(
      path: path,
      arguments: arguments,
      environment: variables,
      directory: directory
    )
    (primary, initialSttyState, processID) = try child.spawn(rows: rows, columns: columns)
    _ = fcntl(primary, F_SETFL, O_NONBLOCK)
  }

  /// Where a product of this package was built: beside the running tests.
  public static func builtProgram(_ name: String) -> String {
    let tests = CommandLine.arguments.first ?? ""
    let folder = tests.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return (folder + [Substring(name)]).joined(separator: "/")
  }

  deinit {
    if ended == nil {
      kill(processID, SIGKILL)
      var status: Int32 = 0
      waitpid(processID, &status, 0)
    }
    closeWindow()
  }

  /// Everything the child wrote, as text.
  public var outputText: String { String(decoding: output, as: UTF8.self) }
  /// The rows of the window down to the last one that holds something.
  public var screenText: String { screen.text }

  // MARK: keys and signals

  /// Types `text`.
  public func send(_ text: String) { send(bytes: Array(text.utf8)) }

  /// Types `bytes`, draining what the child writes meanwhile.
  public func send(bytes: [UInt8]) {
    var rest = bytes[...]
    let deadline = Self.milliseconds + 10_000
    while !rest.isEmpty, Self.milliseconds < deadline {
      let count = rest.withUnsafeBytes { write(primary, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN || errno == EINTR {
        drain(waiting: 20, forRoom: true)
      } else {
        return
      }
    }
  }

  /// Types `text` as a terminal hands over a paste.
  public func paste(_ text: String) { send("\u{1B}[200~\(text)\u{1B}[201~") }

  /// Sends the child, and only it, a signal.
  public func send(signal: Int32) { kill(processID, signal) }

  /// Gives the window another size; the child hears of it.
  public func resize(rows: Int, columns: Int) {
    drain(waiting: 0)
    screen.resize(rows: rows, columns: columns)
    var size = winsize(
      ws_row: UInt16(rows),
      ws_col: UInt16(columns),
      ws_xpixel: 0,
      ws_ypixel: 0
    )
    _ = ioctl(primary, UInt(TIOCSWINSZ), &size)
  }

  /// Closes the window with whatever is in it.
  public func closeWindow() {
    guard primary >= 0 else { return }
    close(primary)
    primary = -1
  }

  // MARK: waiting

  /// Waits until the child writes `text` somewhere behind what was last found.
  public func expect(_ text: String, within limit: Int = 5000) -> Bool {
    let wanted = Array(text.utf8)
    return wait(within: limit) { terminal in
      guard let found = terminal.output[terminal.mark...].firstRange(of: wanted) else {
        return false
      }
      terminal.mark = found.upperBound
      return true
    }
  }

  /// Waits until the screen shows `text` on one of its rows, or across rows with line feeds.
  public func see(_ text: String, within limit: Int = 5000) -> Bool {
    wait(within: limit) { $0.screen.text.contains(text) }
  }

  /// Waits until the screen looks as `condition` wants it.
  public func see(within limit: Int = 5000, _ condition: (PseudoTerminalScreen) -> Bool) -> Bool {
    wait(within: limit) { condition($0.screen) }
  }

  /// Waits until the child reads keys, so that no key meets the terminal's own line editing.
  public func waitForKeys(within limit: Int = 5000) -> Bool {
    wait(within: limit) { $0.isReadingKeys }
  }

  /// Waits for the end of the child; nothing where it is still running.
  public func exit(within limit: Int = 5000) -> Exit? {
    _ = wait(within: limit) { $0.hasEnded }
    return ended
  }

  /// Waits until `condition` holds, draining the child; says whether it ever did.
  public func wait(within limit: Int, until condition: (PseudoTerminal) -> Bool) -> Bool {
    let deadline = Self.milliseconds + limit
    while true {
      drain(waiting: 0)
      if condition(self) { return true }
      let left = deadline - Self.milliseconds
      if left <= 0 { return false }
      drain(waiting: min(left, 5))
    }
  }

  // MARK: the terminal's settings

  /// Whether keys go to the child one by one, control keys included.
  public var isReadingKeys: Bool {
    let flags = Self.settings(of: primary).c_lflag
    return flags & tcflag_t(ICANON) == 0 && flags & tcflag_t(ISIG) == 0
  }

  /// All settings of the terminal, for comparison, as `stty -g` prints them.
  public var sttyState: String {
    Self.sttyState(of: primary)
  }

  static func sttyState(of terminal: Int32) -> String {
    let settings = Self.settings(of: terminal)
    let characters = withUnsafeBytes(of: settings.c_cc) { $0.map { String($0, radix: 16) } }
    let flags = [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
    return (flags.map { String($0, radix: 16) } + characters).joined(separator: ":")
  }

  /// The process group that has the terminal now.
  public var foregroundProcessGroup: pid_t? {
    let group = tcgetpgrp(primary)
    return group > 0 ? group : nil
  }

  private static func settings(of terminal: Int32) -> termios {
    var settings = termios()
    tcgetattr(terminal, &settings)
    return settings
  }

  private var hasEnded: Bool {
    if ended != nil { return true }
    var status: Int32 = 0
    guard waitpid(processID, &status, WNOHANG) == processID else { return false }
    let signal = status & 0x7F
    ended = signal == 0 ? .status((status >> 8) & 0xFF) : .signal(signal)
    drain(waiting: 0)
    return true
  }

  private func drain(waiting limit: Int, forRoom: Bool = false) {
    guard primary >= 0 else {
      usleep(useconds_t(limit * 1000))
      return
    }
    let events = Int16(POLLIN) | (forRoom ? Int16(POLLOUT) : 0)
    var source = pollfd(fd: primary, events: events, revents: 0)
    _ = poll(&source, 1, Int32(limit))
    guard source.revents & Int16(POLLIN) != 0 else {
      // A hung-up terminal answers at once; do not spin on it.
      if source.revents & Int16(POLLHUP) != 0 { usleep(1000) }
      return
    }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(primary, &bytes, bytes.count)
      guard count > 0 else { return }
      output += bytes[..<count]
      drawBytes(bytes[..<count])
    }
  }

  /// Feeds the screen with whole characters; a cut one waits for its rest.
  private func drawBytes(_ bytes: ArraySlice<UInt8>) {
    undrawn += bytes
    var end = undrawn.count
    var back = 0
    while back < 3, end > 0, back < undrawn.count {
      let byte = undrawn[undrawn.count - 1 - back]
      back += 1
      if byte & 0xC0 == 0x80 { continue }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      if length > back { end = undrawn.count - back }
      break
    }
    screen.feed(String(decoding: undrawn[..<end], as: UTF8.self))
    undrawn.removeFirst(end)
  }

  static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
