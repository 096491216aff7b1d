import Foundation
import TestSupport
import Testing

/// Links in the documents lead somewhere.
@Suite struct DocumentLinksTests {
  private static let documents = Repository.files(in: [""], endingIn: [".md"])

  @Test(arguments: documents)
  func `every link of a document leads to a file and a heading`(path: String) throws {
    for link in MarkdownText(try Repository.text(path)).links where !link.contains("://") {
      let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let target = parts[0].isEmpty ? path : Self.resolve(String(parts[0]), from: path)
      let exists = FileManager.default.fileExists(
        atPath: Repository.folder.appending(path: target).path
      )
      #expect(exists, "\(path): nothing at \(link); mend the link or add the file")
      guard exists, parts.count == 2 else { continue }
      let anchors = MarkdownText(try Repository.text(target)).anchors
      #expect(
        anchors.contains(String(parts[1])),
        "\(path): no heading for \(link) in \(target); its headings are \(anchors.sorted())"
      )
    }
  }

  private static func resolve(_ link: String, from path: String) -> String {
    var folders = path.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") where part != "." {
      if part == ".." { _ = folders.popLast() } else { folders.append(String(part)) }
    }
    return folders.joined(separator: "/")
  }
}

@Suite struct MarkdownTextTests {
  @Test func `headings become anchors and code is no heading and no link`() {
    let text = MarkdownText(
      """
      # Roundtable: what it is
      See [here](docs/A.md#b) and `[not](this.md)`.
      ```sh
      # no heading
      ```
      ## Speed & size
      """
    )
    #expect(text.anchors == ["roundtable-what-it-is", "speed--size"])
    #expect(text.links == ["docs/A.md#b"])
  }
}
