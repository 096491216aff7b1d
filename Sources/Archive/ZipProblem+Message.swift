extension ZipProblem {
  /// What is wrong.
  public var message: String {
    switch self {
    case .noZip: "it is no zip"
    case .noDirectory: "it begins as a zip and was cut short"
    case .onePart: "it is one part of a zip in several parts"
    case .tooManyFiles(let limit): "it lists more than \(limit) files"
    }
  }

  /// The one thing to do.
  public var remedy: String {
    switch self {
    case .noZip: "name another file"
    case .noDirectory: "copy or export it again"
    case .onePart: "export it as one file"
    case .tooManyFiles: "export it in several smaller parts"
    }
  }
}

extension ArchiveProblem.Fault {
  /// What is wrong with the file.
  public var message: String {
    switch self {
    case .unsafeName: "has a name that leads out of the archive"
    case .sameName: "has the name of an earlier file"
    case .noFile: "is a link or a device"
    case .encrypted: "is encrypted"
    case .method(let number): "is packed by method \(number), which is not deflate"
    case .tooLarge(let limit): "is larger than \(limit >> 20) MiB unpacked"
    case .allTooLarge(let limit): "would make more than \(limit >> 20) MiB unpacked"
    case .ratio(let limit): "unpacks to more than \(limit) times its size"
    case .shared: "shares its bytes with another file"
    case .damaged: "is damaged"
    }
  }
}
