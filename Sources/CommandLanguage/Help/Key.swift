/// A key of the line editor and what it does.
struct Key: Hashable, Sendable {
  var name: String
  var meaning: String

  static let all = [
    Key(name: "Tab", meaning: "finish the word, or show what fits; take the ghost"),
    Key(name: "Right", meaning: "take the ghost, or the dim rest of a word"),
    Key(name: "End, Ctrl-E", meaning: "to the end of the line; take the dim rest of a word"),
    Key(name: "Home, Ctrl-A", meaning: "to the beginning of the line"),
    Key(name: "Ctrl-Left, Ctrl-Right", meaning: "a word back, a word on; Alt-B, Alt-F too"),
    Key(name: "Up, Down", meaning: "earlier and later lines that begin as typed"),
    Key(name: "Ctrl-R", meaning: "search the earlier lines; again: an older one"),
    Key(name: "Enter in the search", meaning: "keep what was found and run it"),
    Key(name: "Esc in the search", meaning: "keep what was found, to change it"),
    Key(name: "Ctrl-G in the search", meaning: "give it up, the line comes back as it was"),
    Key(name: "Enter after a paste", meaning: "keep its lines as one text"),
    Key(name: "Tab after a paste", meaning: "take its lines one by one"),
    Key(name: "Backspace, Delete", meaning: "delete the letter before, at the cursor"),
    Key(name: "Ctrl-W, Ctrl-U, Ctrl-K", meaning: "cut the word before, the line, the rest"),
    Key(name: "Ctrl-Y", meaning: "put back what was cut"),
    Key(name: "Ctrl-_", meaning: "take back typing (a line that was run: type undo)"),
    Key(name: "Ctrl-L", meaning: "clear the screen"),
    Key(name: "Ctrl-C", meaning: "put the line aside; Up brings it back"),
    Key(name: "Ctrl-D", meaning: "on an empty line: leave; else as Delete"),
    Key(name: "Ctrl-Z", meaning: "back to the shell; fg returns"),
  ]
}
