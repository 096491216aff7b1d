import TextDisplay

extension RemarkBook.Topic {
  /// What is said of so many of a sort, without the lines.
  func sentence(_ count: Int) -> String {
    switch self {
    case .heading: "\(Count(count, "line")) before the first speaker became \(notes(count))"
    case .labelAlone: "\(Count(count, "label")) without words left out"
    case .doubtful:
      "\(Count(count, "line")) with what may be a label kept whole, as words of somebody unidentified"
    case .dottedLabel:
      "\(Count(count, "line")) with a known label and a full stop for its colon kept whole, as words of "
        + "somebody unidentified; write a colon there where it is a label"
    case .afterDirection:
      "\(Count(count, "line")) without a label, after something seen, taken as words of the speaker "
        + "before"
    case .stamped:
      "\(Count(count, "line")) with a time and no label taken as words of the speaker before"
    case .unusedTime: "\(Count(count, "time")) without words left out"
    case .directions: "\(Count(count, "line")) in brackets became \(observations(count))"
    case .asides: "\(Count(count, "remark")) beside a label became \(observations(count))"
    case .identifiers:
      "\(Count(count, "cue identifier")) that \(count == 1 ? "is" : "are") no number left out"
    case .styles: "\(Count(count, "block")) of style or region left out"
    case .headerLines: "\(Count(count, "line")) of the header left out"
    case .strayWords:
      "\(Count(count, "line")) outside any cue kept as words of somebody unidentified"
    case .settings: "the place on the screen of \(Count(count, "cue")) left out"
    case .tags: "tags taken off in \(Count(count, "cue"))"
    case .references: "`&amp;` and its like read as characters in \(Count(count, "cue"))"
    case .emptyCues: "\(Count(count, "cue")) without words left out"
    case .noEnd: "\(Count(count, "cue")) without an end"
    case .negative: "\(Count(count, "time")) before the recording begins taken as 0"
    case .endsEarly:
      "\(Count(count, "item")) that \(count == 1 ? "ends" : "end") before \(count == 1 ? "it begins" : "they begin"); that end left out"
    case .backwards:
      "\(Count(count, "time")) earlier than the one before; kept in the order of the file"
    case .tooLate: "\(Count(count, "item")) later than 596 hours kept without a time"
    case .overlaps:
      "\(Count(count, "cue")) that \(count == 1 ? "begins" : "begin") before the one before ends"
    case .notes: "\(Count(count, "comment")) became \(notes(count))"
    case .noLabel: "\(Count(count, "cue")) without a speaker kept as words of somebody unidentified"
    case .emptyRows: "\(Count(count, "row")) without words left out"
    case .badTimes: "\(Count(count, "row")) whose time cannot be read kept without it"
    case .unknownKinds: "\(Count(count, "row")) of a kind that is not known kept as words"
    case .chatHeading: "\(Count(count, "line")) of the chat before its first message left out"
    }
  }

  private func notes(_ count: Int) -> String { count == 1 ? "a note" : "notes" }

  private func observations(_ count: Int) -> String {
    count == 1 ? "an observation" : "observations"
  }
}
