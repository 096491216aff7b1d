import Foundation
import Testing

/// Strings that break writers of files.
public enum HostileStrings {
  /// Our own, and the naughty strings where the shared data is.
  public static func all() throws -> [String] {
    let own = [
      "", " ", "\u{1B}[31mred\u{7}", "a,b", "\"", "\r\n", "\n", "=cmd|'/c calc'!A0", "x\u{0}y",
      "\u{202E}abc", "＝1", "]]>", "<script>", "\\\"", "\u{2028}", "\u{FEFF}x",
      String(repeating: "x\"", count: 400),
    ]
    guard SharedData.isPresent else { return own }
    let bytes = try SharedData.bytes("data/hostile/naughty_strings/blns.json")
    return own + (try #require(try JSONSerialization.jsonObject(with: bytes) as? [String]))
  }
}
