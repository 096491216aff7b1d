/// A form of line that is not a command: how it is typed and what it says.
public struct LineForm: Hashable, Sendable {
  /// A line as typed.
  public var line: String
  /// What it says.
  public var meaning: String

  /// The forms of capture lines, in the order in which they are learned.
  public static let all = [
    LineForm(line: "a+ love the design #design", meaning: "Anna, positive, her words, a theme"),
    LineForm(line: "b- too dear #price *", meaning: "Boris, negative; a star marks a quote"),
    LineForm(line: "c= fine by me", meaning: "neutral; marks: ++ + = - -- and +- for mixed"),
    LineForm(line: "a: we had one at home", meaning: "said, how she felt not coded"),
    LineForm(line: "b? does it come in red", meaning: "asked"),
    LineForm(line: "c++", meaning: "a tick: a sentiment without words"),
    LineForm(line: "c+A prefer the first", meaning: "about concept A, not the one on the table"),
    LineForm(
      line: "3- by seat, a,b= together",
      meaning: "a seat instead of a name; several people"
    ),
    LineForm(line: ": and the lid leaks", meaning: "the same member again"),
    LineForm(line: ".. every single time", meaning: "more words of the last verbatim"),
    LineForm(line: "#design *", meaning: "themes and stars for the last reaction"),
    LineForm(line: "a,b^", meaning: "agree with the last; b^-5 no way disagrees with item 5"),
    LineForm(line: "all= (nods)", meaning: "an observation, everyone present"),
    LineForm(line: "m: tell me more", meaning: "the moderator; x: somebody not identified"),
    LineForm(line: "x: about refills ...", meaning: "to be completed from the recording"),
    LineForm(line: "12:40 a+ nice", meaning: "said at 12:40; -0:20 c- is twenty seconds ago"),
    LineForm(line: "a+ really \\#nofilter", meaning: "a backslash keeps a last #word as text"),
    LineForm(line: "# any words", meaning: "a comment, kept nowhere"),
  ]
}
