import DocumentStore
import SessionModel
import TextDisplay

/// Events go into a document on the disk.
final class DocumentEventStore: EventStore {
  private let document: Document

  init(_ document: Document) {
    self.document = document
  }

  var isReadOnly: Bool { document.access == .readOnly }

  func keep(_ event: Event) throws(StoreProblem) {
    do throws(StoreError) {
      try document.append(event)
    } catch {
      throw StoreProblem(error)
    }
  }
}

extension StoreProblem {
  /// What went wrong with a document, as the store says it.
  ///
  /// Paths, formats and holders of locks come from outside and are shown, never sent.
  init(_ error: StoreError) {
    self.init(sentence: error.message.shown(), remedy: error.remedy ?? "", exitCode: error.exitCode)
  }
}

/// Events are taken and kept in memory: those that a document is to begin with.
final class BeginningEventStore: EventStore {
  let isReadOnly = false
  private(set) var events: [Event] = []
  func keep(_ event: Event) throws(StoreProblem) { events.append(event) }
}

/// Events are taken and kept nowhere: what `--check` needs.
final class ForgetfulEventStore: EventStore {
  let isReadOnly = false
  func keep(_ event: Event) throws(StoreProblem) {}
}
