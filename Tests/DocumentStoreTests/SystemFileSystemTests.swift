import Foundation
import SessionModel
import Testing
import Vocabulary

@testable import DocumentStore

/// A folder that is there for one test.
private final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func permissions(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")[.posixPermissions] as? Int
  }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }
}

@Suite struct SystemFileSystemTests {
  @Test func `a document lives on the real disk, for its owner only`() throws {
    let folder = try TemporaryFolder()
    let workspace = Workspace(root: folder.path)
    try workspace.makeFolders()
    let path = workspace.path(of: try SessionName("kettle-1"))
    let document = try Document.create(header, at: path, as: me)
    #expect(try folder.permissions("sessions") == 0o700)
    #expect(try folder.permissions("sessions/kettle-1.json") == 0o600)
    #expect(try folder.permissions("sessions/.kettle-1.lock") == 0o600)
    for number in 1...300 { try document.append(reaction(number)) }
    #expect(throws: StoreError.heldBy(path: path, me)) { try Document.open(path, .writing(me)) }
    #expect(throws: StoreError.heldBy(path: path, me)) {
      try Document.create(header, at: path, as: me)
    }
    #expect(try Document.open(path, .reading).log.count == 300)
    document.close()
    #expect(throws: StoreError.alreadyExists(path: path)) {
      try Document.create(header, at: path, as: me)
    }
    #expect(
      try Data(contentsOf: URL(filePath: path))
        == Data(DocumentStoreTests.document((1...300).map { reaction($0) }))
    )
    #expect(try workspace.sessions().map(\.name) == ["kettle-1"])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/sessions") == [
        "kettle-1.json"
      ]
    )
  }

  @Test func `what is no file is refused and never waited for`() throws {
    let folder = try TemporaryFolder()
    try Data(document([])).write(to: URL(filePath: "\(folder.path)/real.json"))
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/link.json",
      withDestinationPath: "\(folder.path)/real.json"
    )
    try FileManager.default.createDirectory(
      atPath: "\(folder.path)/folder.json",
      withIntermediateDirectories: false
    )
    #expect(mkfifo("\(folder.path)/pipe.json", 0o600) == 0)
    for (name, kind) in [("link", FileKind.link), ("folder", .folder), ("pipe", .other)] {
      let path = "\(folder.path)/\(name).json"
      for opening in [Document.Opening.reading, .writing(me)] {
        #expect(throws: StoreError.notAFile(path: path, found: kind)) {
          try Document.open(path, opening)
        }
      }
    }
    #expect(throws: StoreError.notFound(path: "\(folder.path)/none.json")) {
      try Document.open("\(folder.path)/none.json", .writing(me))
    }
    #expect(try folder.names == ["folder.json", "link.json", "pipe.json", "real.json"])
  }

  @Test func `an editor that replaces the file is noticed on the real disk`() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/kettle-1.json"
    let document = try Document.create(header, at: path, as: me)
    try document.append(reaction(1))
    try Data(contentsOf: URL(filePath: path)).write(to: URL(filePath: path), options: .atomic)
    let rescuePath = "\(folder.path)/kettle-1.rescue.json"
    #expect(throws: StoreError.stopped(path: path, .replaced, .whole(path: rescuePath))) {
      try document.append(reaction(2))
    }
    #expect(try Document.open(rescuePath, .reading).log.events == [reaction(1), reaction(2)])
    #expect(try folder.permissions("kettle-1.rescue.json") == 0o600)
  }

  @Test func `a folder that is missing is a document that cannot be made`() {
    #expect(throws: StoreError.cannotCreate(path: "/nonexistent/a.json", .notFound)) {
      try Document.create(header, at: "/nonexistent/a.json", as: me)
    }
  }

  static let numbers: [(Int32, SystemError)] = [
    (ENOENT, .notFound), (EEXIST, .exists), (EACCES, .denied), (EPERM, .denied), (ENOSPC, .noSpace),
    (EDQUOT, .noSpace), (EFBIG, .tooLarge), (EIO, .inputOutput), (EROFS, .readOnly), (ELOOP, .link),
    (EISDIR, .isFolder), (ENOTDIR, .notAFolder), (ENAMETOOLONG, .nameTooLong),
    (EOPNOTSUPP, .unsupported), (EINVAL, .other(EINVAL)),
  ]

  @Test(arguments: numbers.indices)
  func `an error number becomes a value in one place`(index: Int) {
    #expect(SystemError(number: Self.numbers[index].0) == Self.numbers[index].1)
  }
}
