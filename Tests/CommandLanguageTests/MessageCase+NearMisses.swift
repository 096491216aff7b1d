import Vocabulary

@testable import CommandLanguage

extension MessageCase {
  /// Names with accents, hyphens and blanks in them.
  static let abroad: SmallSession = {
    let names = [
      ("Anna-Maria Berg", "a"), ("Jean-Luc", "jl"), ("Åsa", "å"), ("Αγγελική", "αγ"),
      ("Boris", "b"),
      ("Алёна", "ал"),
    ]
    var session = SmallSession(
      people: names.enumerated().map { index, entry in
        PersonEntry(id: MemberID(index + 1), name: entry.0, code: entry.1, seat: index + 1)
      }
    )
    session.concepts = SmallSession.coffee.concepts
    session.themes = SmallSession.coffee.themes + [ThemeEntry(path: ThemePath("prcie"))]
    session.lastItemNumber = 20
    return session
  }()

  static let nearMisses = [
    MessageCase(
      "anna-mari: hi",
      at: "anna-mari",
      "no member anna-mari; did you mean Anna-Maria (a)?",
      ghost: "a: hi",
      in: abroad
    ),
    MessageCase(
      "jeanluc: hi",
      at: "jeanluc",
      "no member jeanluc; did you mean Jean-Luc (jl)?",
      ghost: "jl: hi",
      in: abroad
    ),
    MessageCase(
      "asa: hej",
      at: "asa",
      "no member asa; did you mean Åsa (å)?",
      ghost: "å: hej",
      in: abroad
    ),
    MessageCase(
      "asa hej",
      at: "asa",
      "no command or member asa; did you mean Åsa (å)?",
      ghost: "å: hej",
      in: abroad
    ),
    MessageCase(
      "αγγελικη+ hi",
      at: "αγγελικη",
      "no member αγγελικη; did you mean Αγγελική (αγ)?",
      ghost: "αγ+ hi",
      in: abroad
    ),
    MessageCase(
      "алена+ да",
      at: "алена",
      "no member алена; did you mean Алёна (ал)?",
      ghost: "ал+ да",
      in: abroad
    ),
    MessageCase(
      "member leave borsi",
      at: "borsi",
      "no member borsi; did you mean Boris (b)?",
      ghost: "member leave b",
      in: abroad
    ),
    MessageCase(
      "anika",
      at: "anika",
      "no command or member anika; did you mean Annika (an)?",
      in: crowd
    ),
    MessageCase(
      "present bb",
      at: "bb",
      "no concept bb; did you mean B?",
      ghost: "present B",
      in: abroad
    ),
    MessageCase(
      "retag prce price",
      at: "prce",
      "no theme #prce; did you mean #prcie?",
      ghost: "retag prcie price",
      in: abroad
    ),
    MessageCase(
      "theme merge #desgin price",
      at: "#desgin",
      "no theme #desgin; did you mean #design?",
      ghost: "theme merge #design price",
      in: abroad
    ),
    MessageCase(
      "theme merge prce design",
      at: "prce",
      "no theme #prce; did you mean #price?",
      ghost: "theme merge price design"
    ),
    MessageCase(
      "list #prce",
      at: "#prce",
      "no theme #prce; did you mean #price?",
      ghost: "list #price"
    ),
    MessageCase("list @bb", at: "bb", "no concept bb; did you mean B?", ghost: "list @B"),
    MessageCase(
      "list borsi",
      at: "borsi",
      "no member or filter word borsi; did you mean b?",
      ghost: "list b"
    ),
    MessageCase(
      "drop n12",
      at: "n12",
      "n12 is not an item; type a whole number such as 12",
      ghost: "drop 12"
    ),
    // Two are equally near, so none is offered.
    MessageCase(
      "Person: hi",
      at: "Person",
      "no member Person; did you mean Person1 (p1), Person2 (p2) or Person3 (p3)?",
      in: crowd
    ),
    MessageCase(
      "retag theme0 new",
      at: "theme0",
      "no theme #theme0; did you mean #theme1, #theme2 or #theme3?",
      in: crowd
    ),
  ]
}
