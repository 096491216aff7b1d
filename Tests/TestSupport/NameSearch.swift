import Foundation

/// Names looked for by somebody else than the model: by regular expression, in all there is to see.
public enum NameSearch {
  /// Which names stand in a text as whole words; case and accents do not matter.
  public static func found(_ names: [String], in text: String) -> [String] {
    let folded = fold(text)
    return names.filter { name in
      let escaped = NSRegularExpression.escapedPattern(for: fold(name))
      let pattern = #"(?<![\p{L}\p{N}])"# + escaped + #"(?![\p{L}\p{N}])"#
      return folded.range(of: pattern, options: .regularExpression) != nil
    }
  }

  private static func fold(_ text: String) -> String {
    text.decomposedStringWithCanonicalMapping
      .folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }
}
