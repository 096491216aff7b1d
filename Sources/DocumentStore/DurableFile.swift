/// Files that are written whole: complete on the disk, or not there.
enum DurableFile {
  /// Puts bytes under a name, in place of what had it: temporary file, sync, rename, folder sync.
  ///
  /// Where it throws, the name stands for what it stood for before, or, where only the last step
  /// failed, for the new bytes: never for a part of them.
  static func replace(
    _ path: String,
    with bytes: [UInt8],
    by temporary: String,
    in folder: String,
    _ fileSystem: any FileSystem
  ) throws(SystemError) {
    // Left over from a process that was killed here; whoever comes here has the lock.
    try? fileSystem.remove(temporary)
    do throws(SystemError) {
      try create(temporary, bytes, fileSystem)
      try fileSystem.rename(temporary, to: path)
    } catch {
      try? fileSystem.remove(temporary)
      throw error
    }
    try fileSystem.syncFolder(folder)
  }

  /// Makes a file with these bytes and syncs it; takes it away again where that fails.
  static func create(
    _ path: String,
    _ bytes: [UInt8],
    _ fileSystem: any FileSystem
  ) throws(SystemError) {
    let file = try fileSystem.open(path, .creating)
    defer { fileSystem.close(file) }
    do throws(SystemError) {
      try writeAll(bytes, to: file, at: 0, fileSystem)
      try fileSystem.sync(file)
    } catch {
      try? fileSystem.remove(path)
      throw error
    }
  }

  /// Appends bytes to a file that is made where it is not there, and syncs it.
  static func append(
    _ bytes: [UInt8],
    to path: String,
    _ fileSystem: any FileSystem
  ) throws(SystemError) {
    let file = try fileSystem.open(path, .creatingOrWriting)
    defer { fileSystem.close(file) }
    let size = try fileSystem.status(of: file).size
    try writeAll(bytes, to: file, at: size, fileSystem)
    try fileSystem.sync(file)
  }

  /// Writes until everything is taken; a call that takes nothing means that there is no space.
  static func writeAll(
    _ bytes: [UInt8],
    to file: FileNumber,
    at offset: Int,
    _ fileSystem: any FileSystem
  ) throws(SystemError) {
    var written = try fileSystem.write(bytes, to: file, at: offset)
    while written < bytes.count {
      let more = try fileSystem.write(Array(bytes[written...]), to: file, at: offset + written)
      guard more > 0 else { throw .noSpace }
      written += more
    }
  }
}
