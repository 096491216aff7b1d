import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// An element of a file, read by a parser that is not ours.
final class XMLTree {
  let name: String
  let attributes: [String: String]
  var children: [XMLTree] = []
  var text = ""

  init(_ name: String, _ attributes: [String: String]) {
    self.name = name
    self.attributes = attributes
  }

  subscript(attribute: String) -> String { attributes[attribute] ?? "" }

  func all(_ name: String) -> [XMLTree] { children.filter { $0.name == name } }

  func first(_ name: String) -> XMLTree? { children.first { $0.name == name } }

  /// This element and all below it.
  var everything: [XMLTree] { [self] + children.flatMap(\.everything) }

  /// The tree of a file.
  static func read(_ bytes: [UInt8]) throws -> XMLTree {
    let reader = Reader()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = reader
    guard parser.parse(), let root = reader.root else {
      throw NotXML(cause: parser.parserError.map { "\($0)" } ?? "not XML")
    }
    return root
  }

  struct NotXML: Error {
    var cause: String
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var root: XMLTree?
    private var open: [XMLTree] = []

    func parser(
      _ parser: XMLParser,
      didStartElement name: String,
      namespaceURI: String?,
      qualifiedName: String?,
      attributes: [String: String]
    ) {
      let element = XMLTree(name, attributes)
      open.last?.children.append(element)
      if root == nil { root = element }
      open.append(element)
    }

    func parser(
      _ parser: XMLParser,
      didEndElement name: String,
      namespaceURI: String?,
      qualifiedName: String?
    ) {
      open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      open.last?.text += string
    }
  }
}
