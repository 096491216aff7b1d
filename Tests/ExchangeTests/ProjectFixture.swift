import Exchange
import Vocabulary
import XMLReading
import ZipReading

/// A project put together for a test.
struct ProjectFixture {
  /// What stands between `Project` and its end.
  var body: String
  var origin = "Other 1.0"
  var namespace = "urn:QDA-XML:project:1.0"
  /// Texts by the name that `internal://` leads to.
  var texts: [(name: String, bytes: [UInt8])] = []

  init(_ body: String) { self.body = body }

  /// A project of one text source with selections; codes are `p` (price) and `q` (quality).
  init(
    _ text: String,
    selections: String = "",
    cases: String = "",
    source: String = "",
    rest: String = ""
  ) {
    body = """
      <CodeBook><Codes><Code guid="p" name="price" isCodable="true"/>
      <Code guid="q" name="quality" isCodable="true"/></Codes></CodeBook>
      \(cases)
      <Sources><TextSource guid="s" name="Text" plainTextPath="internal://s.txt">\
      \(selections)\(source)</TextSource></Sources>\(rest)
      """
    texts = [("s.txt", Array(text.utf8))]
  }

  var xml: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <Project xmlns="\(namespace)" name="P" origin="\(origin)" \
    creationDateTime="2026-01-15T10:00:00Z">\(body)</Project>
    """
  }

  var bytes: [UInt8] {
    let files = texts.map { RawZip.File("sources/\($0.name)", $0.bytes) }
    return RawZip([RawZip.File("project.qde", Array(xml.utf8))] + files).bytes
  }

  func draft(_ options: ProjectImport.Options = .init()) throws -> ImportDraft {
    try ProjectImport.draft(bytes, options)
  }

  /// A selection with codings.
  static func selection(
    _ start: Int,
    _ end: Int,
    _ codes: String...,
    guid: String = "x",
    name: String = "",
    inside: String = ""
  ) -> String {
    let codings = codes.map { "<Coding guid=\"c\"><CodeRef targetGUID=\"\($0)\"/></Coding>" }
    return """
      <PlainTextSelection guid="\(guid)" name="\(name)" startPosition="\(start)" \
      endPosition="\(end)">\(codings.joined())\(inside)</PlainTextSelection>
      """
  }
}

extension ImportDraft {
  /// Each entry in one line: who, about what, words, themes.
  var itemLines: [String] {
    entries.map { entry in
      let who: String =
        switch entry.speaker {
        case .people(let places): places.map { people[$0].name }.joined(separator: "+")
        case .moderator: "(moderator)"
        case .unidentified: "?"
        case .nobody: "-"
        }
      let concept = entry.concept.map { " [\(concepts[$0].title)]" } ?? ""
      let feeling = entry.sentiment.map { " \($0.mark)" } ?? ""
      let themes = entry.themes.map { " #\($0)" }.joined()
      let stars = String(repeating: "*", count: entry.stars)
      return "\(entry.kind) \(who)\(concept)\(feeling): \(entry.text)\(themes)\(stars)"
    }
  }

  /// Whether a remark has these words.
  func tells(_ words: String) -> Bool { remarks.contains { $0.sentence.contains(words) } }
}

extension InterchangeProblem {
  /// What is wrong with the XML, where that is it.
  var xml: XMLProblem? {
    if case .xml(let problem, _) = self { return problem }
    return nil
  }
}

extension XMLProblem {
  var isDocumentType: Bool {
    if case .documentType = self { return true }
    return false
  }

  var isTooDeep: Bool {
    if case .tooDeep = self { return true }
    return false
  }
}
