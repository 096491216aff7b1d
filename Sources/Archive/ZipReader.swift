import CZlib

/// Reads the files of a zip from memory, and trusts nothing in it.
///
/// Nothing is ever written to a disk, so a name can do no harm; those that would are left alone all
/// the same, as whoever made them meant no good. What a zip says of sizes is checked against what
/// comes out.
public struct ZipReader: Sendable {
  /// The files that can be read, in the order of the zip's list; folders are none.
  public let files: [ZipFile]
  /// The files that are left alone.
  public let problems: [ArchiveProblem]
  private let bytes: [UInt8]
  private let limits: ZipLimits
  private var unpackedBytes = 0

  /// Reads the list of files.
  public init(_ bytes: [UInt8], limits: ZipLimits = ZipLimits()) throws(ZipProblem) {
    let listing = try ZipDirectory(bytes).listing(atMost: limits.files)
    var files: [ZipFile] = []
    var problems: [ArchiveProblem] = []
    var names: Set<String> = []
    for file in listing where !file.isFolder {
      if let fault = file.fault ?? (names.insert(file.name).inserted ? nil : .sameName) {
        problems.append(ArchiveProblem(name: file.name, fault: fault))
      } else {
        files.append(file)
      }
    }
    let shared = Self.sharing(files)
    problems += files.filter { shared.contains($0.header) }
      .map { ArchiveProblem(name: $0.name, fault: .shared) }
    self.files = files.filter { !shared.contains($0.header) }
    self.problems = problems
    self.bytes = bytes
    self.limits = limits
  }

  /// The content of a file.
  public mutating func content(of file: ZipFile) throws(ArchiveProblem) -> [UInt8] {
    do throws(FaultyFile) {
      let content = try unpacked(file)
      unpackedBytes += content.count
      return content
    } catch {
      throw ArchiveProblem(name: file.name, fault: error.fault)
    }
  }

  private struct FaultyFile: Error {
    var fault: ArchiveProblem.Fault
  }

  private func unpacked(_ file: ZipFile) throws(FaultyFile) -> [UInt8] {
    guard file.size <= limits.fileBytes else {
      throw FaultyFile(fault: .tooLarge(limit: limits.fileBytes))
    }
    guard file.size <= limits.allBytes - unpackedBytes else {
      throw FaultyFile(fault: .allTooLarge(limit: limits.allBytes))
    }
    guard file.size <= 1 << 20 || file.size / limits.ratio <= file.packedSize else {
      throw FaultyFile(fault: .ratio(limit: limits.ratio))
    }
    guard let range = ZipDirectory(bytes).content(of: file) else {
      throw FaultyFile(fault: .damaged)
    }
    let content = file.method == 0 ? Array(bytes[range]) : inflated(range, to: file.size)
    guard let content, content.count == file.size, checksum(content) == file.checksum else {
      throw FaultyFile(fault: .damaged)
    }
    return content
  }

  /// Nil where the bytes are no deflated ones, or become more than was said.
  private func inflated(_ range: Range<Int>, to size: Int) -> [UInt8]? {
    var stream = z_stream()
    guard czlib_begin_inflating(&stream) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    var content: [UInt8] = []
    // What was said of the size is believed once it has come true.
    content.reserveCapacity(min(size, 1 << 20))
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let isWhole = bytes[range].withUnsafeBytes { packed in
      guard let start = packed.bindMemory(to: UInt8.self).baseAddress else { return false }
      stream.next_in = UnsafeMutablePointer(mutating: start)
      stream.avail_in = UInt32(clamping: packed.count)
      while true {
        let (status, count) = chunk.withUnsafeMutableBufferPointer { chunk in
          stream.next_out = chunk.baseAddress
          stream.avail_out = UInt32(chunk.count)
          let status = inflate(&stream, Z_NO_FLUSH)
          return (status, chunk.count - Int(stream.avail_out))
        }
        content.append(contentsOf: chunk[..<count])
        if content.count > size { return false }
        if status == Z_STREAM_END { return true }
        guard status == Z_OK, count > 0 || stream.avail_in > 0 else { return false }
      }
    }
    return isWhole ? content : nil
  }

  private func checksum(_ content: [UInt8]) -> UInt32 {
    content.withUnsafeBufferPointer {
      UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count))
    }
  }

  /// The places of files that begin before one in front of them has ended.
  private static func sharing(_ files: [ZipFile]) -> Set<Int> {
    var shared: Set<Int> = []
    var end = 0
    var owner: Int?
    for file in files.sorted(by: { $0.header < $1.header }) {
      if file.header < end {
        shared.insert(file.header)
        if let owner { shared.insert(owner) }
      }
      if file.leastEnd > end { (end, owner) = (file.leastEnd, file.header) }
    }
    return shared
  }
}
