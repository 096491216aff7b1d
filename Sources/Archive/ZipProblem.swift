/// Why a zip is not read at all: facts.
public enum ZipProblem: Error, Equatable, Sendable {
  /// It does not begin and end as a zip does.
  case noZip
  /// It begins as a zip, and its list of files is missing or damaged: it was cut short.
  case noDirectory
  /// It is one part of a zip in several parts.
  case onePart
  /// It lists more files than this.
  case tooManyFiles(limit: Int)
}

/// Why one file of a zip is left alone, while the others can be read.
public struct ArchiveProblem: Error, Equatable, Sendable {
  /// What is wrong with a file of a zip.
  public enum Fault: Equatable, Sendable {
    /// Its name is empty, absolute, on a drive, leads upwards, or has backslashes or controls.
    case unsafeName
    /// An earlier file has the same name.
    case sameName
    /// It is a link, a device or a pipe.
    case noFile
    /// It is encrypted.
    case encrypted
    /// It is packed by another method than deflate, with the method's number.
    case method(Int)
    /// It is larger than this many bytes unpacked.
    case tooLarge(limit: Int)
    /// All that was unpacked is larger than this many bytes.
    case allTooLarge(limit: Int)
    /// It unpacks to more than this many times its size, as no text does.
    case ratio(limit: Int)
    /// It shares bytes with another file, as only archives made to harm do.
    case shared
    /// Its bytes are not those that were packed.
    case damaged
  }

  /// The name of the file as the zip spells it.
  public var name: String
  /// What is wrong with it.
  public var fault: Fault

  /// Makes a problem.
  public init(name: String, fault: Fault) {
    self.name = name
    self.fault = fault
  }
}

/// How much of everything is taken for an archive and not for an attack.
public struct ZipLimits: Equatable, Sendable {
  /// How many files it may list.
  public var files = 100_000
  /// Bytes of one file, unpacked.
  public var fileBytes = 256 << 20
  /// Bytes of all files that are read, unpacked.
  public var allBytes = 512 << 20
  /// How many times its packed size a file may have, from a megabyte on.
  public var ratio = 250

  /// The limits that fit texts.
  public init() {}
}
