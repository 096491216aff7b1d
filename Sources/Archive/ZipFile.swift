/// A file as a zip lists it.
public struct ZipFile: Equatable, Sendable {
  /// Its name, folders set apart by `/`.
  public let name: String
  /// Its size unpacked, as the zip says.
  public let size: Int
  /// Its size in the zip.
  let packedSize: Int
  /// 0 stored, 8 deflated.
  let method: Int
  let checksum: UInt32
  /// Where its own header is.
  let header: Int
  /// Before which byte it cannot end.
  let leastEnd: Int
  /// Why it must not be read.
  let fault: ArchiveProblem.Fault?
  /// Whether it is a folder.
  let isFolder: Bool
}

/// Where the parts of a zip are: its list at the end, and a header before each file.
///
/// Not read by libarchive: its reader of zips knows names by the locale only, and takes bzip2,
/// liblzma, zstd and AES into a static program for methods that are refused here.
struct ZipDirectory {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// All that is listed.
  func listing(atMost limit: Int) throws(ZipProblem) -> [ZipFile] {
    guard let end = endRecord() else {
      throw bytes.starts(with: [0x50, 0x4b, 0x03, 0x04]) ? .noDirectory : .noZip
    }
    let list = try place(of: end)
    guard list.count <= limit else { throw .tooManyFiles(limit: limit) }
    var files: [ZipFile] = []
    var position = list.start
    while position < list.end {
      guard files.count < limit else { throw .tooManyFiles(limit: limit) }
      guard let (file, next) = entry(at: position, before: list.end, shift: list.shift) else {
        throw .noDirectory
      }
      files.append(file)
      position = next
    }
    guard files.count == list.count else { throw .noDirectory }
    return files
  }

  /// Where a file's bytes are; nil where its own header says something else than the list.
  func content(of file: ZipFile) -> Range<Int>? {
    let header = file.header
    guard number(4, at: header) == 0x0403_4b50, let nameCount = number(2, at: header + 26),
      let extraCount = number(2, at: header + 28), number(2, at: header + 8) == file.method,
      let flags = number(2, at: header + 6), flags & 1 == 0
    else { return nil }
    let start = header + 30 + nameCount + extraCount
    guard start <= bytes.count, file.packedSize <= bytes.count - start else { return nil }
    guard file.method == 8 || file.packedSize == file.size else { return nil }
    return start..<start + file.packedSize
  }

  // MARK: - The list

  private struct List {
    var start: Int
    var end: Int
    var count: Int
    /// How far everything is behind where it says that it is: bytes in front of the zip.
    var shift: Int
  }

  /// The last record, behind which there can only be a comment.
  private func endRecord() -> Int? {
    guard bytes.count >= 22 else { return nil }
    for position in stride(from: bytes.count - 22, through: max(0, bytes.count - 65_557), by: -1)
    where bytes[position] == 0x50 && number(4, at: position) == 0x0605_4b50 {
      if let comment = number(2, at: position + 20), position + 22 + comment == bytes.count {
        return position
      }
    }
    return nil
  }

  private func place(of end: Int) throws(ZipProblem) -> List {
    guard let disk = number(2, at: end + 4), var count = number(2, at: end + 10),
      var size = number(4, at: end + 12), var offset = number(4, at: end + 16)
    else { throw .noDirectory }
    var listEnd = end
    if count == 0xffff || size == 0xffff_ffff || offset == 0xffff_ffff,
      number(4, at: end - 20) == 0x0706_4b50, let large = number(8, at: end - 12)
    {
      guard number(4, at: large) == 0x0606_4b50, let largeCount = number(8, at: large + 32),
        let largeSize = number(8, at: large + 40), let largeOffset = number(8, at: large + 48)
      else { throw .noDirectory }
      (count, size, offset, listEnd) = (largeCount, largeSize, largeOffset, large)
    } else if disk != 0 {
      throw .onePart
    }
    guard size <= listEnd, offset <= listEnd - size else { throw .noDirectory }
    let start = listEnd - size
    return List(start: start, end: listEnd, count: count, shift: start - offset)
  }

  private func entry(at position: Int, before end: Int, shift: Int) -> (ZipFile, Int)? {
    guard number(4, at: position) == 0x0201_4b50, let maker = number(2, at: position + 4),
      let flags = number(2, at: position + 8), let method = number(2, at: position + 10),
      let checksum = number(4, at: position + 16), var packed = number(4, at: position + 20),
      var size = number(4, at: position + 24), let nameCount = number(2, at: position + 28),
      let extraCount = number(2, at: position + 30),
      let commentCount = number(2, at: position + 32),
      let attributes = number(4, at: position + 38), var header = number(4, at: position + 42)
    else { return nil }
    let nameEnd = position + 46 + nameCount
    let extraEnd = nameEnd + extraCount
    guard extraEnd + commentCount <= end else { return nil }
    large(nameEnd..<extraEnd, &size, &packed, &header)
    let name = String(decoding: bytes[(position + 46)..<nameEnd], as: UTF8.self)
    let isFolder = name.hasSuffix("/")
    // The upper half are the rights of Unix, where the archive was made there.
    let sort = maker >> 8 == 3 ? attributes >> 28 : 0
    let fault: ArchiveProblem.Fault? =
      if !Self.isSafe(name) {
        .unsafeName
      } else if sort != 0, sort != 8, !isFolder || sort != 4 {
        .noFile
      } else if flags & 0x2041 != 0 {
        .encrypted
      } else if method != 0, method != 8 {
        .method(method)
      } else if header > bytes.count - shift || packed > bytes.count {
        .damaged
      } else {
        nil
      }
    let place = fault == .damaged ? 0 : header + shift
    let file = ZipFile(
      name: name,
      size: size,
      packedSize: packed,
      method: method,
      checksum: UInt32(truncatingIfNeeded: checksum),
      header: place,
      leastEnd: fault == .damaged ? 0 : place + 30 + nameCount + packed,
      fault: fault,
      isFolder: isFolder && fault == nil
    )
    return (file, extraEnd + commentCount)
  }

  /// Takes the sizes of large files, which stand behind the name.
  private func large(
    _ extra: Range<Int>,
    _ size: inout Int,
    _ packed: inout Int,
    _ header: inout Int
  ) {
    var position = extra.lowerBound
    while position + 4 <= extra.upperBound, let kind = number(2, at: position),
      let count = number(2, at: position + 2)
    {
      position += 4
      let next = position + count
      guard next <= extra.upperBound else { return }
      if kind == 1 {
        func take(_ value: inout Int) {
          guard value == 0xffff_ffff, position + 8 <= next else { return }
          value = number(8, at: position) ?? .max
          position += 8
        }
        take(&size)
        take(&packed)
        take(&header)
      }
      position = next
    }
  }

  /// Whether a name stays inside the archive on every system.
  private static func isSafe(_ name: String) -> Bool {
    let scalars = name.unicodeScalars
    guard let first = scalars.first, first != "/",
      !scalars.contains(where: { $0 == "\\" || $0.value < 0x20 || $0.value == 0x7f })
    else { return false }
    if scalars.dropFirst().first == ":", first.isASCII { return false }
    return !name.split(separator: "/").contains { $0 == ".." }
  }

  /// A number of two, four or eight bytes; nil where the bytes end before, or it is beyond an `Int`.
  private func number(_ count: Int, at position: Int) -> Int? {
    guard position >= 0, position <= bytes.count - count else { return nil }
    var number: UInt64 = 0
    for index in (0..<count).reversed() { number = number << 8 | UInt64(bytes[position + index]) }
    return Int(exactly: number)
  }
}
