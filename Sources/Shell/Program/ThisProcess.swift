#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Facts about the running process and its terminal that others are told.
enum ThisProcess {
  /// Its number.
  static var identifier: Int { Int(getpid()) }

  /// The name of the machine.
  static var host: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, 255) == 0 else { return "this machine" }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Whether an open file is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// How many columns the terminal of standard output has.
  static var terminalColumns: Int {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Opens a script; nil with the system's words where it cannot be read.
  static func openScript(_ path: String) throws(FileProblem) -> Int32 {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileProblem(cause: String(cString: strerror(errno))) }
    return descriptor
  }
}
