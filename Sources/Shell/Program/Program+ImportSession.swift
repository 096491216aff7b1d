import DocumentStore
import SessionModel
import TextDisplay

/// What `roundtable import session` was asked to take in.
public struct ImportSessionOptions: Sendable {
  /// The lines.
  public var file: String
  /// The name of the session that is made.
  public var session: String
  /// Whether the session is made.
  public var purpose = ImportOptions.Purpose.keep

  /// Asks for the session of a file.
  public init(file: String, session: String) {
    self.file = file
    self.session = session
  }
}

extension Program {
  /// Makes a session of the lines that an export wrote.
  ///
  /// The file is read whole before anything is made, and the document is there whole or not at all.
  public func importSession(_ options: ImportSessionOptions) -> Int32 {
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try DiskFiles.readTable(options.file)
    } catch {
      outlet.writeError("error: cannot read \(options.file.shown()): \(error.cause)")
      return 66
    }
    let reading: LinesReading
    do throws(LinesProblem) {
      reading = try LinesReading(bytes)
    } catch {
      outlet.writeError("error: \(options.file.shown()):\(error.line): \(error.message.shown())")
      outlet.writeError(error.remedy)
      return 65
    }
    return carefully { () throws(StoreError) in
      let workspace = try workspace()
      let path = workspace.path(of: try SessionName(options.session))
      var header = reading.header
      header.id = options.session
      let entries = "\(Count(reading.log.count, "entry", "entries"))"
      switch options.purpose {
      case .look:
        if workspace.has(try SessionName(options.session)) { throw .alreadyExists(path: path) }
        outlet.write("would make \(options.session) of \(entries)")
        outlet.write("nothing was recorded")
      case .keep:
        try workspace.makeFolders()
        let document = try Document.create(
          header,
          beginningWith: reading.events,
          at: path,
          as: holder(EdgeClock())
        )
        document.close()
        outlet.write("made \(options.session) of \(entries)")
      }
      return 0
    }
  }
}
