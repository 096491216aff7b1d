import Vocabulary

extension Resolver {
  func count(_ bound: BoundArguments) throws(Complaint) -> Int {
    guard let token = bound.first("N") else { return 1 }
    return try positive(token, name: "a count", example: "2")
  }

  func optionalItem(_ bound: BoundArguments) throws(Complaint) -> ItemNumber? {
    try bound.first("ITEM").converted(item)
  }

  mutating func fix(_ bound: BoundArguments) throws(Complaint) -> VerbCommand {
    let item = try item(try required("ITEM", bound))
    guard let start = bound.restStart.map(source.skippingBlanks), start < source.end,
      !source.isEmpty(start..<source.end)
    else { return .fix(item, nil) }
    if known.isRemark(item) { return .fix(item, .words(try rest("LINE", bound).text)) }
    let statement = try source.statement(from: start)
    switch statement {
    case .speech(let form):
      do throws(Complaint) {
        return .fix(item, .speech(try speech(form)))
      } catch { throw error.fact.isAboutCommands ? fixNeedsWho(item, start) : error }
    case .command(let first): throw nameInFix(first) ?? fixNeedsWho(item, start)
    case .nothing, .themes, .more: throw fixNeedsWho(item, start)
    }
  }

  private func fixNeedsWho(_ item: ItemNumber, _ start: Int) -> Complaint {
    Complaint(.fixNeedsWho(item.number), at: source.token(wordAt: start).range)
  }

  mutating func tail(_ bound: BoundArguments) throws(Complaint) -> Tail {
    var tokens: [TailToken] = []
    for word in bound.all("#THEME") {
      guard let token = source.tailToken(in: word.range) else {
        if word.text.unicodeScalars.isThemePath, !word.isQuoted {
          let start = word.range.lowerBound
          throw Complaint(
            .themeWithoutSign(word.text),
            at: word.range,
            correction: Edit(replacing: start..<start, with: "#")
          )
        }
        throw Complaint(.notTheme(word.text), at: word.range)
      }
      tokens.append(token)
    }
    return tail(tokens)
  }

  func themesToTakeOff(_ bound: BoundArguments) throws(Complaint) -> [ThemePath] {
    var themes: [ThemePath] = []
    for word in bound.all("#THEME") {
      let theme = try knownTheme(word.token)
      if !themes.contains(theme) { themes.append(theme) }
    }
    return themes
  }

  func stars(_ bound: BoundArguments) throws(Complaint) -> Int {
    guard let token = bound.first("STARS") else { return 1 }
    if token.text.lowercased() == "none" { return 0 }
    if case .stars(let count)? = source.tailToken(in: token.range)?.kind { return count }
    throw Complaint(.notStars(takesNone: true), at: token.range)
  }

  func mark(_ bound: BoundArguments) throws(Complaint) -> VerbCommand {
    let item = try item(try required("ITEM", bound))
    var intensity: Int?
    if let typed = bound.first("0-3") {
      intensity = Int(try choice(typed, of: "intensity", among: ["0", "1", "2", "3"]))
    }
    var isSpecific: Bool?
    if let typed = bound.first("YES") {
      isSpecific = try choice(typed, of: "value", among: Choices.yesNo) == "yes"
    }
    guard intensity != nil || isSpecific != nil else {
      throw missing("intensity= or specific=", bound)
    }
    return .mark(item, intensity: intensity, isSpecific: isSpecific)
  }
}
