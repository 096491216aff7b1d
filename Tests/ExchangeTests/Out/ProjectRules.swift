import Foundation

/// The rules of REFI-QDA that can be told by looking at a file: those of the schema that our own
/// files could break, and those that no schema expresses.
enum ProjectRules {
  /// What an element may have: attributes, those with `!` required, and children in order.
  private struct Rule {
    var attributes: [String]
    var children: [String] = []
    /// Whether at least one child must be there.
    var isContainer = false
  }

  private static let audit = [
    "creatingUser", "creationDateTime", "modifyingUser", "modifiedDateTime",
  ]
  private static let textAttributes = ["guid!", "name", "richTextPath", "plainTextPath"] + audit
  private static let textChildren = [
    "Description", "PlainTextContent", "PlainTextSelection", "Coding", "NoteRef", "VariableValue",
  ]
  private static let reference = Rule(attributes: ["targetGUID!"])
  private static let value = Rule(attributes: [])

  private static let rules: [String: Rule] = [
    "Project": Rule(
      attributes: [
        "xmlns", "xmlns:xsi", "xsi:schemaLocation", "name!", "origin", "creatingUserGUID",
        "creationDateTime", "modifyingUserGUID", "modifiedDateTime", "basePath",
      ],
      children: [
        "Users", "CodeBook", "Variables", "Cases", "Sources", "Notes", "Links", "Sets", "Graphs",
        "Description", "NoteRef",
      ]
    ),
    "Users": Rule(attributes: [], children: ["User"], isContainer: true),
    "User": Rule(attributes: ["guid!", "name", "id"]),
    "CodeBook": Rule(
      attributes: ["xmlns", "xmlns:xsi", "xsi:schemaLocation", "origin"],
      children: ["Codes", "Sets"],
      isContainer: true
    ),
    "Codes": Rule(attributes: [], children: ["Code"], isContainer: true),
    "Code": Rule(
      attributes: ["guid!", "name!", "isCodable!", "color"],
      children: ["Description", "NoteRef", "Code"]
    ),
    "Variables": Rule(attributes: [], children: ["Variable"], isContainer: true),
    "Variable": Rule(
      attributes: ["guid!", "name!", "typeOfVariable!"],
      children: ["Description"]
    ),
    "Cases": Rule(attributes: [], children: ["Case"], isContainer: true),
    "Case": Rule(
      attributes: ["guid!", "name"],
      children: ["Description", "CodeRef", "VariableValue", "SourceRef", "SelectionRef"]
    ),
    "VariableValue": Rule(
      attributes: [],
      children: [
        "VariableRef", "TextValue", "BooleanValue", "IntegerValue", "FloatValue", "DateValue",
      ]
    ),
    "Sources": Rule(attributes: [], children: ["TextSource"], isContainer: true),
    "TextSource": Rule(attributes: textAttributes, children: textChildren),
    "Notes": Rule(attributes: [], children: ["Note"], isContainer: true),
    "Note": Rule(attributes: textAttributes, children: textChildren),
    "PlainTextSelection": Rule(
      attributes: ["guid!", "startPosition!", "endPosition!", "name"] + audit,
      children: ["Description", "Coding", "NoteRef"]
    ),
    "Coding": Rule(
      attributes: ["guid!", "creatingUser", "creationDateTime"],
      children: ["CodeRef", "NoteRef"]
    ),
    "Links": Rule(attributes: [], children: ["Link"], isContainer: true),
    "Link": Rule(
      attributes: ["guid!", "name", "direction", "color", "originGUID", "targetGUID"],
      children: ["NoteRef"]
    ),
    "Sets": Rule(attributes: [], children: ["Set"], isContainer: true),
    "Set": Rule(
      attributes: ["guid!", "name!"],
      children: ["Description", "MemberCode", "MemberSource", "MemberNote"]
    ),
    "CodeRef": reference, "NoteRef": reference, "VariableRef": reference, "SourceRef": reference,
    "SelectionRef": reference, "MemberCode": reference, "MemberSource": reference,
    "MemberNote": reference, "Description": value, "TextValue": value, "IntegerValue": value,
    "FloatValue": value, "DateValue": value, "BooleanValue": value, "PlainTextContent": value,
  ]

  /// What is wrong with a project and its files, by their names.
  static func complaints(_ root: XMLTree, _ files: [String: [UInt8]]) -> [String] {
    var found = shape(root)
    if root.name != "Project" || root["xmlns"] != "urn:QDA-XML:project:1.0" {
      found.append("another root than a project")
    }
    found += references(root) + names(root) + texts(root, files) + values(root)
    return found
  }

  /// What is wrong with the shape of a file: elements, attributes, their forms.
  static func shape(_ root: XMLTree) -> [String] {
    root.everything.flatMap { element -> [String] in
      guard let rule = rules[element.name] else { return ["unknown element \(element.name)"] }
      var found: [String] = []
      let known = rule.attributes.map { $0.replacing("!", with: "") }
      for name in element.attributes.keys where !known.contains(name) {
        found.append("\(element.name) has \(name)")
      }
      for name in rule.attributes where name.hasSuffix("!") {
        if element.attributes[String(name.dropLast())] == nil {
          found.append("\(element.name) has no \(name)")
        }
      }
      let places = element.children.map { rule.children.firstIndex(of: $0.name) ?? -1 }
      if places.contains(-1) || places != places.sorted() {
        found.append(
          "\(element.name) has its children in no order: \(element.children.map(\.name))"
        )
      }
      if rule.isContainer, element.children.isEmpty { found.append("\(element.name) is empty") }
      for (name, value) in element.attributes { found += form(name, value, element.name) }
      return found
    }
  }

