/// A zip put together byte by byte, so that everything in it can be wrong.
package struct RawZip {
  /// One file, stored; each part says something else than the truth where it is set.
  package struct File {
    package var name: String
    package var bytes: [UInt8]
    package var flags: UInt16 = 0x800
    package var method: UInt16 = 0
    package var checksum: UInt32?
    package var size: UInt32?
    package var packedSize: UInt32?
    /// The rights and sort of Unix.
    package var mode: UInt32 = 0o100_644
    /// Where its header is said to be.
    package var header: UInt32?

    package init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  package var files: [File] = []
  /// How many files the last record counts.
  package var count: UInt16?

  package init(_ files: [File] = []) { self.files = files }

  /// The zip.
  package var bytes: [UInt8] {
    var zip: [UInt8] = []
    var list: [UInt8] = []
    for file in files {
      let header = file.header ?? UInt32(zip.count)
      let fields: [UInt8] =
        Self.two(file.flags) + Self.two(file.method) + Self.four(0x0021_0000)
        + Self.four(file.checksum ?? Self.checksum(file.bytes))
        + Self.four(file.packedSize ?? UInt32(file.bytes.count))
        + Self.four(file.size ?? UInt32(file.bytes.count))
        + Self.two(UInt16(file.name.utf8.count)) + Self.two(0)
      zip += Self.four(0x0403_4b50) + Self.two(20) + fields + Array(file.name.utf8) + file.bytes
      list += Self.four(0x0201_4b50) + Self.two(0x0314) + Self.two(20) + fields
      list += Self.two(0) + Self.two(0) + Self.two(0) + Self.four(file.mode << 16)
      list += Self.four(header) + Array(file.name.utf8)
    }
    let total = Self.two(count ?? UInt16(files.count))
    let end: [UInt8] =
      Self.four(0x0605_4b50) + Self.two(0) + Self.two(0) + total + total
      + Self.four(UInt32(list.count)) + Self.four(UInt32(zip.count)) + Self.two(0)
    return zip + list + end
  }

  private static func two(_ number: UInt16) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(number >> 8)]
  }

  private static func four(_ number: UInt32) -> [UInt8] {
    two(UInt16(truncatingIfNeeded: number)) + two(UInt16(number >> 16))
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = .max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0xedb8_8320 : 0) }
    }
    return ~sum
  }
}
