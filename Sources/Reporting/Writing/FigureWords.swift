import Analysis

/// A number with so many decimals, rounded half away from zero; never "-0".
func decimal(_ value: Double, places: Int) -> String {
  let scale = (0..<places).reduce(1.0) { product, _ in product * 10 }
  let scaled = (abs(value) * scale).rounded()
  guard scaled.isFinite, scaled < 1e15 else { return value.isFinite ? "\(value)" : "n/a" }
  let whole = Int(scaled)
  let sign = value < 0 && whole > 0 ? "-" : ""
  guard places > 0 else { return sign + String(whole) }
  let fraction = String(whole % Int(scale))
  let zeros = String(repeating: "0", count: places - fraction.count)
  return "\(sign)\(whole / Int(scale)).\(zeros)\(fraction)"
}

/// How counts, shares and intervals are written, by a rule for small numbers.
struct ShareWords {
  var rule = SmallNumberRule.house
  var wording = Wording.english

  /// "5 of 8".
  func count(_ share: Share) -> String {
    wording.shares.of.text([
      .count: wording.numbers.whole(share.count), .base: wording.numbers.whole(share.base),
    ])
  }

  /// "5 of 8 members"; from the rule's base on with a percentage and Wilson's interval; "n/a (…)"
  /// without a base.
  func counted(_ share: Share, _ noun: KeyPath<Wording.Nouns, Plural>) -> String {
    guard case .value(let fraction) = share.fraction else {
      return wording.notAvailable(undefinedReason(share))
    }
    let counts = wording.shares.of.text([
      .count: wording.numbers.whole(share.count), .base: wording.countedOf(share.base, noun),
    ])
    let percent = wording.numbers.percent(fraction, places: places(share.base))
    switch rule.form(base: share.base) {
    case .countsOnly: return withInterval(counts, share)
    case .markedPercentage:
      return withInterval(
        wording.shares.markedPercentage.text([.counts: counts, .percent: percent]),
        share
      )
    case .percentage:
      return withInterval(
        wording.shares.percentage.text([.counts: counts, .percent: percent]),
        share
      )
    }
  }

  private func withInterval(_ words: String, _ share: Share) -> String {
    guard rule.printsInterval(base: share.base), case .value(let interval) = share.wilson()
    else { return words }
    return wording.shares.percentInterval.text([
      .figure: words,
      .low: wording.numbers.decimal(100 * interval.low, places: places(share.base)),
      .high: wording.numbers.decimal(100 * interval.high, places: places(share.base)),
    ])
  }

  private func places(_ base: Int) -> Int { base >= 200 ? 1 : 0 }

  /// "25, small base (4)"; from the rule's base on with the interval of the score.
  func scored(_ net: NetScore) -> String {
    var words = wording.shown(net.score, places: 0)
    guard net.base > 0 else { return words }
    if rule.form(base: net.base) != .percentage {
      words = wording.shares.smallBase.text([
        .figure: words, .base: wording.numbers.whole(net.base),
      ])
    }
    guard rule.printsInterval(base: net.base), case .value(let interval) = net.interval()
    else { return words }
    return wording.shares.interval.text([
      .figure: words, .low: wording.numbers.decimal(interval.low, places: 0),
      .high: wording.numbers.decimal(interval.high, places: 0),
    ])
  }

  /// "most (7 of 10)"; "n/a (…)" without a base.
  func verbal(_ share: Share) -> String {
    guard let amount = VerbalAmount(share.count, of: share.base) else {
      return wording.notAvailable(undefinedReason(share))
    }
    return wording.shares.verbal.text([.amount: wording.amounts[amount], .counts: count(share)])
  }

  /// The same where some reactions could not be given to anybody: "at least 2 of 6", "someone not
  /// identified", as nobody knows whether that was one of the 2.
  func verbal(_ share: Share, unidentified: Int) -> String {
    guard share.mayBeMore(unidentified) else { return verbal(share) }
    return share.count == 0
      ? wording.shares.byUnidentified : wording.shares.atLeast.text([.counts: count(share)])
  }

  /// "at least 3 of 8 members" where some reactions could not be given to anybody.
  func counted(
    _ share: Share,
    _ noun: KeyPath<Wording.Nouns, Plural>,
    unidentified: Int
  ) -> String {
    let words = counted(share, noun)
    guard share.mayBeMore(unidentified) else { return words }
    return share.count == 0
      ? wording.shares.byUnidentified : wording.shares.atLeast.text([.counts: words])
  }

  /// "2 of 6" in a cell; "at least 2 of 6", "not identified", "n/a (…)".
  func cell(_ share: Share, unidentified: Int = 0) -> String {
    if share.mayBeMore(unidentified) {
      return share.count == 0
        ? wording.shares.unidentified : wording.shares.atLeast.text([.counts: count(share)])
    }
    switch share.fraction {
    case .value: return count(share)
    case .undefined(let reason): return wording.notAvailable(reason)
    }
  }

  /// "#price: intensity 1.80 over 5 marked, first-hand 2 of 4 marked"; empty without marks.
  func marks(_ theme: ThemeFigures) -> Phrase {
    let parts = markParts(theme)
    guard !parts.isEmpty else { return Phrase() }
    return wording.themes.marks.filled([
      .theme: "\(theme: theme.path)", .figure: Phrase(parts.joined(separator: ", ")),
    ])
  }

  /// The same without the theme's name.
  func markParts(_ theme: ThemeFigures) -> [String] {
    var parts: [String] = []
    if !theme.intensities.isEmpty {
      parts.append(
        wording.themes.intensity.text([
          .figure: wording.shown(theme.meanIntensity, places: 2),
          .count: wording.numbers.whole(theme.intensities.count),
        ])
      )
    }
    if theme.specificity.base > 0 {
      parts.append(
        wording.themes.firstHand.text([
          .count: wording.numbers.whole(theme.specificity.count),
          .base: wording.numbers.whole(theme.specificity.base),
        ])
      )
    }
    return parts
  }

  private func undefinedReason(_ share: Share) -> UndefinedReason {
    switch share.fraction {
    case .undefined(let reason): reason
    case .value: .noAnswers
    }
  }
}

extension Share {
  /// Whether reactions that nobody could be named for may be of members who are not counted yet.
  func mayBeMore(_ unidentified: Int) -> Bool { unidentified > 0 && (count < base || base == 0) }
}
