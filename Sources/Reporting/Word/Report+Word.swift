public import Archive
import TextDisplay
import XMLText

extension Report {
  /// The report as a Word document (Office Open XML); the same report gives the same bytes.
  ///
  /// Headings, quotations, lists, captions and tables have styles of their own, so that a client
  /// can dress all of them at once. Items can be jumped to from where they are referred to. What
  /// people typed is text and nothing else; what they wrote from right to left stands so.
  public func word() throws(ArchiveError) -> [UInt8] {
    var zip = ZipWriter()
    for part in wordParts() { zip.add(part.name, part.bytes) }
    return try zip.bytes()
  }

  /// The files of the Word document, in the order in which they are packed.
  func wordParts() -> [(name: String, bytes: [UInt8])] {
    var document = WordDocument(shownItems: shownItems)
    document.write(self)
    return [
      ("[Content_Types].xml", WordPackage.contentTypes), ("_rels/.rels", WordPackage.relations),
      ("docProps/core.xml", WordPackage.coreProperties(title: title.text, language: language)),
      ("docProps/app.xml", WordPackage.applicationProperties),
      ("word/document.xml", document.xml.bytes),
      ("word/_rels/document.xml.rels", WordPackage.documentRelations),
      ("word/styles.xml", WordStyles.styles(language: language)),
      ("word/numbering.xml", WordStyles.numbering), ("word/settings.xml", WordPackage.settings),
      ("word/footer1.xml", WordPackage.footer),
    ]
  }
}
