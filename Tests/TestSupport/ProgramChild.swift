import Foundation

/// A child process whose output and errors are drained until it ends or its deadline passes.
///
/// `posix_spawn` and not `Foundation.Process`: test threads block most signals, and a child that
/// inherits that would never hear a SIGTERM. Standard input is a file, so that nothing can block
/// on writing it.
struct ChildProcess {
  struct Ended {
    var output: Data
    var errors: Data
    var status: Int32
  }

  enum Failure: Error {
    case couldNotStart(path: String, cause: String)
    case hung(seconds: Int, output: String, errors: String)
  }

  private let identifier: pid_t
  private let outputEnd: Int32
  private let errorsEnd: Int32

  init(
    path: String,
    arguments: [String],
    environment: [String: String],
    folder: String,
    input: Data
  ) throws {
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw Failure.couldNotStart(path: path, cause: "no such program; build it first")
    }
    let inputFolder = try TemporaryFolder()
    try inputFolder.write(input, to: "input")
    let output = try Self.makePipe()
    let errors = try Self.makePipe()
    let started = Self.spawn(
      arguments: Self.entering + [folder, path] + arguments,
      environment: environment.map { "\($0.key)=\($0.value)" }.sorted(),
      inputPath: inputFolder.url.appending(path: "input").path,
      output: output.write,
      errors: errors.write
    )
    close(output.write)
    close(errors.write)
    outputEnd = output.read
    errorsEnd = errors.read
    switch started {
    case .success(let child): identifier = child
    case .failure(let cause):
      close(output.read)
      close(errors.read)
      throw Failure.couldNotStart(path: path, cause: String(cString: strerror(cause.number)))
    }
  }

  func wait(deadlineSeconds: Int) throws -> Ended {
    let deadline = ContinuousClock.now + .seconds(deadlineSeconds)
    var texts = [Data(), Data()]
    var isOpen = [true, true]
    defer {
      close(outputEnd)
      close(errorsEnd)
    }
    while isOpen.contains(true), ContinuousClock.now < deadline {
      drain(&texts, &isOpen)
    }
    guard let status = reap(before: deadline) else {
      throw Failure.hung(
        seconds: deadlineSeconds,
        output: String(decoding: texts[0], as: UTF8.self),
        errors: String(decoding: texts[1], as: UTF8.self)
      )
    }
    return Ended(output: texts[0], errors: texts[1], status: status)
  }

  private func drain(_ texts: inout [Data], _ isOpen: inout [Bool]) {
    var waiting = [outputEnd, errorsEnd].enumerated().map { index, end in
      pollfd(fd: isOpen[index] ? end : -1, events: Int16(POLLIN), revents: 0)
    }
    guard poll(&waiting, nfds_t(waiting.count), 50) > 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    for index in waiting.indices where waiting[index].revents != 0 {
      let count = read(waiting[index].fd, &buffer, buffer.count)
      if count > 0 {
        texts[index].append(contentsOf: buffer[..<count])
      } else if count == 0 || errno != EINTR {
        isOpen[index] = false
      }
    }
  }

  /// The exit status, or nil where the child had to be killed at the deadline.
  private func reap(before deadline: ContinuousClock.Instant) -> Int32? {
    var status: Int32 = 0
    while waitpid(identifier, &status, WNOHANG) == 0 {
      guard ContinuousClock.now < deadline else {
        kill(identifier, SIGKILL)
        waitpid(identifier, &status, 0)
        return nil
      }
      poll(nil, 0, 1)
    }
    let signal = status & 0x7f
    return signal == 0 ? (status >> 8) & 0xff : 128 + signal
  }

  private static func makePipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw Failure.couldNotStart(path: "pipe", cause: String(cString: strerror(errno)))
    }
    // Other tests start children at the same time; these must not hold our ends open.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}

extension ChildProcess {
  private struct SpawnError: Error {
    var number: Int32
  }

  // Glibc's action to change the folder is hidden from Swift; the shell does it and is replaced.
  private static let entering = ["/bin/sh", "-c", #"cd "$1" && shift && exec "$@""#, "sh"]

  private static func spawn(
    arguments: [String],
    environment: [String],
    inputPath: String,
    output: Int32,
    errors: Int32
  ) -> Result<pid_t, SpawnError> {
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
    posix_spawn_file_actions_addopen(&actions, 0, inputPath, O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, errors, 2)
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    var argumentPointers = arguments.map { strdup($0) } + [nil]
    var environmentPointers = environment.map { strdup($0) } + [nil]
    defer { (argumentPointers + environmentPointers).forEach { free($0) } }
    var child: pid_t = 0
    let failure = posix_spawn(
      &child,
      arguments[0],
      &actions,
      &attributes,
      &argumentPointers,
      &environmentPointers
    )
    return failure == 0 ? .success(child) : .failure(SpawnError(number: failure))
  }
}
