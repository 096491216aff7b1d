import Archive
import Testing
import ZipReading

@Suite struct `Zip files` {
  @Test func `hold what was put in, in order, under its name`() throws {
    let files: [(name: String, bytes: [UInt8])] = [
      ("[Content_Types].xml", Array("<x/>".utf8)), ("word/empty.xml", []),
      ("word/long.bin", (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 5) }),
    ]
    let zip = try written(files)
    let read = try ZipReading.files(zip)
    #expect(read.map(\.name) == files.map(\.name))
    #expect(read.map(\.bytes) == files.map(\.bytes))
  }

  @Test func `are the same bytes each time, whatever the clock`() throws {
    let files: [(name: String, bytes: [UInt8])] = [("a", [1, 2, 3]), ("b/c", [])]
    let zip = try written(files)
    #expect(try written(files) == zip)
    // Date and time of the first entry: 1980-01-01 00:00.
    #expect(zip[10..<14] == [0x00, 0x00, 0x21, 0x00])
  }

  @Test func `say that names are UTF-8, whatever the locale`() throws {
    let zip = try written([("å 字.xml", [])])
    let name = Array("å 字.xml".utf8)
    #expect(Array(zip[30..<(30 + name.count)]) == name)
    // Bit 11 of the flags.
    #expect(zip[7] & 0x08 == 0x08)
  }

  @Test func `may be empty`() throws {
    #expect(try ZipReading.files(written([])).isEmpty)
  }

  @Test func `are smaller than text that repeats itself`() throws {
    let text = Array(String(repeating: "<w:p><w:r/></w:p>", count: 10_000).utf8)
    #expect(try written([("document.xml", text)]).count < text.count / 50)
  }

  private func written(_ files: [(name: String, bytes: [UInt8])]) throws -> [UInt8] {
    var writer = ZipWriter()
    for file in files { writer.add(file.name, file.bytes) }
    return try writer.bytes()
  }
}
