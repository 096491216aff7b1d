import Vocabulary

extension Resolver {
  mutating func speech(_ form: SpeechForm) throws(Complaint) -> Speech {
    switch form {
    case .named(let who, let mark, let body): try speech(who, mark, body)
    case .again(let mark, let body): try again(mark, body)
    case .echo(let who, let mark, let body): try echo(who, mark, body)
    }
  }

  private mutating func speech(
    _ who: [Token],
    _ mark: Mark,
    _ body: Body
  ) throws(Complaint) -> Speech {
    if let slip = slipInTime(who, mark) ?? slipInHead(who, mark) { throw slip }
    let speaker = try speaker(who)
    var speech = Speech(speaker: speaker)
    try read(mark, into: &speech)
    if speech.sentiment != nil { try refuseStaff(speaker, who, mark, body) }
    try read(body, after: mark, who: source.text(whoRange(who)), into: &speech)
    return speech
  }

  private mutating func again(_ mark: Mark, _ body: Body) throws(Complaint) -> Speech {
    if let verb = mark.attached, !isConcept(verb.text), Verb.first(word: verb.text) != nil {
      throw Complaint(
        .commandWithPrefix(source.text(mark.range)),
        at: mark.range,
        correction: Edit(replacing: mark.range, with: "")
      )
    }
    guard mark.run != "?" else { throw Complaint(.againAsks, at: mark.range) }
    var speech = Speech(speaker: .again)
    try read(mark, into: &speech)
    try read(body, after: mark, who: "", into: &speech)
    return speech
  }

  private mutating func echo(
    _ who: [Token],
    _ mark: EchoMark,
    _ body: Body
  ) throws(Complaint) -> Speech {
    guard who.count > 1 || who.first?.text.isEmpty == false else {
      throw Complaint(.echoWithoutMember, at: mark.range)
    }
    let speaker = try speaker(who)
    try refuseStaff(speaker, who, Mark(run: "^", range: mark.range, attached: nil), body)
    var item: ItemNumber?
    if let attached = mark.attached {
      guard SourceLine.number(attached.text.unicodeScalars) != nil else {
        throw Complaint(
          .echoOfWord(attached.text),
          at: attached.range,
          correction: Edit(replacing: insertion(at: attached.range.lowerBound), with: " ")
        )
      }
      item = try self.item(attached)
    }
    var speech = Speech(speaker: speaker, echo: Echo(item: item, agrees: !mark.disagrees))
    try read(body, after: nil, who: "", into: &speech)
    return speech
  }

  // MARK: Parts

  private func read(_ mark: Mark, into speech: inout Speech) throws(Complaint) {
    switch mark.run {
    case ":": break
    case "?": speech.isQuestion = true
    default:
      guard let sentiment = Sentiment(mark: mark.run) else {
        throw Complaint(.unknownMark(source.text(mark.range)), at: mark.range)
      }
      speech.sentiment = sentiment
    }
    guard let attached = mark.attached else { return }
    if mark.run == "=", known.openRound == nil,
      SourceLine.number(attached.text.unicodeScalars) != nil
    {
      throw Complaint(.noOpenRound, at: mark.range.lowerBound..<attached.range.upperBound)
    }
    let blank = Edit(replacing: insertion(at: attached.range.lowerBound), with: " ")
    guard attached.text.unicodeScalars.isWord else {
      throw Complaint(
        .blankMissing(attached: attached.text),
        at: attached.range,
        correction: blank
      )
    }
    speech.concept = try concept(attached, correction: blank)
  }

  private mutating func read(
    _ body: Body,
    after mark: Mark?,
    who: String,
    into speech: inout Speech
  ) throws(Complaint) {
    let mustSpeak = mark.map { $0.run == ":" || $0.run == "?" } ?? false
    if mustSpeak, source.isEmpty(body.textRange), let mark {
      throw Complaint(
        .nothingSaid(who: who, isQuestion: mark.run == "?"),
        at: mark.range
      )
    }
    notice(nearThemeOf: body)
    speech.text = body.text
    speech.tail = tail(body.tail)
    speech.isObservation = body.text.isObservation
    speech.isIncomplete = body.text.isIncomplete
  }

