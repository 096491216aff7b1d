public import SessionModel

/// What is worth a sentence about a document that was opened.
public enum OpeningNote: Equatable, Sendable {
  /// Its last entry was not saved whole; the document was closed again behind the one before, and
  /// the bytes that were cut are kept where the path says, where there were any.
  case closedAgain(line: Int, keptAt: String?)
  /// Its last entry is not whole; nothing was changed, as it is open for reading.
  case endsInTornEntry(line: Int)
  /// It has entries of these types, which this program does not know: kept, and not shown.
  case unknownTypes([String])
  /// So many entries spell half a character; it is shown as U+FFFD and stays in the document.
  case brokenCharacters(entries: Int)
  /// It was written by a newer program, in this version of the format; it is read-only.
  case newerVersion(Int)
  /// It was written anew, as no entry could be appended to its layout.
  case rewritten
  /// It was brought from this version of the format to the one of this program.
  case migrated(from: Int)
}

/// A document just opened, and what it says.
public struct OpenedDocument {
  /// The document.
  public var document: Document
  /// What stands before its events.
  public var header: SessionHeader { document.header }
  /// Its events.
  public var log: EventLog
  /// What is worth a sentence.
  public var notes: [OpeningNote]
}
