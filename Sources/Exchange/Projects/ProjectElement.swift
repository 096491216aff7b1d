/// The elements of REFI-QDA that are read; all others are counted and left.
enum ProjectElement: String {
  case project = "Project"
  case users = "Users"
  case user = "User"
  case codeBook = "CodeBook"
  case codes = "Codes"
  case code = "Code"
  case variables = "Variables"
  case variable = "Variable"
  case cases = "Cases"
  case caseElement = "Case"
  case variableValue = "VariableValue"
  case variableRef = "VariableRef"
  case textValue = "TextValue"
  case booleanValue = "BooleanValue"
  case integerValue = "IntegerValue"
  case floatValue = "FloatValue"
  case dateValue = "DateValue"
  case dateTimeValue = "DateTimeValue"
  case sourceRef = "SourceRef"
  case selectionRef = "SelectionRef"
  case sources = "Sources"
  case textSource = "TextSource"
  case pictureSource = "PictureSource"
  case pdfSource = "PDFSource"
  case audioSource = "AudioSource"
  case videoSource = "VideoSource"
  case representation = "Representation"
  case textDescription = "TextDescription"
  case transcript = "Transcript"
  case syncPoint = "SyncPoint"
  case transcriptSelection = "TranscriptSelection"
  case pictureSelection = "PictureSelection"
  case pdfSelection = "PDFSelection"
  case audioSelection = "AudioSelection"
  case videoSelection = "VideoSelection"
  case plainTextContent = "PlainTextContent"
  case plainTextSelection = "PlainTextSelection"
  case coding = "Coding"
  case codeRef = "CodeRef"
  case noteRef = "NoteRef"
  case notes = "Notes"
  case note = "Note"
  case links = "Links"
  case link = "Link"
  case sets = "Sets"
  case set = "Set"
  case memberCode = "MemberCode"
  case memberSource = "MemberSource"
  case memberNote = "MemberNote"
  case graphs = "Graphs"
  case graph = "Graph"
  case vertex = "Vertex"
  case edge = "Edge"
  case description = "Description"

  /// Whether it holds text.
  var isText: Bool {
    switch self {
    case .description, .plainTextContent, .textValue, .booleanValue, .integerValue, .floatValue,
      .dateValue, .dateTimeValue:
      true
    default: false
    }
  }
}