  /// The moderator and other staff are outside the figures, so they take no sentiment.
  private func refuseStaff(
    _ speaker: Speaker,
    _ who: [Token],
    _ mark: Mark,
    _ body: Body
  ) throws(Complaint) {
    let staff: Token?
    switch speaker {
    case .moderator: staff = who.first
    case .everyonePresent, .unidentified, .again: staff = nil
    case .people(let people):
      let isStaff = people.contains { known.person($0)?.role.isStaff ?? false }
      guard isStaff else { return }
      staff = who.first { unit in
        (try? person(unit)).flatMap { known.person($0)?.role.isStaff } ?? false
      }
    }
    guard let staff else { return }
    let whole =
      mark.range.lowerBound..<(mark.attached?.range.upperBound ?? mark.range.upperBound)
    // A colon without words behind it would be refused as well.
    let hasWords = !source.isEmpty(body.textRange)
    throw Complaint(
      .staffWithSentiment(staff.text),
      at: mark.range,
      correction: hasWords ? Edit(replacing: whole, with: ":") : nil
    )
  }

  // MARK: Slips

  /// `1:75`, which the seat and the colon make speech, but which was to be a time.
  private func slipInTime(_ who: [Token], _ mark: Mark) -> Complaint? {
    guard mark.run == ":", who.count == 1, let attached = mark.attached else { return nil }
    let word = who[0].range.lowerBound..<attached.range.upperBound
    let digits = source.scalars[word].drop { $0 == "-" }
    guard digits.allSatisfy({ $0.isDigit || $0 == ":" }) else { return nil }
    return Complaint(.notTime(source.text(word), said: attached.text), at: word)
  }

  /// A first word that only looks like a head: `well-being matters`, `jean-luc the handle`,
  /// `note: the left side`.
  private func slipInHead(_ who: [Token], _ mark: Mark) -> Complaint? {
    let head = whoRange(who)
    if let attached = mark.attached, mark.run == "-", who.count == 1,
      !isPerson(source.text(head)), !isConcept(attached.text)
    {
      let word = source.token(head.lowerBound..<attached.range.upperBound)
      return slip(firstWord: word)
    }
    guard who.count == 1, let unit = who.first, !isPerson(unit.text),
      let verb = Verb.first(word: unit.text), mark.attached == nil
    else { return nil }
    return Complaint(
      .commandAsPerson(verb),
      at: head,
      correction: Edit(
        replacing: mark.range,
        with: source.hasBlank(at: mark.range.upperBound) ? "" : " "
      )
    )
  }

  func isConcept(_ word: String) -> Bool {
    known.concept(code: word.foldedForComparison) != nil
  }

  private func whoRange(_ who: [Token]) -> Range<Int> {
    let start = who.first?.range.lowerBound ?? 0
    return start..<max(start, who.last?.range.upperBound ?? 0)
  }

  private func insertion(at offset: Int) -> Range<Int> { offset..<offset }
}

extension SourceLine {
  /// Whether a blank, or the end, stands there.
  func hasBlank(at position: Int) -> Bool { position >= end || scalars[position].endsWord }
}

extension String {
  /// Whether the text is `(…)`, the first bracket closing at the last character.
  var isObservation: Bool {
    var depth = 0
    var isClosed = false
    for scalar in unicodeScalars {
      if isClosed { return false }
      switch scalar {
      case "(", "\u{FF08}": depth += 1
      case ")", "\u{FF09}": depth -= 1
      default: if depth == 0 { return false }
      }
      if depth <= 0 { isClosed = true }
    }
    return isClosed && depth == 0 && unicodeScalars.count > 2
  }

  /// Whether the last word is `...`.
  var isIncomplete: Bool {
    guard hasSuffix("...") else { return false }
    let before = unicodeScalars.dropLast(3).last
    return before.map(\.endsWord) ?? true
  }
}
