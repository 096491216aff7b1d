extension StoreError {
  /// What is wrong and where, in lower case, without a remedy and without a word of any member.
  public var message: String {
    switch self {
    case .notFound(let path): "there is no file `\(path)`"
    case .alreadyExists(let path): "`\(path)` exists already"
    case .cannotCreate(let path, let error): "cannot make `\(path)`: \(error.message)"
    case .cannotRead(let path, let error): "cannot read `\(path)`: \(error.message)"
    case .cannotOpenForWriting(let path, let error): "cannot write to `\(path)`: \(error.message)"
    case .notAFile(let path, let found): "`\(path)` is \(found.message), not a file"
    case .empty(let path): "`\(path)` is empty"
    case .notJSON(let path, let line): "`\(path)` is not JSON: line \(line) cannot be read"
    case .otherFormat(let path, nil): "`\(path)` is JSON, but not a session"
    case .otherFormat(let path, let found?):
      "`\(path)` has the format `\(found)`, not `\(HeaderLine.format)`"
    case .damaged(let path, let damage): "`\(path)` is damaged in line \(damage.message)"
    case .heldBy(let path, let holder):
      "`\(path)` is in use by \(holder?.message ?? "another process")"
    case .writeFailed(let path, let error): "nothing was saved to `\(path)`: \(error.message)"
    case .cannotBeSaved(let path, let problem):
      "nothing was saved to `\(path)`: \(problem.message)"
    case .stopped(let path, let reason, let rescue):
      "nothing was saved to `\(path)`: \(reason.message); \(rescue.message)"
    case .readOnly(let path): "`\(path)` is open for reading only"
    case .nameRefused(let problem): "a session cannot have this name: \(problem.message)"
    }
  }

  /// One thing to do about it, starting with a verb; nil where there is nothing to be done here.
  public var remedy: String? {
    switch self {
    case .notFound: "type `list` to see the sessions, or make one with `new`"
    case .alreadyExists: "choose another name, or `open` the one that is there"
    case .cannotCreate(_, .noSpace), .writeFailed(_, .noSpace):
      "make room on the disk, then press Enter again"
    case .cannotCreate: "choose another folder with `--directory`"
    case .cannotRead: "look at the permissions of the file"
    case .cannotOpenForWriting: "open it read-only, or copy it to a folder that can be written"
    case .notAFile: "name the file itself"
    case .empty: "restore it from a backup, or remove it"
    case .notJSON, .otherFormat: "name a session's file"
    case .damaged: "read around it with `check --repair COPY`"
    case .heldBy: "close it there, or open it read-only"
    case .writeFailed: "press Enter again"
    case .cannotBeSaved: "type it in another way"
    case .stopped: "close this session and open the rescued one"
    case .readOnly: "open it again to go on writing"
    case .nameRefused: "use letters, digits, `.`, `_` and `-`"
    }
  }

  /// The status with which a command ends that this stops.
  public var exitCode: Int32 {
    switch self {
    case .nameRefused: 2
    case .empty, .notJSON, .otherFormat, .damaged: 65
    case .notFound, .notAFile, .cannotRead(_, .denied): 66
    case .alreadyExists, .cannotCreate: 73
    case .cannotRead, .cannotOpenForWriting, .writeFailed, .cannotBeSaved, .stopped,
      .readOnly:
      74
    case .heldBy: 75
    }
  }
}

extension SystemError {
  /// The reason in words.
  public var message: String {
    switch self {
    case .notFound: "there is no such file or folder"
    case .exists: "the name is taken"
    case .denied: "the permissions do not allow it"
    case .noSpace: "the disk is full"
    case .tooLarge: "the file is too large"
    case .inputOutput: "the disk reports an error"
    case .readOnly: "the disk is read-only"
    case .link: "it is a symbolic link"
    case .isFolder: "it is a folder"
    case .notAFolder: "a part of the path is not a folder"
    case .nameTooLong: "the path is too long"
    case .unsupported: "this disk does not allow it"
    case .other(let number): "the system reports error \(number)"
    }
  }
}

extension FileKind {
  /// The sort of file in words.
  public var message: String {
    switch self {
    case .regular: "a file"
    case .folder: "a folder"
    case .link: "a symbolic link"
    case .other: "a device"
    }
  }
}

extension Damage {
  /// The line and what is wrong in it.
  public var message: String { "\(line): \(cause.message)" }
}

extension DamageCause {
  /// The cause in words.
  public var message: String {
    switch self {
    case .notJSON: "it is not JSON"
    case .notUTF8: "it is not UTF-8"
    case .tooDeep: "it is nested deeper than \(JSONScanner.deepest) levels"
    case .field(let problem): problem.message
    case .misnumbered(let expected, let found): "`n` is \(found), expected \(expected)"
    }
  }
}

extension FieldProblem {
  /// The key and what is wrong with it.
  public var message: String {
    switch self {
    case .missing(let key): "`\(key)` is missing"
    case .unfit(let key): "`\(key)` has a value that it cannot have"
    case .both(let first, let second): "`\(first)` and `\(second)` exclude each other"
    }
  }
}

extension LockHolder {
  /// Who it is and since when.
  public var message: String {
    "\(login) on \(host) (process \(processID)) since \(since)"
  }
}

extension StopReason {
  /// The reason in words.
  public var message: String {
    switch self {
    case .deleted: "another program took the file away"
    case .replaced: "another program put another file in its place"
    case .changed: "another program changed the file"
    case .syncFailed(let error): "the disk did not confirm it (\(error.message))"
    case .notTakenBack(let error): "the write failed half-way (\(error.message))"
    }
  }
}

extension Rescue {
  /// Where the entries are.
  public var message: String {
    switch self {
    case .whole(let path): "the whole session is in `\(path)`"
    case .sinceOpening(let path): "everything since opening is in `\(path)`"
    case .failed(let path, let error): "`\(path)` could not be written either (\(error.message))"
    }
  }
}

extension NameProblem {
  /// The problem in words.
  public var message: String {
    switch self {
    case .empty: "it is empty"
    case .tooLong(let characters, let bytes):
      "it has \(characters) characters (\(bytes) bytes), at most \(SessionName.longest) are allowed"
    case .startsWithDot: "it starts with a dot"
    case .forbidden(let scalar): "it holds \(spelled(scalar))"
    case .reservedEnding(let ending): "it ends in `\(ending)`"
    }
  }

  private func spelled(_ scalar: Unicode.Scalar) -> String {
    if scalar == " " { return "a blank" }
    if scalar.isASCII, scalar.value > 0x20, scalar.value < 0x7f { return "`\(scalar)`" }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension OpeningNote {
  /// The note as one sentence.
  public var message: String {
    switch self {
    case .closedAgain(let line, let keptAt):
      "the last entry (line \(line)) had not been saved whole and was left out"
        + (keptAt.map { "; its bytes are kept in `\($0)`" } ?? "")
    case .endsInTornEntry(let line): "the last entry (line \(line)) is not whole and is left out"
    case .unknownTypes(let types):
      "entries of unknown types are kept and not shown: \(types.joined(separator: ", "))"
    case .brokenCharacters(let entries):
      "half a character is shown as \u{fffd} in \(entries == 1 ? "one entry" : "\(entries) entries")"
        + "; the document keeps it as it is"
    case .newerVersion(let version):
      "the session was written by a newer program (format \(version), this one writes "
        + "\(HeaderLine.version)) and is open for reading only"
    case .rewritten: "the session had been laid out by another program and was laid out anew"
    case .migrated(let version):
      "the session was brought from format \(version) to \(HeaderLine.version)"
    }
  }
}
