#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Starts a program on a new pseudo-terminal without `fork`, which a threaded process must not use.
struct PseudoTerminalChild {
  let path: String
  let arguments: [String]
  let environment: [String: String]
  let directory: String?

  func spawn(rows: Int, columns: Int) throws -> (Int32, settings: String, pid_t) {
    var primary: Int32 = -1
    var secondary: Int32 = -1
    var name = [CChar](repeating: 0, count: 128)
    var size = winsize(
      ws_row: UInt16(rows),
      ws_col: UInt16(columns),
      ws_xpixel: 0,
      ws_ypixel: 0
    )
    guard openpty(&primary, &secondary, &name, nil, &size) == 0 else {
      throw PseudoTerminal.SpawnError(code: errno)
    }
    _ = fcntl(primary, F_SETFD, FD_CLOEXEC)
    _ = fcntl(secondary, F_SETFD, FD_CLOEXEC)
    defer { close(secondary) }
    let device = String(
      decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) },
      as: UTF8.self
    )
    let settings = PseudoTerminal.sttyState(of: primary)
    do {
      return (primary, settings, try start(on: device))
    } catch {
      close(primary)
      throw error
    }
  }

  private func start(on device: String) throws -> pid_t {
    #if canImport(Darwin)
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
    #else
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // Test threads block most signals, and a child would inherit that.
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let flags = Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | Self.newSession
    posix_spawnattr_setflags(&attributes, flags)
    // Opened by name after the new session began, it becomes the controlling terminal.
    posix_spawn_file_actions_addopen(&actions, 0, device, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var argv = command.map { strdup($0) } + [nil]
    var envp = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer {
      for pointer in argv + envp { free(pointer) }
    }
    var processID: pid_t = 0
    let code = posix_spawn(&processID, command[0], &actions, &attributes, &argv, &envp)
    guard code == 0 else { throw PseudoTerminal.SpawnError(code: code) }
    return processID
  }

  /// A shell changes the folder, as the file action for it is not shown by the system modules.
  private var command: [String] {
    guard let directory else { return [path] + arguments }
    return ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, directory, path] + arguments
  }

  /// `POSIX_SPAWN_SETSID`, which the system modules do not show.
  #if canImport(Darwin)
  private static let newSession: Int16 = 0x400
  #else
  private static let newSession: Int16 = 0x80
  #endif
}
