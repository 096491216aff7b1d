import XMLReading

/// Reads the XML of a project or a codebook, element by element.
///
/// It is generous: an unknown element is counted and left with all that is in it, a missing
/// attribute is missing. Nothing is judged here.
struct ProjectRecordReader {
  private(set) var record = ProjectRecord()
  /// The first element, where it is neither of the two.
  private(set) var otherRoot: String?
  var identifiers = ForeignIdentifiers()
  private var open: [ProjectElement] = []
  /// How deep inside an element that is left.
  private var skipped = 0
  private var text = ""
  var codes: [Int] = []
  var value: ForeignIdentifier?
  /// The texts that are open, the innermost last, and whether each is a note.
  var texts: [(text: ForeignText, isNote: Bool)] = []
  var selection: ForeignSelection?
  var syncs: [ForeignIdentifier: Int] = [:]

  /// Reads the bytes of a file.
  static func read(_ bytes: [UInt8], _ expected: InterchangeProblem.Root, file: String?)
    throws(InterchangeProblem) -> ProjectRecord
  {
    var reader = ProjectRecordReader()
    do throws(XMLProblem) {
      try XMLReader.read(bytes) { reader.take($0) }
    } catch {
      throw .xml(error, file: file)
    }
    if let other = reader.otherRoot { throw .otherRoot(other, expected: expected) }
    guard reader.record.root == expected || expected == .codebook else {
      throw .otherRoot("CodeBook", expected: expected)
    }
    return reader.record
  }

  private mutating func take(_ event: XMLEvent) {
    switch event {
    case .begin(let element):
      if skipped > 0 || otherRoot != nil { skipped += 1 } else { begin(element) }
    case .end:
      if skipped > 0 {
        skipped -= 1
      } else if let element = open.popLast() {
        end(element)
        text = ""
      }
    case .text(let words):
      if skipped == 0, open.last?.isText == true { text += words }
    }
  }

  private mutating func begin(_ element: XMLElement) {
    guard let parent = open.last else { return beginRoot(element) }
    guard element.namespace == record.otherNamespace ?? record.root.namespace,
      let known = ProjectElement(rawValue: element.name)
    else {
      record.unknown[element.name, default: 0] += 1
      skipped = 1
      return
    }
    open.append(known)
    text = ""
    begin(known, element, in: parent)
  }

  private mutating func beginRoot(_ element: XMLElement) {
    switch element.name {
    case "Project":
      open.append(.project)
      record.name = element["name"] ?? ""
      record.created = element["creationDateTime"]
    case "CodeBook":
      open.append(.codeBook)
      record.root = .codebook
    default:
      otherRoot = element.name
      skipped = 1
      return
    }
    record.origin = element["origin"] ?? ""
    if element.namespace != record.root.namespace { record.otherNamespace = element.namespace }
  }

  private mutating func end(_ element: ProjectElement) {
    guard let parent = open.last else { return }
    switch element {
    case .description: describe(parent)
    case .plainTextContent:
      let words = text
      editText { $0.inline = words }
    case .textValue, .booleanValue, .integerValue, .floatValue, .dateValue, .dateTimeValue:
      if let value { add(ForeignValue(variable: value, text: text)) }
    case .code: codes.removeLast()
    case .variableValue: value = nil
    case .textSource, .note, .transcript, .representation, .textDescription: endText()
    case .plainTextSelection, .transcriptSelection:
      if let selection { editText { $0.selections.append(selection) } }
      selection = nil
    default: break
    }
  }

  private mutating func describe(_ parent: ProjectElement) {
    let words = text
    switch parent {
    case .project: record.description = words
    case .code: if let code = codes.last { record.codes[code].description = words }
    case .caseElement: editCase { $0.description = words }
    case .plainTextSelection, .transcriptSelection: selection?.description = words
    case .textSource, .note, .transcript, .representation, .textDescription:
      editText { $0.description = words }
    default: break
    }
  }

  // MARK: - The innermost open thing

  mutating func editText(_ change: (inout ForeignText) -> Void) {
    guard let last = texts.indices.last else { return }
    change(&texts[last].text)
  }

  private mutating func endText() {
    guard let (text, isNote) = texts.popLast() else { return }
    if isNote { record.notes.append(text) } else { record.sources.append(text) }
  }

  mutating func editCase(_ change: (inout ForeignCase) -> Void) {
    guard let last = record.cases.indices.last else { return }
    change(&record.cases[last])
  }

  mutating func editSet(_ change: (inout ForeignSet) -> Void) {
    guard let last = record.sets.indices.last else { return }
    change(&record.sets[last])
  }

  private mutating func add(_ value: ForeignValue) {
    if open.contains(.caseElement) {
      editCase { $0.values.append(value) }
    } else {
      editText { $0.values.append(value) }
    }
  }

  /// Whether such an element is open.
  func isInside(_ element: ProjectElement) -> Bool { open.contains(element) }

  mutating func edit(_ body: (inout ProjectRecord) -> Void) { body(&record) }
}

extension InterchangeProblem.Root {
  /// The name space of the standard.
  var namespace: String {
    switch self {
    case .codebook: "urn:QDA-XML:codebook:1.0"
    case .project: "urn:QDA-XML:project:1.0"
    }
  }
}