  private static func form(_ name: String, _ value: String, _ element: String) -> [String] {
    let isSound =
      switch name {
      case _ where name.lowercased().hasSuffix("guid"), "creatingUser", "modifyingUser":
        value.wholeMatch(of: #/[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}/#) != nil
      case "creationDateTime", "modifiedDateTime":
        value.wholeMatch(of: #/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/#) != nil
      case "color": value.wholeMatch(of: #/#[0-9A-Fa-f]{6}/#) != nil
      case "isCodable": ["true", "false"].contains(value)
      case "direction": ["Associative", "OneWay", "Bidirectional"].contains(value)
      case "startPosition", "endPosition": Int(value) != nil
      case "typeOfVariable": ["Text", "Integer", "Float", "Date"].contains(value)
      default: true
      }
    return isSound ? [] : ["\(element) has \(name)=\(value)"]
  }

  /// Each identifier once, and each reference to something of the right kind.
  private static func references(_ root: XMLTree) -> [String] {
    var kinds: [String: String] = [:]
    var found: [String] = []
    for element in root.everything {
      guard let guid = element.attributes["guid"] else { continue }
      if kinds.updateValue(element.name, forKey: guid) != nil { found.append("\(guid) twice") }
    }
    let wanted = [
      "CodeRef": "Code", "NoteRef": "Note", "VariableRef": "Variable", "SourceRef": "TextSource",
      "SelectionRef": "PlainTextSelection", "MemberSource": "TextSource",
    ]
    let codable = Set(
      root.everything.filter { $0.name == "Code" && $0["isCodable"] == "true" }.map { $0["guid"] }
    )
    for element in root.everything {
      if let kind = wanted[element.name], kinds[element["targetGUID"]] != kind {
        found.append("\(element.name) to nothing")
      }
      if element.name == "CodeRef", !codable.contains(element["targetGUID"]) {
        found.append("a folder is coded with")
      }
      if element.name == "Link" {
        for end in ["originGUID", "targetGUID"]
        where kinds[element[end]] != "PlainTextSelection" {
          found.append("a link to nothing")
        }
      }
      let isMade = ["TextSource", "Note", "PlainTextSelection", "Coding"].contains(element.name)
      if isMade, kinds[element["creatingUser"]] != "User" || element["creationDateTime"].isEmpty {
        found.append("nobody made \(element.name)")
      }
    }
    return found
  }

  private static func names(_ root: XMLTree) -> [String] {
    var found: [String] = []
    func checkUnique(_ elements: [XMLTree], _ what: String) {
      let names = elements.map { $0["name"].lowercased() }
      if Set(names).count < names.count { found.append("a name twice: \(what)") }
      if names.contains(where: { $0.contains("/") || $0.isEmpty }) {
        found.append("a name with a stroke, or none: \(what)")
      }
    }
    for element in root.everything {
      checkUnique(element.all("Code"), "codes")
      if ["Sources", "Notes", "Variables", "Sets"].contains(element.name) {
        checkUnique(element.children, element.name)
      }
    }
    return found
  }

  /// Texts lie in files of their own, and selections in them where their names say.
  private static func texts(_ root: XMLTree, _ files: [String: [UInt8]]) -> [String] {
    var found: [String] = []
    var unused = Set(files.keys)
    for source in root.everything where ["TextSource", "Note"].contains(source.name) {
      let path = source["plainTextPath"].replacing("internal://", with: "sources/")
      guard let bytes = files[path], unused.remove(path) != nil,
        source.first("PlainTextContent") == nil
      else {
        found.append("\(source.name) has not one text")
        continue
      }
      let text = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
      if Array(String(String.UnicodeScalarView(text)).utf8) != bytes { found.append("no UTF-8") }
      for selection in source.all("PlainTextSelection") {
        let (start, end) = (
          Int(selection["startPosition"]) ?? -1, Int(selection["endPosition"]) ?? -1
        )
        guard 0 <= start, start <= end, end <= text.count else {
          found.append("a selection outside its text")
          continue
        }
        let selected = text[start..<end].filter(\.isLegalInXML)
        let name = Array(selection["name"].unicodeScalars)
        if !selected.starts(with: name) || name.count < min(selected.count, 60) {
          found.append("a selection of other words than its name has")
        }
      }
    }
    if !unused.isEmpty { found.append("files that nothing names: \(unused.sorted())") }
    return found
  }

  private static func values(_ root: XMLTree) -> [String] {
    let sorts = Dictionary(
      root.everything.filter { $0.name == "Variable" }.map { ($0["guid"], $0["typeOfVariable"]) },
      uniquingKeysWith: { first, _ in first }
    )
    return root.everything.filter { $0.name == "VariableValue" }.flatMap { value -> [String] in
      let sort = sorts[value.first("VariableRef")?["targetGUID"] ?? ""] ?? ""
      guard let given = value.children.dropFirst().first else { return [] }
      let isSound =
        switch sort {
        case "Integer": given.text.wholeMatch(of: #/-?\d+/#) != nil
        case "Float": given.text.wholeMatch(of: #/-?\d+(\.\d+)?/#) != nil
        case "Date": given.text.wholeMatch(of: #/\d{4}-\d\d-\d\d/#) != nil
        default: true
        }
      return given.name == "\(sort)Value" && isSound && value.children.count == 2
        ? [] : ["a \(sort) is \(given.name) \(given.text)"]
    }
  }
}

extension Unicode.Scalar {
  /// Whether XML 1.0 can hold it.
  var isLegalInXML: Bool {
    value == 0x09 || value == 0x0A || value == 0x0D
      || value >= 0x20 && value != 0xFFFE
        && value != 0xFFFF
  }
}
