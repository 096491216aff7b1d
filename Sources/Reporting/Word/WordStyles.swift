import XMLText

/// How a Word document looks: one style for each kind of part, none set by hand in the text.
enum WordStyles {
  /// Styles with the report's language as that of the text, for spelling and hyphenation.
  static func styles(language: String) -> [UInt8] {
    var xml = XMLBytes()
    xml.markup(
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
      <w:docDefaults><w:rPrDefault><w:rPr>\
      <w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>\
      <w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="
      """
    )
    xml.shown(language)
    xml.markup(
      """
      "/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
      <w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault>\
      </w:docDefaults>
      """
    )
    for style in [text, headings, quotations, lists, characters, tables] { xml.markup(style) }
    xml.markup("</w:styles>")
    return xml.bytes
  }

  private static let text: StaticString = """
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
    <w:qFormat/></w:style>\
    <w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/>\
    <w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/>\
    <w:spacing w:before="180" w:after="60"/></w:pPr><w:rPr><w:b/><w:bCs/>\
    <w:color w:val="1F3A4D"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="ChartSummary">\
    <w:name w:val="Chart Summary"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>\
    <w:pPr><w:keepNext/><w:keepLines/></w:pPr></w:style>\
    <w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr>\
    <w:color w:val="595959"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>
    """

  private static let headings: StaticString = """
    <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/>\
    <w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/>\
    <w:spacing w:after="160" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:b/><w:bCs/>\
    <w:color w:val="1F3A4D"/><w:sz w:val="40"/><w:szCs w:val="40"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>\
    <w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/>\
    <w:keepLines/><w:spacing w:before="360" w:after="100"/><w:outlineLvl w:val="0"/></w:pPr>\
    <w:rPr><w:b/><w:bCs/><w:color w:val="1F3A4D"/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>\
    </w:style>\
    <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/>\
    <w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/>\
    <w:keepLines/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="1"/></w:pPr>\
    <w:rPr><w:b/><w:bCs/><w:color w:val="1F3A4D"/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr>\
    </w:style>\
    <w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/>\
    <w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/>\
    <w:keepLines/><w:spacing w:before="200" w:after="60"/><w:outlineLvl w:val="2"/></w:pPr>\
    <w:rPr><w:b/><w:bCs/><w:color w:val="3D5A6C"/></w:rPr></w:style>
    """

  private static let quotations: StaticString = """
    <w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/>\
    <w:basedOn w:val="Normal"/><w:next w:val="QuoteSource"/><w:qFormat/><w:pPr><w:keepNext/>\
    <w:keepLines/><w:pBdr><w:left w:val="single" w:sz="18" w:space="10" w:color="9DB4C0"/></w:pBdr>\
    <w:spacing w:before="80" w:after="0"/><w:ind w:left="454" w:right="454"/></w:pPr><w:rPr>\
    <w:i/><w:iCs/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="QuoteSource">\
    <w:name w:val="Quote Source"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>\
    <w:pPr><w:keepLines/>\
    <w:pBdr><w:left w:val="single" w:sz="18" w:space="10" w:color="9DB4C0"/></w:pBdr>\
    <w:spacing w:after="140"/><w:ind w:left="454" w:right="454"/></w:pPr><w:rPr>\
    <w:color w:val="595959"/><w:sz w:val="19"/><w:szCs w:val="19"/></w:rPr></w:style>
    """

  private static let lists: StaticString = """
    <w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/>\
    <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>\
    <w:spacing w:after="60"/></w:pPr></w:style>
    """

  private static let characters: StaticString = """
    <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:qFormat/><w:rPr>\
    <w:b/><w:bCs/></w:rPr></w:style>\
    <w:style w:type="character" w:customStyle="1" w:styleId="Dim"><w:name w:val="Dim"/><w:rPr>\
    <w:color w:val="595959"/></w:rPr></w:style>\
    <w:style w:type="character" w:customStyle="1" w:styleId="Theme"><w:name w:val="Theme"/><w:rPr>\
    <w:color w:val="6A3D8A"/></w:rPr></w:style>\
    <w:style w:type="character" w:customStyle="1" w:styleId="Words"><w:name w:val="Words"/><w:rPr>\
    <w:noProof/></w:rPr></w:style>\
    <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr>\
    <w:color w:val="0B5394"/><w:u w:val="single"/></w:rPr></w:style>
    """

  /// The first row is a heading on every page; rows are not broken.
  private static let tables: StaticString = """
    <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
    <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="90" w:type="dxa"/>\
    <w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
    <w:style w:type="table" w:customStyle="1" w:styleId="TableReport">\
    <w:name w:val="Table Report"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>\
    <w:top w:val="single" w:sz="8" w:space="0" w:color="1F3A4D"/>\
    <w:bottom w:val="single" w:sz="8" w:space="0" w:color="1F3A4D"/>\
    <w:insideH w:val="single" w:sz="4" w:space="0" w:color="C9D6DE"/></w:tblBorders></w:tblPr>\
    <w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr>\
    <w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="1F3A4D"/></w:tcBorders>\
    <w:shd w:val="clear" w:color="auto" w:fill="E8EEF2"/></w:tcPr></w:tblStylePr></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="TableText">\
    <w:name w:val="Table Text"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>\
    <w:spacing w:before="30" w:after="30" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr>\
    <w:sz w:val="19"/><w:szCs w:val="19"/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="TableHeading">\
    <w:name w:val="Table Heading"/><w:basedOn w:val="TableText"/><w:qFormat/><w:pPr><w:keepNext/>\
    </w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>\
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="TableEnd">\
    <w:name w:val="Table End"/><w:basedOn w:val="Normal"/><w:pPr>\
    <w:spacing w:before="0" w:after="60" w:line="120" w:lineRule="exact"/></w:pPr><w:rPr>\
    <w:sz w:val="8"/><w:szCs w:val="8"/></w:rPr></w:style>
    """

  static var numbering: [UInt8] {
    WordPackage.part(
      """
      <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
      <w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>\
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>\
      <w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr>\
      <w:ind w:left="340" w:hanging="227"/></w:pPr></w:lvl></w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
      """
    )
  }
}
