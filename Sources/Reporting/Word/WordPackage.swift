import XMLText

/// What stands around the text of a Word document.
enum WordPackage {
  static var contentTypes: [UInt8] {
    part(
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/word/document.xml" ContentType="application/\
      vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
      <Override PartName="/word/styles.xml" ContentType="application/\
      vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
      <Override PartName="/word/numbering.xml" ContentType="application/\
      vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>\
      <Override PartName="/word/settings.xml" ContentType="application/\
      vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>\
      <Override PartName="/word/footer1.xml" ContentType="application/\
      vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>\
      <Override PartName="/docProps/core.xml" \
      ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
      <Override PartName="/docProps/app.xml" ContentType="application/\
      vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>
      """
    )
  }

  static var relations: [UInt8] {
    part(
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
      relationships/officeDocument" Target="word/document.xml"/>\
      <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/\
      relationships/metadata/core-properties" Target="docProps/core.xml"/>\
      <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
      relationships/extended-properties" Target="docProps/app.xml"/></Relationships>
      """
    )
  }

  static var documentRelations: [UInt8] {
    part(
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
      relationships/styles" Target="styles.xml"/>\
      <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
      relationships/numbering" Target="numbering.xml"/>\
      <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
      relationships/settings" Target="settings.xml"/>\
      <Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
      relationships/footer" Target="footer1.xml"/></Relationships>
      """
    )
  }

  /// Title and language; no moment of making, as no clock is asked.
  static func coreProperties(title: String, language: String) -> [UInt8] {
    var xml = XMLBytes()
    xml.markup(
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/\
      core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>
      """
    )
    xml.shown(title)
    xml.markup("</dc:title><dc:language>")
    xml.shown(language)
    xml.markup("</dc:language></cp:coreProperties>")
    return xml.bytes
  }

  static var applicationProperties: [UInt8] {
    part(
      """
      <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/\
      extended-properties"><Application>Roundtable</Application></Properties>
      """
    )
  }

  /// Without this, Word opens the document as one of 2007.
  static var settings: [UInt8] {
    part(
      """
      <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
      <w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/>\
      <w:compat><w:compatSetting w:name="compatibilityMode" \
      w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>
      """
    )
  }

  /// The number of the page, of how many: no words, so no language.
  static var footer: [UInt8] {
    part(
      """
      <w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr>\
      <w:pStyle w:val="Footer"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r>\
      </w:fldSimple><w:r><w:t xml:space="preserve"> / </w:t></w:r>\
      <w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>
      """
    )
  }

  static func part(_ content: StaticString) -> [UInt8] {
    var xml = XMLBytes()
    xml.markup(
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>

      """
    )
    xml.markup(content)
    return xml.bytes
  }
}
