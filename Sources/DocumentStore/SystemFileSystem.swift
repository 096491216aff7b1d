import CSystem

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The real file system.
public struct SystemFileSystem: FileSystem {
  /// The file system of this machine.
  public init() {}

  /// Opens a file with `open(2)`: closed on exec, links not followed, pipes not waited for.
  public func open(_ path: String, _ opening: FileOpening) throws(SystemError) -> FileNumber {
    let always = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    let flags =
      switch opening {
      case .reading: O_RDONLY | always
      case .writing: O_RDWR | always
      case .creating: O_RDWR | O_CREAT | O_EXCL | always
      case .creatingOrWriting: O_RDWR | O_CREAT | always
      }
    return FileNumber(try retrying { Int(openFile(path, flags)) })
  }

  /// Closes a file with `close(2)`, which is never repeated.
  public func close(_ file: FileNumber) { closeFile(file) }

  /// Reads with `pread(2)` until there is enough or no more.
  public func read(_ file: FileNumber, at offset: Int, count: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let rest = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...]
        )
        let position = offset + filled
        do throws(SystemError) {
          let taken = try retrying { readFile(file, rest, position) }
          guard taken > 0 else { return }
          filled += taken
        } catch {
          failure = error
          return
        }
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes with one `pwrite(2)`.
  public func write(
    _ bytes: [UInt8],
    to file: FileNumber,
    at offset: Int
  ) throws(SystemError) -> Int {
    try retrying { bytes.withUnsafeBytes { writeFile(file, $0, offset) } }
  }

  /// Syncs with `fdatasync(2)`; on Darwin with the full barrier, as `fsync` stops at the drive.
  public func sync(_ file: FileNumber) throws(SystemError) {
    _ = try retrying { Int(syncFile(file)) }
  }

  /// Syncs a folder with `fsync(2)`.
  public func syncFolder(_ path: String) throws(SystemError) {
    let folder = FileNumber(
      try retrying { Int(openFile(path, O_RDONLY | O_CLOEXEC | O_DIRECTORY)) }
    )
    defer { closeFile(folder) }
    _ = try retrying { Int(fsync(folder)) }
  }

  /// Sets the size with `ftruncate(2)`.
  public func truncate(_ file: FileNumber, size: Int) throws(SystemError) {
    _ = try retrying { Int(ftruncate(file, off_t(size))) }
  }

  /// Asks with `fstat(2)`.
  public func status(of file: FileNumber) throws(SystemError) -> FileStatus {
    var found = stat()
    _ = try retrying { Int(fstat(file, &found)) }
    return FileStatus(found)
  }

  /// Asks with `lstat(2)`.
  public func status(at path: String) throws(SystemError) -> FileStatus {
    var found = stat()
    _ = try retrying { Int(lstat(path, &found)) }
    return FileStatus(found)
  }

  /// Asks with `statx(2)`: a file whose times were asked for gets new ones at its next write,
  /// which then takes half as long again to reach the disk (Linux 6.13 and later).
  public func extent(at path: String) throws(SystemError) -> FileExtent {
    var found = csystem_extent()
    _ = try retrying { Int(csystem_extent_at(path, &found)) }
    return FileExtent(
      identity: FileIdentity(device: found.device, number: found.number),
      size: Int(found.size)
    )
  }

  /// Renames with `rename(2)`.
  public func rename(_ path: String, to newPath: String) throws(SystemError) {
    _ = try retrying { Int(renameFile(path, newPath)) }
  }

  /// Removes with `unlink(2)`.
  public func remove(_ path: String) throws(SystemError) {
    _ = try retrying { Int(unlink(path)) }
  }

  /// Locks with `flock(2)`, which is given up when the process ends, however it ends.
  public func lock(_ file: FileNumber) throws(SystemError) -> Bool {
    do throws(SystemError) {
      _ = try retrying { Int(flock(file, LOCK_EX | LOCK_NB)) }
      return true
    } catch .other(EWOULDBLOCK) {
      return false
    }
  }

  /// Makes a folder with `mkdir(2)`, mode `0700`.
  public func makeFolder(_ path: String) throws(SystemError) {
    _ = try retrying { Int(mkdir(path, 0o700)) }
  }

  /// Lists a folder with `readdir(3)`.
  public func list(_ path: String) throws(SystemError) -> [String] {
    guard let folder = opendir(path) else { throw SystemError(number: errno) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
        field.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: field.pointee))
        {
          String(cString: $0)
        }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  /// Sleeps with `usleep(3)`.
  public func pause(milliseconds: Int) { usleep(UInt32(clamping: milliseconds * 1000)) }
}

/// Makes a system call again while a signal interrupts it, and reads `errno` where it failed.
private func retrying(_ call: () -> Int) throws(SystemError) -> Int {
  while true {
    let result = call()
    if result != -1 { return result }
    let number = errno
    guard number == EINTR else { throw SystemError(number: number) }
  }
}

// The C functions that have the names of the methods above.
private func openFile(_ path: String, _ flags: Int32) -> Int32 { open(path, flags, 0o600) }
private func closeFile(_ file: FileNumber) { _ = close(file) }
private func renameFile(_ old: String, _ new: String) -> Int32 { rename(old, new) }

private func readFile(
  _ file: FileNumber,
  _ buffer: UnsafeMutableRawBufferPointer,
  _ offset: Int
) -> Int {
  pread(file, buffer.baseAddress, buffer.count, off_t(offset))
}

private func writeFile(_ file: FileNumber, _ bytes: UnsafeRawBufferPointer, _ offset: Int) -> Int {
  pwrite(file, bytes.baseAddress, bytes.count, off_t(offset))
}

private func syncFile(_ file: FileNumber) -> Int32 {
  #if canImport(Darwin)
  fcntl(file, F_FULLFSYNC) == -1 ? fsync(file) : 0
  #else
  fdatasync(file)
  #endif
}

extension FileStatus {
  fileprivate init(_ found: stat) {
    #if canImport(Darwin)
    let moment = found.st_mtimespec
    #else
    let moment = found.st_mtim
    #endif
    let kind: FileKind =
      switch found.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    self.init(
      identity: FileIdentity(
        device: UInt64(truncatingIfNeeded: found.st_dev),
        number: UInt64(found.st_ino)
      ),
      size: Int(found.st_size),
      modified: Int(moment.tv_sec) * 1_000_000_000 + Int(moment.tv_nsec),
      kind: kind
    )
  }
}
