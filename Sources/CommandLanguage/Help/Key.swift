/// A key of the line editor and what it does.
struct Key: Hashable, Sendable {
  var name: String
  var meaning: String

  static let all = [
    Key(name: "Tab", meaning: "finish the word, or show what can stand here; take the ghost"),
    Key(name: "Right", meaning: "on an empty line: take the ghost"),
    Key(name: "Up, Down", meaning: "earlier and later lines that begin as typed"),
    Key(name: "Ctrl-R", meaning: "search the earlier lines"),
    Key(name: "Ctrl-A, Ctrl-E", meaning: "to the beginning, to the end of the line"),
    Key(name: "Alt-B, Alt-F", meaning: "a word back, a word on"),
    Key(name: "Ctrl-W, Ctrl-U, Ctrl-K", meaning: "cut the word before, the line, the rest"),
    Key(name: "Ctrl-Y", meaning: "put back what was cut"),
    Key(name: "Ctrl-L", meaning: "clear the screen"),
    Key(name: "Ctrl-C", meaning: "put the line aside; Up brings it back"),
    Key(name: "Ctrl-D", meaning: "on an empty line: leave"),
    Key(name: "Ctrl-Z", meaning: "back to the shell; fg returns"),
  ]
}
