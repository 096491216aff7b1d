extension String {
  /// The form in which names, codes, themes and concepts are compared: case-folded, and equal
  /// where Unicode calls two spellings canonically equivalent (which `==` on `String` sees to).
  ///
  /// Upper-casing maps `ß` to `SS` and the final sigma to the plain one, after lower-casing has
  /// made the capital `ẞ` a small one; accents stay, as `ö` and `o` are different letters in a
  /// name. Only for comparing: what was typed is stored.
  public var foldedForComparison: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
    return lowercased().uppercased().lowercased()
  }
}
