import SessionModel

/// Looks at a document that somebody else writes, again and again, without a lock.
///
/// An append does not change the size of the file, as it is padded while it is open, and asking for
/// its times would slow its writer down. So the few bytes behind the last entry are looked at: they
/// change with the next one. A file that takes the document's name is noticed by its number.
public final class DocumentWatch {
  /// What there is to say of a document.
  public enum Finding {
    /// It says this now.
    case changed(OpenedDocument)
    /// It cannot be read; perhaps it can a moment later.
    case unreadable(StoreError)
  }

  private let place: DocumentPath
  private let fileSystem: any FileSystem
  private var seen: Sight?
  private var wasUnreadable = false

  /// What stood where the next entry will.
  private struct Sight: Equatable {
    var extent: FileExtent
    var start: Int
    var bytes: [UInt8]
  }

  /// Watches the document at a path.
  public init(_ path: String, in fileSystem: any FileSystem = SystemFileSystem()) {
    place = DocumentPath(path)
    self.fileSystem = fileSystem
  }

  /// What is new since the last time; nil where nothing is.
  ///
  /// A document that is gone or damaged is told once, and again only after it could be read.
  public func look() -> Finding? {
    if let seen, sight(from: seen.start) == seen { return nil }
    do throws(StoreError) {
      let opened = try Document.open(place.file, .reading, in: fileSystem)
      seen = sight(from: try end())
      wasUnreadable = false
      return .changed(opened)
    } catch {
      seen = nil
      defer { wasUnreadable = true }
      return wasUnreadable ? nil : .unreadable(error)
    }
  }

  private static let window = 512

  /// Where the next entry of the file begins, as far as it can be told.
  private func end() throws(StoreError) -> Int {
    let file = try DocumentFile(place, .reading, fileSystem)
    defer { file.close() }
    let reading = try file.read(FormatVersion.current)
    return max(0, reading.layout.eventsEnd - Self.window / 2)
  }

  private func sight(from start: Int) -> Sight? {
    guard let extent = try? fileSystem.extent(at: place.file),
      let file = try? fileSystem.open(place.file, .reading)
    else { return nil }
    defer { fileSystem.close(file) }
    guard let bytes = try? fileSystem.read(file, at: start, count: Self.window) else { return nil }
    return Sight(extent: extent, start: start, bytes: bytes)
  }
}
