extension Report {
  /// The report as one HTML page without scripts, pictures or network; the same report gives the
  /// same bytes.
  ///
  /// The page is well-formed as XML too. Its policy lets nothing in but its own style sheet, known by
  /// its hash. What people typed is escaped, stands in its own direction, and shows control
  /// characters as pictures. Anchors are the same in all languages.
  public func html() -> String {
    var writer = PageWriter(self, (Wording.named(language) ?? .english).page)
    writer.write()
    return String(decoding: writer.out.bytes, as: UTF8.self)
  }
}
