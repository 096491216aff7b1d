import DocumentStore
import Exchange
import Reporting
import SessionModel
import TextDisplay
import Vocabulary

/// Which file goes into which session.
public struct ImportDestination: Sendable {
  /// The file, `-` for standard input.
  public var file: String
  /// The session; made where it is not there.
  public var session: String
  /// Whether the file is taken in or only looked at.
  public var purpose = ImportOptions.Purpose.keep
  /// A fixed clock, as typed.
  public var at: String?
  /// Who brings it in.
  public var author: String?
  /// The title of a session that is made; nil takes its name.
  public var title: String?

  /// A file for a session.
  public init(file: String, session: String) {
    self.file = file
    self.session = session
  }

  /// The name of the file without its folder; nil for standard input.
  var source: String? {
    file == "-" ? nil : file.split(separator: "/").last.map(String.init) ?? file
  }
}

extension Program {
  /// Takes a draft into a session as one entry, or shows what would become of it.
  ///
  /// A session that is not there is made together with the entry: whole or not at all. The draft is
  /// taken over, so that a long transcript is not held twice.
  func importDraft(
    _ draft: consuming ImportDraft,
    _ kind: ImportedMaterial.Kind,
    format: String,
    into destination: ImportDestination
  ) -> Int32 {
    guard let clock = clock(destination.at) else { return misuseOfTime(destination.at) }
    do throws(StoreError) {
      let workspace = try workspace()
      let name = try SessionName(destination.session)
      guard workspace.has(name) else {
        return try make(name, from: draft, kind, format, destination, workspace, clock)
      }
      return try add(draft, kind, format, to: name, destination, workspace, clock)
    } catch {
      return failed(error)
    }
  }

  private func make(
    _ name: SessionName,
    from draft: consuming ImportDraft,
    _ kind: ImportedMaterial.Kind,
    _ format: String,
    _ destination: ImportDestination,
    _ workspace: Workspace,
    _ clock: EdgeClock
  ) throws(StoreError) -> Int32 {
    let header = SessionHeader(
      id: name.text,
      title: destination.title ?? name.text,
      created: clock.now(),
      facilitator: destination.author
    )
    let report = ImportReport(draft, destination)
    let store = BeginningEventStore()
    if let code = begin(header, with: draft, kind, format, destination, report, store, clock) {
      return code
    }
    try workspace.makeFolders()
    let document = try Document.create(
      header,
      beginningWith: store.events,
      at: workspace.path(of: name),
      as: holder(clock)
    )
    document.close()
    tell(report.done, "made \(name.text)")
    return 0
  }

  /// Nil where the session can be made of what the store has now; the state is not kept for it.
  private func begin(
    _ header: SessionHeader,
    with draft: consuming ImportDraft,
    _ kind: ImportedMaterial.Kind,
    _ format: String,
    _ destination: ImportDestination,
    _ report: ImportReport,
    _ store: BeginningEventStore,
    _ clock: EdgeClock
  ) -> Int32? {
    let session = LiveSession(state: SessionState(header: header), store: store, now: clock.now)
    if let code = record(draft, kind, format, destination, in: session) { return code }
    guard destination.purpose == .look else { return nil }
    tell(report.preview(session.state), "would make \(header.id)")
    return 0
  }

  private func add(
    _ draft: consuming ImportDraft,
    _ kind: ImportedMaterial.Kind,
    _ format: String,
    to name: SessionName,
    _ destination: ImportDestination,
    _ workspace: Workspace,
    _ clock: EdgeClock
  ) throws(StoreError) -> Int32 {
    let path = workspace.path(of: name)
    let isLook = destination.purpose == .look
    let opened = try Document.open(path, isLook ? .reading : .writing(holder(clock)))
    defer { opened.document.close() }
    for note in opened.notes { outlet.writeError(note.message.shown()) }
    let facilitator = opened.header.facilitator
    let store: any EventStore =
      isLook ? ForgetfulEventStore() : DocumentEventStore(opened.document)
    let session = LiveSession(
      state: SessionState(header: opened.header, log: opened.log),
      store: store,
      author: destination.author == facilitator ? nil : destination.author,
      now: clock.now
    )
    let report = ImportReport(draft, destination)
    if let code = record(draft, kind, format, destination, in: session) { return code }
    tell(isLook ? report.preview(session.state) : report.done, nil)
    return 0
  }

  /// Nil where the draft is in the session; an exit code where it was refused.
  private func record(
    _ draft: consuming ImportDraft,
    _ kind: ImportedMaterial.Kind,
    _ format: String,
    _ destination: ImportDestination,
    in session: LiveSession
  ) -> Int32? {
    let material = draft.numbered(
      kind,
      source: destination.source,
      format: format,
      for: session.state
    )
    guard !material.parts.isEmpty else {
      outlet.writeError("error: \(destination.file.shown()): nothing in it is new to the session")
      return 1
    }
    do throws(Failure) {
      try session.record(.imported(material))
      return nil
    } catch {
      let message = error.message(session.state)
      outlet.writeError("error: \(message.what)")
      if let remedy = message.remedy { outlet.writeError(remedy) }
      return error.exitCode
    }
  }

  private func tell(_ lines: (out: [String], remarks: [String]), _ making: String?) {
    if let making { outlet.write(making) }
    for line in lines.out { outlet.write(line) }
    for line in lines.remarks { outlet.writeError(line) }
  }
}
