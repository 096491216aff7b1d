import Foundation
import TestSupport

/// The program with its statements in a pipe and its answers in another, to be killed at any moment.
final class KillPipedProgram {
  /// What it has written to standard output and standard error so far.
  private(set) var answers: [UInt8] = []
  private let identifier: pid_t
  private let statements: Int32
  private let answersEnd: Int32
  private var status: Int32?

  struct CouldNotStart: Error {
    var code: Int32
  }

  init(_ arguments: [String], in folder: TemporaryFolder) throws {
    let input = try Self.pipeEnds()
    let output = try Self.pipeEnds()
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_adddup2(&actions, input.read, 0)
    posix_spawn_file_actions_adddup2(&actions, output.write, 1)
    posix_spawn_file_actions_adddup2(&actions, output.write, 2)
    // Test threads block most signals, and a child would inherit that.
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let path = PseudoTerminal.builtProgram("roundtable")
    let home = folder.url.path
    let variables = [
      "HOME=\(home)", "LANG=C.UTF-8", "PATH=/usr/bin:/bin", "ROUNDTABLE_HOME=\(home)",
    ]
    var argv: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    var envp: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
    defer { for pointer in argv + envp { free(pointer) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, path, &actions, &attributes, &argv, &envp)
    close(input.read)
    close(output.write)
    (statements, answersEnd, identifier) = (input.write, output.read, child)
    if code != 0 { throw CouldNotStart(code: code) }
    // A child that is dead already must not take the test with it.
    signal(SIGPIPE, SIG_IGN)
    _ = fcntl(answersEnd, F_SETFL, O_NONBLOCK)
  }

  deinit {
    if status == nil { _ = kill(at: SIGKILL) }
    close(statements)
    close(answersEnd)
  }

  /// Hands over statements, which must fit into the pipe.
  func give(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { write(statements, $0.baseAddress, $0.count) }
  }

  /// Waits until the answers hold so many lines; false where it ended or fell silent before.
  func waitForAnswers(_ count: Int, seconds: Double = 10) -> Bool {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while answerLines.count < count {
      var source = pollfd(fd: answersEnd, events: Int16(POLLIN), revents: 0)
      _ = poll(&source, 1, 100)
      guard drain(), Date() < deadline else { return answerLines.count >= count }
    }
    return true
  }

  /// Sends a signal, waits for the end and takes what was still answered before it; the status is
  /// 128 and the signal where it ended that way.
  func kill(at number: Int32) -> Int32 {
    _ = Glibc.kill(identifier, number)
    return ended()
  }

  /// Waits for the end.
  func ended() -> Int32 {
    var found: Int32 = 0
    let deadline = Date(timeIntervalSinceNow: 20)
    while waitpid(identifier, &found, WNOHANG) == 0 {
      // One that hangs is killed; its status then fails the test.
      if Date() > deadline { _ = Glibc.kill(identifier, SIGKILL) }
      usleep(500)
    }
    while drain() {
      var source = pollfd(fd: answersEnd, events: Int16(POLLIN), revents: 0)
      if poll(&source, 1, 1000) <= 0 { break }
    }
    let ended = found & 0x7f
    let result = ended == 0 ? (found >> 8) & 0xff : 128 + ended
    status = result
    return result
  }

  /// The whole lines that were answered.
  var answerLines: [String] {
    answers.split(separator: 0x0a, omittingEmptySubsequences: false).dropLast()
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Takes what is there; false at the end.
  private func drain() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(answersEnd, &bytes, bytes.count)
      guard count > 0 else {
        return count < 0 && (errno == EAGAIN || errno == EINTR)
      }
      answers += bytes[..<count]
    }
  }

  private static func pipeEnds() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw CouldNotStart(code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}
