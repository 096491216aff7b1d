import TextDisplay

/// A command line that cannot be meant, in words.
struct Misuse: Error, Equatable {
  var sentence: String

  init(_ sentence: String) { self.sentence = sentence }

  /// A word that is not among those that there are: the nearest of them, and all.
  static func unknown(_ what: String, _ word: String, among known: [String]) -> Misuse {
    let near = NearMiss.nearest(to: word, in: known, limit: 1).first
    let join = near.map { ", did you mean \($0)?" } ?? ";"
    return Misuse("no \(what) \(word.shown())\(join) \(what)s: \(listed(known))")
  }

  /// Bytes exactly as they were typed would drive the terminal.
  static let rawOnTerminal = Misuse(
    "--raw keeps control characters; name a file with --output, or leave it out"
  )
}
