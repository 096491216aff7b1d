import Archive
import Testing
import ZipReading

@Suite struct `Zips of others` {
  private func text(_ words: String) -> [UInt8] { Array(words.utf8) }

  @Test func `what the writer wrote is read, deflated and with names of every script`() throws {
    var writer = ZipWriter()
    let long = text(String(repeating: "the same words. ", count: 5000))
    writer.add("project.qde", long)
    writer.add("sources/Ünïcode 図.txt", text("words"))
    writer.add("empty.txt", [])
    var reader = try ZipReader(writer.bytes())
    #expect(reader.files.map(\.name) == ["project.qde", "sources/Ünïcode 図.txt", "empty.txt"])
    #expect(reader.problems.isEmpty)
    #expect(try reader.content(of: reader.files[0]) == long)
    #expect(try reader.content(of: reader.files[1]) == text("words"))
    #expect(try reader.content(of: reader.files[2]).isEmpty)
  }

  @Test func `bytes in front of a zip and folders in it do not hinder`() throws {
    let zip = RawZip([.init("sources/", []), .init("sources/a.txt", text("a"))])
    var reader = try ZipReader(text("#!/bin/sh\n") + zip.bytes)
    #expect(reader.files.map(\.name) == ["sources/a.txt"])
    #expect(try reader.content(of: reader.files[0]) == text("a"))
  }

  @Test(arguments: [
    "../outside.txt", "a/../../b", "/etc/passwd", "C:evil.txt", "c:/evil.txt", "a\\b.txt", "",
    "a\u{0}b", "..", "line\nfeed",
  ])
  func `a name that leads out is left alone and the rest is read`(_ name: String) throws {
    var reader = try ZipReader(
      RawZip([.init(name, text("x")), .init("good.txt", text("y"))]).bytes
    )
    #expect(reader.problems == [ArchiveProblem(name: name, fault: .unsafeName)])
    #expect(reader.files.map(\.name) == ["good.txt"])
    #expect(try reader.content(of: reader.files[0]) == text("y"))
  }

  @Test func `links, encrypted files, other methods and second files of a name are left alone`()
    throws
  {
    var (link, locked, packed) = (
      RawZip.File("link", text("/etc/passwd")), RawZip.File("locked", text("?")),
      RawZip.File("packed", text("?"))
    )
    link.mode = 0o120_777
    locked.flags = 0x801
    packed.method = 14
    let zip = RawZip([.init("a", text("1")), link, locked, packed, .init("a", text("2"))])
    var reader = try ZipReader(zip.bytes)
    #expect(reader.problems.map(\.fault) == [.noFile, .encrypted, .method(14), .sameName])
    #expect(try reader.content(of: reader.files[0]) == text("1"))
  }

  @Test func `a zip bomb is refused by what it says and by what it does`() throws {
    var writer = ZipWriter()
    writer.add("bomb", [UInt8](repeating: 0, count: 8 << 20))
    let bytes = try writer.bytes()
    var reader = try ZipReader(bytes)
    #expect(throws: ArchiveProblem(name: "bomb", fault: .ratio(limit: 250))) {
      try reader.content(of: reader.files[0])
    }
    var limits = ZipLimits()
    (limits.fileBytes, limits.ratio) = (4 << 20, 10_000)
    reader = try ZipReader(bytes, limits: limits)
    #expect(throws: ArchiveProblem(name: "bomb", fault: .tooLarge(limit: 4 << 20))) {
      try reader.content(of: reader.files[0])
    }
    (limits.fileBytes, limits.allBytes) = (9 << 20, 9 << 20)
    reader = try ZipReader(bytes, limits: limits)
    #expect(try reader.content(of: reader.files[0]).count == 8 << 20)
    #expect(throws: ArchiveProblem(name: "bomb", fault: .allTooLarge(limit: 9 << 20))) {
      try reader.content(of: reader.files[0])
    }
  }

  @Test func `files that share their bytes are left alone`() throws {
    var second = RawZip.File("b", text("x"))
    second.header = 0
    let reader = try ZipReader(RawZip([.init("a", text("y")), second, .init("c", [1])]).bytes)
    #expect(reader.files.map(\.name) == ["c"])
    #expect(reader.problems.map(\.fault) == [.shared, .shared])
  }

  @Test func `a file whose size, sum or header is not what was said is damaged`() throws {
    var (sum, size, place) = (
      RawZip.File("a", text("aa")), RawZip.File("b", text("bb")), RawZip.File("c", text("cc"))
    )
    sum.checksum = 1
    size.size = 3
    place.header = 0xffff_fff0
    var reader = try ZipReader(RawZip([sum, size, place]).bytes)
    #expect(reader.problems == [ArchiveProblem(name: "c", fault: .damaged)])
    for file in reader.files {
      #expect(throws: ArchiveProblem(name: file.name, fault: .damaged)) {
        try reader.content(of: file)
      }
    }
  }

  @Test func `a zip that was cut short, miscounts or lists too much is refused`() throws {
    let whole = RawZip([.init("a", text("words")), .init("b", text("more"))])
    for count in 0..<whole.bytes.count {
      #expect(throws: ZipProblem.self) { try ZipReader(Array(whole.bytes.prefix(count))) }
    }
    #expect(throws: ZipProblem.noZip) { try ZipReader(text("words, no zip at all, and many")) }
    #expect(throws: ZipProblem.noDirectory) { try ZipReader(whole.bytes.dropLast(30)) }
    var miscounted = whole
    miscounted.count = 1
    #expect(throws: ZipProblem.noDirectory) { try ZipReader(miscounted.bytes) }
    var limits = ZipLimits()
    limits.files = 1
    #expect(throws: ZipProblem.tooManyFiles(limit: 1)) {
      try ZipReader(whole.bytes, limits: limits)
    }
  }
}

extension ZipReader {
  fileprivate init(_ bytes: ArraySlice<UInt8>) throws { try self.init(Array(bytes)) }
}
