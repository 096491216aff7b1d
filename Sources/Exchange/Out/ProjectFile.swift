public import Archive
public import SessionModel
import Vocabulary
import XMLText

/// A project of REFI-QDA (`.qdpx`): the session for NVivo, ATLAS.ti, MAXQDA, QualCoder and others.
///
/// The record of the session is one text, a line for each item (`[b] M2: words`); each item is a
/// selection over its words. Themes, sentiments, stars, concepts and kinds of items are codes in
/// folders; people are cases with variables; concepts are texts of their own in a set; notes and
/// what was said in the debriefing are notes; agreement with an earlier item is a link. The clock of
/// an item is the moment of its selection, counted from the making of the document.
///
/// What the format has no place for: events that are no items, and so undoing, corrections, who came
/// and went, the agenda and its times; answers that nobody may be named with, hands that were counted
/// and answers from elsewhere; promises; marks of intensity and of what is first-hand; short codes
/// of themes; figures of any kind. ``ExportLosses`` says which of these a session has.
///
/// The same session gives the same bytes: identifiers are made from the name of the session, and
/// every moment in the file is one of the session's.
public enum ProjectFile {
  /// The bytes of the file.
  public static func bytes(
    _ state: SessionState,
    _ names: PeopleNames
  ) throws(ArchiveError) -> [UInt8] {
    var zip = ZipWriter(effort: .quick)
    for part in parts(state, names) { zip.add(part.name, part.bytes) }
    return try zip.bytes()
  }

  /// The files of the project, in the order in which they are packed.
  static func parts(
    _ state: SessionState,
    _ names: PeopleNames
  ) -> [(name: String, bytes: [UInt8])] {
    var writer = ProjectWriter(state, names)
    writer.takeItems()
    writer.takeDebriefs()
    return [("project.qde", writer.project())] + writer.files
  }
}

/// A project as it is put together: one walk over the items fills its parts.
struct ProjectWriter {
  let state: SessionState
  let people: ExportedPeople
  let labels: SpeakerLabels
  let identifiers: StableIdentifiers
  let users: [StableIdentifier]
  let session: StableIdentifier
  let created: [UInt8]

  var tree = CodeTree()
  var themes: [StableIdentifier?] = []
  var concepts: [ConceptID: (code: StableIdentifier, prefix: [UInt8])] = [:]
  var ownCodes = OwnCodes()

  var text = RecordText()
  var selections = XMLBytes()
  var notes = XMLBytes()
  var links = XMLBytes()
  /// By place in ``SessionState/people``: the selections of what each said.
  var selectionsOfPeople: [[StableIdentifier]]
  /// The notes that are about the session as a whole.
  var sessionNotes: [StableIdentifier] = []
  var noteFiles: [(name: String, bytes: [UInt8])] = []
  var noteNames = UniqueNames()

  init(_ state: SessionState, _ names: PeopleNames) {
    self.state = state
    people = ExportedPeople(state, names)
    labels = SpeakerLabels(state, people)
    let identifiers = StableIdentifiers(session: state.header.id)
    self.identifiers = identifiers
    users = people.users.indices.map { identifiers.make("user", $0) }
    session = identifiers.make("source", "session")
    created = Array(state.header.created.description.utf8)
    selectionsOfPeople = Array(repeating: [], count: state.people.count)
    themes = tree.addThemes(state, identifiers)
    for concept in state.concepts {
      concepts[concept.id] = (
        identifiers.make("concept", concept.id.number),
        Array("[\(UniqueNames.cleaned(concept.code))] ".utf8)
      )
    }
    ownCodes.identifiers = identifiers
  }

  /// The files besides the project's own, in the order of packing.
  var files: [(name: String, bytes: [UInt8])] {
    let record = (ProjectWriter.path(session), text.bytes)
    let concepts = state.concepts.map {
      (ProjectWriter.path(conceptSource($0)), ProjectWriter.file($0.title))
    }
    return [record] + concepts + noteFiles
  }

  func conceptSource(_ concept: Concept) -> StableIdentifier {
    identifiers.make("source", "concept \(concept.id.number)")
  }

  /// Where the text of a source or note lies in the zip.
  static func path(_ identifier: StableIdentifier) -> String {
    "sources/\(String(decoding: identifier.written, as: UTF8.self)).txt"
  }

  /// A text as a file of its own.
  ///
  /// Readers take a U+FEFF in front for a byte order mark; one that belongs to the text follows
  /// such a mark, so that it stays.
  static func file(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return bytes.starts(with: mark) ? mark + bytes : bytes
  }

  // MARK: - The whole

