import DocumentStore
import Foundation
import SessionModel
import Testing
import Vocabulary

struct WatchTests {
  private let folder = URL(filePath: NSTemporaryDirectory()).appending(path: UUID().uuidString)

  private func path() throws -> String {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.appending(path: "kettle-1.json").path
  }

  private func count(_ finding: DocumentWatch.Finding?) -> Int? {
    if case .changed(let opened) = finding { return opened.log.count }
    return nil
  }

  private func event(_ number: Int) -> Event {
    Event(
      number: number,
      at: me.since,
      fact: .noteRecorded(ItemNumber(number), ItemContent(text: "n"))
    )
  }

  @Test func `appends are seen although the size of the file stays`() throws {
    let path = try path()
    defer { try? FileManager.default.removeItem(at: folder) }
    let document = try Document.create(header, at: path, as: me)
    defer { document.close() }
    let watch = DocumentWatch(path)
    #expect(count(watch.look()) == 0)
    #expect(watch.look() == nil)
    for number in 1...40 {
      try document.append(event(number))
      #expect(count(watch.look()) == number)
      #expect(watch.look() == nil)
    }
  }

  @Test func `another file in its place, a cut and a file that is gone are seen`() throws {
    let path = try path()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Document.create(header, beginningWith: [event(1), event(2)], at: path, as: me).close()
    let watch = DocumentWatch(path)
    #expect(count(watch.look()) == 2)

    let other = path + ".other"
    try FileManager.default.copyItem(atPath: path, toPath: other)
    try FileManager.default.removeItem(atPath: path)
    guard case .unreadable(.notFound) = watch.look() else {
      Issue.record("a file that is gone was not told")
      return
    }
    #expect(watch.look() == nil)
    try FileManager.default.moveItem(atPath: other, toPath: path)
    #expect(count(watch.look()) == 2)

    let bytes = try Data(contentsOf: URL(filePath: path))
    let second = try #require(bytes.range(of: Data("\n,{".utf8)))
    try bytes[..<(second.upperBound + 20)].write(to: URL(filePath: path))
    #expect(count(watch.look()) == 1)
    try bytes.write(to: URL(filePath: path))
    #expect(count(watch.look()) == 2)
  }
}
