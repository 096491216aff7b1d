import CArchive

/// Reads a zip back, by libarchive.
package enum ZipReading {
  package struct Broken: Error {
    let message: String
  }

  /// The files in order; their names are ASCII, as libarchive knows no others in the C locale.
  package static func files(_ zip: [UInt8]) throws -> [(name: String, bytes: [UInt8])] {
    guard let archive = archive_read_new() else { throw Broken(message: "no memory") }
    defer { archive_read_free(archive) }
    func check(_ status: Int32) throws {
      guard status == ARCHIVE_OK else {
        throw Broken(message: archive_error_string(archive).map { String(cString: $0) } ?? "")
      }
    }
    try check(archive_read_support_format_zip(archive))
    return try zip.withUnsafeBytes { memory in
      try check(archive_read_open_memory(archive, memory.baseAddress, memory.count))
      var files: [(name: String, bytes: [UInt8])] = []
      var entry: OpaquePointer?
      while true {
        let status = archive_read_next_header(archive, &entry)
        if status == ARCHIVE_EOF { return files }
        try check(status)
        let name = archive_entry_pathname(entry).map { String(cString: $0) } ?? ""
        files.append((name, try content(archive)))
      }
    }
  }

  private static func content(_ archive: OpaquePointer) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes {
        archive_read_data(archive, $0.baseAddress, $0.count)
      }
      guard count >= 0 else { throw Broken(message: "cut short") }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: chunk.prefix(count))
    }
  }
}