  /// The project's own file.
  mutating func project() -> [UInt8] {
    ownCodes.add(to: &tree)
    addConceptCodes()
    var xml = XMLBytes()
    xml.markup(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Project xmlns="urn:QDA-XML:project:1.0" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="urn:QDA-XML:project:1.0 \
      http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd"
      """
    )
    xml.attribute("name", state.header.title)
    xml.markup(" origin=\"Roundtable\"")
    xml.attribute("creatingUserGUID", users[0])
    xml.attribute("creationDateTime", ascii: created)
    xml.attribute("modifyingUserGUID", users[0])
    xml.attribute("modifiedDateTime", ascii: created)
    xml.markup(">\n")
    writeUsers(to: &xml)
    if !tree.isEmpty {
      xml.markup("<CodeBook>\n")
      tree.write(to: &xml)
      xml.markup("</CodeBook>\n")
    }
    writePeople(to: &xml)
    writeSources(to: &xml)
    wrap(notes, "Notes", to: &xml)
    wrap(links, "Links", to: &xml)
    writeSets(to: &xml)
    if let objective = state.header.objective { xml.element("Description", objective) }
    xml.markup("</Project>\n")
    return xml.bytes
  }

  /// A container; the format allows none that is empty.
  private func wrap(_ content: XMLBytes, _ name: StaticString, to xml: inout XMLBytes) {
    guard !content.bytes.isEmpty else { return }
    xml.markup("<")
    xml.markup(name)
    xml.markup(">\n")
    xml.append(content)
    xml.markup("</")
    xml.markup(name)
    xml.markup(">\n")
  }

  private mutating func addConceptCodes() {
    let codes = state.concepts.map { concept in
      (
        identifier: identifiers.make("concept", concept.id.number),
        name: "\(concept.code) \(concept.title)",
        description: String?.some(concept.title)
      )
    }
    tree.add("Concepts", described: codes, identifiers.make("folder", "concepts"))
  }

  private func writeUsers(to xml: inout XMLBytes) {
    xml.markup("<Users>\n")
    for (place, name) in people.users.enumerated() {
      xml.markup("<User")
      xml.attribute("guid", users[place])
      xml.attribute("name", name)
      xml.attribute("id", place == 0 ? "F" : "N\(place)")
      xml.markup("/>\n")
    }
    xml.markup("</Users>\n")
  }

  private func writePeople(to xml: inout XMLBytes) {
    let variables = CaseVariables(state, people, identifiers)
    variables.writeVariables(to: &xml)
    guard !state.people.isEmpty else { return }
    xml.markup("<Cases>\n")
    for (place, person) in state.people.enumerated() {
      xml.markup("<Case")
      xml.attribute("guid", identifiers.make("case", person.id.number))
      xml.attribute("name", people.people[place].name)
      xml.markup(">\n")
      variables.writeValues(of: place, to: &xml)
      xml.reference("SourceRef", session)
      for selection in selectionsOfPeople[place] { xml.reference("SelectionRef", selection) }
      xml.markup("</Case>\n")
    }
    xml.markup("</Cases>\n")
  }

  private func writeSources(to xml: inout XMLBytes) {
    var names = UniqueNames()
    xml.markup("<Sources>\n")
    beginText("TextSource", session, names.take(state.header.title), 0, created, to: &xml)
    xml.append(selections)
    for note in sessionNotes { xml.reference("NoteRef", note) }
    xml.markup("</TextSource>\n")
    for concept in state.concepts {
      let name = names.take("Concept \(concept.code)")
      beginText("TextSource", conceptSource(concept), name, 0, created, to: &xml)
      xml.markup("</TextSource>\n")
    }
    xml.markup("</Sources>\n")
  }

  private func writeSets(to xml: inout XMLBytes) {
    guard !state.concepts.isEmpty else { return }
    xml.markup("<Sets>\n<Set")
    xml.attribute("guid", identifiers.make("set", "concepts"))
    xml.markup(" name=\"Concepts\">\n")
    for concept in state.concepts { xml.reference("MemberSource", conceptSource(concept)) }
    xml.markup("</Set>\n</Sets>\n")
  }

  /// The beginning of a source or a note whose text lies in a file of its own.
  func beginText(
    _ element: StaticString,
    _ identifier: StableIdentifier,
    _ name: String,
    _ user: Int,
    _ moment: [UInt8],
    to xml: inout XMLBytes
  ) {
    xml.markup("<")
    xml.markup(element)
    xml.attribute("guid", identifier)
    xml.attribute("name", name)
    xml.attribute(
      "plainTextPath",
      ascii: Array("internal://".utf8) + identifier.written + Array(".txt".utf8)
    )
    xml.attribute("creatingUser", users[user])
    xml.attribute("creationDateTime", ascii: moment)
    xml.attribute("modifyingUser", users[user])
    xml.attribute("modifiedDateTime", ascii: moment)
    xml.markup(">\n")
  }
}

extension XMLBytes {
  /// An element that is nothing but a reference to something.
  mutating func reference(_ element: StaticString, _ identifier: StableIdentifier) {
    markup("<")
    markup(element)
    attribute("targetGUID", identifier)
    markup("/>\n")
  }
}
