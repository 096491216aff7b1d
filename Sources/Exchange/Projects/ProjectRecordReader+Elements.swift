import XMLReading

// What each element adds to the record.
extension ProjectRecordReader {
  mutating func begin(_ known: ProjectElement, _ element: XMLElement, in parent: ProjectElement) {
    switch known {
    case .user: edit { $0.users.append(element["name"] ?? element["id"] ?? "") }
    case .code: beginCode(element)
    case .variable:
      if let identifier = identifiers.identifier(element["guid"]) {
        edit { $0.variables[identifier] = element["name"] ?? "" }
      }
    case .caseElement: edit { $0.cases.append(ForeignCase(element["name"] ?? "")) }
    case .variableRef: value = target(element)
    case .sourceRef: refer(element) { $0.sources.append($1) }
    case .selectionRef: refer(element) { $0.selections.append($1) }
    case .codeRef: code(element)
    case .noteRef: note(element, in: parent)
    case .textSource: beginText(element)
    case .note: beginText(element, isNote: true)
    case .representation, .textDescription: beginText(element)
    case .transcript:
      beginText(element)
      syncs = [:]
    case .pictureSource: leave(.picture, element)
    case .pdfSource: leave(.pdf, element)
    case .audioSource: leave(.audio, element)
    case .videoSource: leave(.video, element)
    case .graph: leave(.graph, element)
    case .syncPoint: syncPoint(element)
    case .plainTextSelection, .transcriptSelection: beginSelection(known, element)
    case .link:
      let link = ForeignLink(
        name: element["name"] ?? "",
        origin: identifiers.identifier(element["originGUID"]),
        target: identifiers.identifier(element["targetGUID"])
      )
      edit { $0.links.append(link) }
    case .set: edit { $0.sets.append(ForeignSet(element["name"] ?? "")) }
    case .memberCode: editSet { $0.codes += 1 }
    case .memberNote: editSet { $0.notes += 1 }
    case .memberSource:
      if let target = target(element) { editSet { $0.sources.append(target) } }
    default: break
    }
  }

  private mutating func target(_ element: XMLElement) -> ForeignIdentifier? {
    identifiers.identifier(element["targetGUID"])
  }

  private mutating func beginCode(_ element: XMLElement) {
    var code = ForeignCode(element["name"] ?? "")
    code.identifier = identifiers.identifier(element["guid"])
    code.isCodable = !["false", "0"].contains(element["isCodable"])
    code.parent = codes.last
    codes.append(record.codes.count)
    let line = element.place.line
    edit { record in
      record.codes.append(code)
      guard let colour = element["color"] else { return }
      record.colours += 1
      if !ProjectRecordReader.isColour(colour) { record.oddColours.append((line, colour)) }
    }
  }

  private static func isColour(_ text: String) -> Bool {
    let digits = text.utf8.dropFirst()
    return text.utf8.first == 0x23 && (digits.count == 3 || digits.count == 6)
      && digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) }
  }

  private mutating func refer(
    _ element: XMLElement,
    _ add: (inout ForeignCase, ForeignIdentifier) -> Void
  ) {
    guard isInside(.caseElement), let target = target(element) else { return }
    editCase { add(&$0, target) }
  }

  private mutating func code(_ element: XMLElement) {
    guard let target = target(element) else { return }
    if isInside(.caseElement) {
      editCase { $0.codes.append(target) }
    } else if selection != nil {
      selection?.codes.append(target)
    } else if texts.isEmpty || isInside(.pdfSelection) || isInside(.pictureSelection)
      || isInside(.audioSelection) || isInside(.videoSelection)
    {
      edit { $0.leftCodings += 1 }
    } else {
      editText { text in text.codes.append(target) }
    }
  }

  private mutating func note(_ element: XMLElement, in parent: ProjectElement) {
    guard let target = target(element) else { return }
    if parent == .code, let code = codes.last {
      edit { $0.codes[code].notes.append(target) }
    } else if selection != nil {
      selection?.notes.append(target)
    } else {
      editText { text in text.notes.append(target) }
    }
  }

  private mutating func beginText(_ element: XMLElement, isNote: Bool = false) {
    var text = ForeignText(element["name"] ?? "")
    // The text of a picture, a page or a recording is called as what it belongs to.
    if text.name.isEmpty, !isNote, !isInside(.textSource), let owner = record.left.last {
      text.name = owner.name
    }
    text.identifier = identifiers.identifier(element["guid"])
    text.path = element["plainTextPath"].flatMap { $0.isEmpty ? nil : $0 }
    text.hasRichText = element["richTextPath"]?.isEmpty == false
    texts.append((text, isNote))
  }

  private mutating func leave(_ sort: LeftBehind.Sort, _ element: XMLElement) {
    let name = element["name"] ?? ""
    edit { $0.left.append(LeftBehind(sort: sort, name: name)) }
  }

  private mutating func syncPoint(_ element: XMLElement) {
    guard let milliseconds = element["timeStamp"].flatMap(Int.init),
      let position = element["position"].flatMap(Int.init), milliseconds >= 0, position >= 0
    else { return }
    let identifier = identifiers.identifier(element["guid"])
    if let identifier { syncs[identifier] = position }
    let point = ForeignSyncPoint(
      identifier: identifier,
      milliseconds: milliseconds,
      position: position
    )
    editText { text in text.syncPoints.append(point) }
  }

  private mutating func beginSelection(_ known: ProjectElement, _ element: XMLElement) {
    var made = ForeignSelection(element["name"] ?? "", line: element.place.line)
    made.identifier = identifiers.identifier(element["guid"])
    made.created = element["creationDateTime"]
    if known == .plainTextSelection {
      made.start = element["startPosition"].flatMap(Int.init)
      made.end = element["endPosition"].flatMap(Int.init)
    } else {
      made.start = identifiers.identifier(element["fromSyncPoint"]).flatMap { syncs[$0] }
      made.end = identifiers.identifier(element["toSyncPoint"]).flatMap { syncs[$0] }
    }
    selection = made
  }
}
