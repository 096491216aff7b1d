/// What can go wrong with a document: facts only, ``message`` has the words.
public enum StoreError: Error, Equatable, Sendable {
  /// There is no such document.
  case notFound(path: String)
  /// There is a document of that name already.
  case alreadyExists(path: String)
  /// A document, or the folder for it, could not be made.
  case cannotCreate(path: String, SystemError)
  /// The document could not be read.
  case cannotRead(path: String, SystemError)
  /// The document could not be opened for writing; reading it may still do.
  case cannotOpenForWriting(path: String, SystemError)
  /// A folder, a symbolic link or a device stands where a document should.
  case notAFile(path: String, found: FileKind)
  /// The file has nothing in it.
  case empty(path: String)
  /// The file is not JSON; the line is the first that is not.
  case notJSON(path: String, line: Int)
  /// The file is JSON and no session; its `format`, where it names one.
  case otherFormat(path: String, found: String?)
  /// The document is damaged with readable entries behind the damage; nothing was changed.
  case damaged(path: String, Damage)
  /// Another process writes the document; who, where it could be read.
  case heldBy(path: String, LockHolder?)
  /// An entry or a rewrite did not reach the disk; the document is as it was.
  case writeFailed(path: String, SystemError)
  /// An entry has a value that no document can have; it was not written.
  case cannotBeSaved(path: String, FieldProblem)
  /// An entry did not reach the disk and the document may not be written any more.
  case stopped(path: String, StopReason, Rescue)
  /// The document is open for reading only.
  case readOnly(path: String)
  /// The name cannot be that of a session.
  case nameRefused(NameProblem)
}

/// Why a document may not be written any more.
public enum StopReason: Equatable, Sendable {
  /// Its file was taken away by another program.
  case deleted
  /// Another program put another file in its place.
  case replaced
  /// Another program changed its bytes.
  case changed
  /// The disk did not confirm a write; what it holds is unknown until it is read back.
  case syncFailed(SystemError)
  /// A write failed half-way, and so did taking it back.
  case notTakenBack(SystemError)
}

/// What became of the entries at the moment a document stopped.
public enum Rescue: Equatable, Sendable {
  /// The whole session with the refused entry is in this file.
  case whole(path: String)
  /// The entries since opening, with the refused one, are in this file.
  case sinceOpening(path: String)
  /// There was no place for them either.
  case failed(path: String, SystemError)
}
