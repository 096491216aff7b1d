public import SessionModel
import XMLText

/// A codebook of REFI-QDA (`.qdc`): the themes as nested codes, with their descriptions.
///
/// It is the codebook and nothing else: whose words a theme was given to, sentiments, stars, short
/// codes of themes, colours and notes are not in it. What was merged away is not in it either. The
/// same session gives the same bytes; identifiers are those of the project of the same session, so
/// that a program that reads both takes them for the same codes.
public enum CodebookFile {
  /// The bytes of the file; nil for a session without themes, as the format has no empty codebook.
  public static func bytes(_ state: SessionState) -> [UInt8]? {
    var tree = CodeTree()
    _ = tree.addThemes(state, StableIdentifiers(session: state.header.id))
    guard !tree.isEmpty else { return nil }
    var xml = XMLBytes()
    xml.markup(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <CodeBook xmlns="urn:QDA-XML:codebook:1.0" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="urn:QDA-XML:codebook:1.0 \
      http://schema.qdasoftware.org/versions/Codebook/v1.0/Codebook.xsd" origin="Roundtable">

      """
    )
    tree.write(to: &xml)
    xml.markup("</CodeBook>\n")
    return xml.bytes
  }
}
