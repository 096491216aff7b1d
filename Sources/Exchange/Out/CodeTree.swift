import SessionModel
import Vocabulary
import XMLText

/// The codes of an export: folders and what can be coded with, in the order in which they are written.
///
/// Names are unique among the codes of one folder. Over the whole tree they are not: `price/other`
/// and `design/other` stay what they are called, as a session is to come back the same.
struct CodeTree {
  private struct Node {
    let identifier: StableIdentifier
    var name: String
    var isCodable: Bool
    var description: String?
    var children: [Int] = []
  }

  private var nodes: [Node] = []
  private var roots: [Int] = []

  /// Deeper folders than this are written into one name: every reader has some limit.
  private static let deepest = 30

  var isEmpty: Bool { nodes.isEmpty }

  /// Adds a folder with codes of our own, each with its name; nothing where there is none.
  mutating func add(_ folder: String, _ codes: [(StableIdentifier, String)], _ id: StableIdentifier)
  {
    let described = codes.map { (identifier: $0.0, name: $0.1, description: String?.none) }
    add(folder, described: described, id)
  }

  /// Adds a folder with codes, each with its name and what it means.
  mutating func add(
    _ folder: String,
    described codes: [(identifier: StableIdentifier, name: String, description: String?)],
    _ id: StableIdentifier
  ) {
    guard !codes.isEmpty else { return }
    let root = append(Node(identifier: id, name: folder, isCodable: false), under: nil)
    var names = UniqueNames()
    for code in codes {
      let node = Node(
        identifier: code.identifier,
        name: names.take(code.name),
        isCodable: true,
        description: code.description
      )
      _ = append(node, under: root)
    }
  }

  /// Adds the folder of the themes; answers the identifier of each by its place in the codebook.
  mutating func addThemes(_ state: SessionState, _ identifiers: StableIdentifiers)
    -> [StableIdentifier?]
  {
    var found = [StableIdentifier?](repeating: nil, count: state.themes.count)
    let standing = state.themes.indices.filter { state.themes[$0].mergedInto == nil }
    guard !standing.isEmpty else { return found }
    let keys = state.themes.map(\.path.text.foldedForComparison)
    let folder = Node(
      identifier: identifiers.make("folder", "themes"),
      name: "Themes",
      isCodable: false
    )
    let root = append(folder, under: nil)
    var known: [String: Int] = [:]
    for index in standing.sorted(by: { keys[$0] < keys[$1] }) {
      let theme = state.themes[index]
      let node = place(theme.path, under: root, &known, identifiers)
      nodes[node].isCodable = true
      nodes[node].name = CodeTree.parts(theme.path).last ?? "-"
      if let description = theme.description { nodes[node].description = description }
      found[index] = nodes[node].identifier
    }
    makeNamesUnique(under: root)
    return found
  }

  /// The node of a path, made now with the folders above it where it is new.
  private mutating func place(
    _ path: ThemePath,
    under root: Int,
    _ known: inout [String: Int],
    _ identifiers: StableIdentifiers
  ) -> Int {
    var node = root
    var walked = ""
    for part in CodeTree.parts(path) {
      walked += walked.isEmpty ? part : "/\(part)"
      let key = walked.foldedForComparison
      if let next = known[key] {
        node = next
      } else {
        let made = Node(identifier: identifiers.make("theme", key), name: part, isCodable: false)
        node = append(made, under: node)
        known[key] = node
      }
    }
    return node
  }

  private static func parts(_ path: ThemePath) -> [String] {
    let parts = path.text.split(separator: "/").map(String.init)
    guard !parts.isEmpty else { return ["-"] }
    guard parts.count > deepest else { return parts }
    return parts.prefix(deepest - 1) + [parts.dropFirst(deepest - 1).joined(separator: "\u{2215}")]
  }

  private mutating func append(_ node: Node, under parent: Int?) -> Int {
    nodes.append(node)
    let index = nodes.count - 1
    if let parent { nodes[parent].children.append(index) } else { roots.append(index) }
    return index
  }

  private mutating func makeNamesUnique(under root: Int) {
    var names = UniqueNames()
    for child in nodes[root].children {
      nodes[child].name = names.take(nodes[child].name)
      makeNamesUnique(under: child)
    }
  }

  /// How many codes have the name of another one in another folder.
  var namesakes: Int {
    var counts: [String: Int] = [:]
    for node in nodes { counts[node.name.foldedForComparison, default: 0] += 1 }
    return counts.values.reduce(0) { $0 + ($1 > 1 ? $1 : 0) }
  }

  /// Writes the element `Codes`.
  func write(to xml: inout XMLBytes) {
    xml.markup("<Codes>\n")
    for root in roots { write(nodes[root], to: &xml) }
    xml.markup("</Codes>\n")
  }

  private func write(_ node: Node, to xml: inout XMLBytes) {
    xml.markup("<Code")
    xml.attribute("guid", node.identifier)
    xml.attribute("name", node.name)
    xml.markup(node.isCodable ? " isCodable=\"true\"" : " isCodable=\"false\"")
    guard node.description != nil || !node.children.isEmpty else { return xml.markup("/>\n") }
    xml.markup(">")
    if let description = node.description { xml.element("Description", description) }
    if !node.children.isEmpty { xml.markup("\n") }
    for child in node.children { write(nodes[child], to: &xml) }
    xml.markup("</Code>\n")
  }
}

extension XMLBytes {
  /// An element that holds nothing but text.
  mutating func element(_ name: StaticString, _ text: String) {
    markup("<")
    markup(name)
    markup(">")
    content(text)
    markup("</")
    markup(name)
    markup(">")
  }
}
