import CArchive

/// Puts files into a zip, in memory.
///
/// The bytes depend on names and contents only: every file is dated 1980-01-01, the first day that
/// a zip can hold, belongs to nobody in particular and may be read by all. Files are deflated and
/// stand in the order in which they were added; names are UTF-8.
public struct ZipWriter: Sendable {
  private struct Entry: Sendable {
    let name: String
    let bytes: [UInt8]
  }

  /// How hard the files are packed.
  public enum Effort: Sendable {
    /// As zip programs do where nothing is said.
    case usual
    /// In a third of the time, some tenths larger: for files that are large and read soon.
    case quick
  }

  private var entries: [Entry] = []
  private let effort: Effort

  /// A zip without files.
  public init(effort: Effort = .usual) { self.effort = effort }

  /// Adds a file; folders in its name are set apart by `/`.
  public mutating func add(_ name: String, _ bytes: [UInt8]) {
    entries.append(Entry(name: name, bytes: bytes))
  }

  /// The zip.
  public func bytes() throws(ArchiveError) -> [UInt8] {
    let sink = Sink()
    guard let archive = archive_write_new() else { throw .outOfMemory }
    defer { archive_write_free(archive) }
    try begin(archive, into: sink)
    for entry in entries { try write(entry, to: archive) }
    try check(archive_write_close(archive), archive)
    return sink.bytes
  }

  private func begin(_ archive: OpaquePointer, into sink: Sink) throws(ArchiveError) {
    try check(archive_write_set_format_zip(archive), archive)
    for (option, value) in [("compression", "deflate"), ("hdrcharset", "UTF-8")] {
      try check(archive_write_set_format_option(archive, "zip", option, value), archive)
    }
    switch effort {
    case .usual: break
    case .quick:
      let option = archive_write_set_format_option(archive, "zip", "compression-level", "1")
      try check(option, archive)
    }
    // No padding behind the end.
    try check(archive_write_set_bytes_per_block(archive, 0), archive)
    let client = Unmanaged.passUnretained(sink).toOpaque()
    try check(
      archive_write_open2(
        archive,
        client,
        nil,
        { _, client, bytes, count in
          guard let client, let bytes else { return 0 }
          let sink = Unmanaged<Sink>.fromOpaque(client).takeUnretainedValue()
          sink.bytes.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
          return count
        },
        nil,
        nil
      ),
      archive
    )
  }

  private func write(_ entry: Entry, to archive: OpaquePointer) throws(ArchiveError) {
    guard let header = archive_entry_new2(archive) else { throw .outOfMemory }
    defer { archive_entry_free(header) }
    archive_entry_set_pathname_utf8(header, entry.name)
    archive_entry_set_filetype(header, carchive_regular_file)
    archive_entry_set_perm(header, 0o644)
    archive_entry_set_size(header, Int64(entry.bytes.count))
    try check(archive_write_header(archive, header), archive)
    let written = entry.bytes.withUnsafeBytes {
      archive_write_data(archive, $0.baseAddress, $0.count)
    }
    guard written == entry.bytes.count else { throw .refused(message(archive)) }
  }

  private func check(_ status: Int32, _ archive: OpaquePointer) throws(ArchiveError) {
    guard status == ARCHIVE_OK else { throw .refused(message(archive)) }
  }

  private func message(_ archive: OpaquePointer) -> String {
    archive_error_string(archive).map { String(cString: $0) } ?? ""
  }
}

/// Where the bytes go while the zip is being written.
private final class Sink {
  var bytes: [UInt8] = []
}

/// Why there is no zip.
public enum ArchiveError: Error, Equatable, Sendable {
  /// There was no memory for it.
  case outOfMemory
  /// libarchive refused, with what it said.
  case refused(String)
}
