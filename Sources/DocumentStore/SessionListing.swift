public import SessionModel
import Vocabulary

/// One session of the workspace, as far as a list shows it.
public struct SessionListing: Equatable, Sendable {
  /// Its name.
  public var name: String
  /// What is known of it, or why nothing is.
  public var content: Content

  /// What a list says of a session.
  public enum Content: Equatable, Sendable {
    /// Its header, and how many entries it has.
    case session(SessionHeader, events: Int)
    /// It cannot be read.
    case problem(StoreError)
  }
}

extension Workspace {
  /// The sessions of the workspace, oldest first and those that cannot be read last.
  ///
  /// It reads the two ends of each document only, where these are laid out as this program does.
  public func sessions(
    in fileSystem: any FileSystem = SystemFileSystem()
  ) throws(StoreError) -> [SessionListing] {
    let names: [String]
    do throws(SystemError) {
      names = try fileSystem.list(sessionsFolder)
    } catch .notFound {
      return []
    } catch {
      throw .cannotRead(path: sessionsFolder, error)
    }
    return names.compactMap { listing($0, fileSystem) }.sorted { $0.order < $1.order }
  }

  private func listing(_ fileName: String, _ fileSystem: any FileSystem) -> SessionListing? {
    guard fileName.hasSuffix(".json"), let name = try? SessionName(String(fileName.dropLast(5)))
    else { return nil }
    let place = DocumentPath(path(of: name))
    do throws(StoreError) {
      let file = try DocumentFile(place, .reading, fileSystem)
      defer { file.close() }
      if let (header, count) = file.glance() {
        return SessionListing(name: name.text, content: .session(header, events: count))
      }
      let opened = try Document.open(place.file, .reading, in: fileSystem)
      let content = SessionListing.Content.session(opened.header, events: opened.log.count)
      return SessionListing(name: name.text, content: content)
    } catch {
      return SessionListing(name: name.text, content: .problem(error))
    }
  }
}

extension SessionListing {
  fileprivate var order: (Int64, String) {
    switch content {
    case .session(let header, _): (header.created.milliseconds, name)
    case .problem: (.max, name)
    }
  }
}

extension DocumentFile {
  private static let glanceCount = 16_384

  /// Header and number of events from the two ends of the file; nil where the layout is another or
  /// the end is not at rest.
  fileprivate func glance() -> (header: SessionHeader, count: Int)? {
    let ends = DocumentFile.glanceCount
    guard let head = try? fileSystem.read(number, at: 0, count: ends),
      let beginning = try? DocumentReader.beginning(head.span),
      let tail = try? fileSystem.read(
        number,
        at: max(0, status.size - ends - DocumentWriter.padding),
        count: ends + DocumentWriter.padding
      )
    else { return nil }
    return DocumentFile.lastNumber(tail).map { (beginning.header, $0) }
  }

  /// The number of the last event of a document that ends in `}⏎]}` and padding.
  private static func lastNumber(_ tail: [UInt8]) -> Int? {
    guard let close = tail.lastIndex(where: { $0 != 0x0a }) else { return nil }
    let content = tail[...close]
    if content.suffix(13).elementsEqual("\"events\":[\n]}".utf8) { return 0 }
    guard content.suffix(4).elementsEqual("}\n]}".utf8) else { return nil }
    let line = content.dropLast(3)
    guard let start = line.lastIndex(of: 0x0a) else { return nil }
    let event = Array(line[(start + 1)...].drop { $0 == 0x2c })
    var reader = EventReader(firstInvalidByte: 0)
    guard case .parsed(_, let event, _) = reader.parse(event.span, at: 0) else { return nil }
    return event.number
  }
}
