import Foundation
import TestSupport
import Testing

/// Disks that are full, read-only or not ours: nothing is acknowledged, and nothing is lost.
@Suite(.serialized) struct DamageDiskTests {
  /// A small disk of its own, which only root can make.
  private final class SmallDisk {
    let folder: TemporaryFolder
    private let filler: String

    init(_ size: String) throws {
      folder = try TemporaryFolder()
      filler = folder.url.appending(path: "filler").path
      let mounted = try Program(in: folder).executable("/bin/mount")
        .arguments("-t", "tmpfs", "-o", "size=\(size)", "tmpfs", folder.url.path).run()
      try #require(mounted.status == 0, Comment(rawValue: mounted.errors))
    }

    deinit { _ = try? Program().executable("/bin/umount").arguments("-l", folder.url.path).run() }

    func fill() {
      let file = open(filler, O_WRONLY | O_CREAT, 0o600)
      let bytes = [UInt8](repeating: 1, count: 4096)
      while bytes.withUnsafeBytes({ write(file, $0.baseAddress, $0.count) }) > 0 {}
      close(file)
    }

    func makeRoom() { unlink(filler) }

    static let canBeMade: Bool = {
      guard geteuid() == 0, let folder = try? TemporaryFolder() else { return false }
      let path = folder.url.path
      let mounted = try? Program().executable("/bin/mount")
        .arguments("-t", "tmpfs", "-o", "size=64k", "tmpfs", path).run()
      guard mounted?.status == 0 else { return false }
      _ = try? Program().executable("/bin/umount").arguments(path).run()
      return true
    }()
  }

  private static let noMount: Comment =
    "only root can mount a small disk, where mounting is allowed"
  /// More than the room that a document is given ahead.
  private static let long = String(repeating: "dear and heavy, ", count: 5000)

  @Test(.enabled(if: SmallDisk.canBeMade, noMount))
  func `a full disk at the prompt gives the line back, and takes it once there is room`() throws {
    let disk = try SmallDisk("512k")
    try made("kettle", in: disk.folder)
    let terminal = try opened("kettle", in: disk.folder)
    terminal.send("a: before\r")
    #expect(terminal.expect("“before”"))
    let before = try document("kettle", in: disk.folder)
    disk.fill()
    terminal.paste("a: \(Self.long)end")
    #expect(terminal.see("heavy, end"))
    terminal.send("\r")
    #expect(terminal.expect("the disk is full"))
    #expect(terminal.expect("make room on the disk, then press Enter again"))
    #expect(terminal.see("heavy, end"))
    #expect(try document("kettle", in: disk.folder) == before)
    disk.makeRoom()
    #expect(terminal.waitForKeys())
    terminal.send("\r")
    #expect(terminal.expect("2 Anna :"))
    terminal.send("quit\r")
    #expect(terminal.exit() == .status(0))
    #expect(try document("kettle", in: disk.folder).contains("\"text\":\"\(Self.long)end\"}"))
  }

  @Test(.enabled(if: SmallDisk.canBeMade, noMount))
  func `a full disk stops a script with 74 and leaves the document as it was`() throws {
    let disk = try SmallDisk("256k")
    try made("kettle", in: disk.folder)
    let lines = (1...9).map { "a: \($0) \(Self.long)\n" }
    let stopped = try Program(in: disk.folder).arguments("open", "kettle")
      .input(lines.joined()).run()
    #expect(stopped.status == 74)
    let answered = stopped.output.split(separator: "\n").count
    #expect((1...3).contains(answered))
    #expect(
      stopped.errors == """
        -:\(answered + 1):1: error: nothing was saved to `\(disk.folder.url.path)/sessions/\
        kettle.json`: the disk is full
        -:\(answered + 1):1: note: make room on the disk, then press Enter again

        """
    )
    try Program(in: disk.folder).arguments("check", "kettle").run()
      .expect(output: "kettle: sound, \(answered + 2) entries\n")
    // What is short still fits into the room that is left.
    try Program(in: disk.folder).arguments("open", "kettle", "-c", "a: short").run()
      .expect(output: "\(answered + 1) Anna :  “short”\n")
  }

  @Test(.enabled(if: SmallDisk.canBeMade, noMount))
  func `a full disk makes no session, no report and no half of one`() throws {
    let disk = try SmallDisk("256k")
    try made("kettle", in: disk.folder)
    let program = try Program(in: disk.folder)
    _ = try program.arguments("open", "kettle", "-c", "a: words").run()
    let before = try disk.folder.files()
    disk.fill()
    let new = try program.arguments("new", "cup").run()
    #expect(new.status == 73)
    #expect(
      new.errors.hasPrefix("error: cannot make `\(disk.folder.url.path)/sessions/cup.json`: ")
    )
    let report = try program.arguments(
      "open",
      "kettle",
      "--read-only",
      "-c",
      "topline topline.md"
    ).run()
    report.expect(
      output: "",
      errors: "-c:1:1: error: cannot write topline.md: No space left on device\n",
      status: 1
    )
    disk.makeRoom()
    #expect(try disk.folder.files() == before)
  }

  @Test func `a file that may not grow stops a script with 74, and works again later`() throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let lines = (1...40).map { "a: \($0) \(String(repeating: "w", count: 500))\n" }.joined()
    let stopped = try Program(in: folder).executable("/bin/sh")
      .arguments("-c", "ulimit -f 16; exec roundtable open kettle").input(lines).run()
    #expect(stopped.status == 74)
    let answered = stopped.output.split(separator: "\n").count
    #expect((1...20).contains(answered))
    let place = "-:\(answered + 1):1:"
    #expect(stopped.errors.hasPrefix("\(place) error: nothing was saved to `"))
    #expect(stopped.errors.contains("\n\(place) note: "))
    try Program(in: folder).arguments("check", "kettle").run()
      .expect(output: "kettle: sound, \(answered + 2) entries\n")
    let rest = lines.split(separator: "\n").dropFirst(answered).joined(separator: "\n")
    let resumed = try Program(in: folder).arguments("open", "kettle").input(rest).run()
    #expect(resumed.status == 0)
    #expect(try document("kettle", in: folder).components(separatedBy: "\"text\":").count == 41)
  }
}
