public import Vocabulary

/// Where the session stands in its guide.
public struct GuideProgress: Equatable, Sendable {
  /// The guide, nil until one was loaded.
  public internal(set) var guide: Guide?
  /// The section that is on, from 1; nil before the first.
  public internal(set) var current: Int?
  /// Each entering of a section, in order.
  public internal(set) var entries: [Entry] = []
  /// Seconds added to sections by `extend`, by section.
  public internal(set) var extensions: [Int: Int] = [:]

  /// One entering of a section.
  public struct Entry: Equatable, Sendable {
    /// The section, from 1.
    public var section: Int
    /// When.
    public var from: SessionClock
  }

  /// The section that is on.
  public var section: GuideSection? {
    current.flatMap(section(number:))
  }

  /// The section with a number, from 1.
  private func section(number: Int) -> GuideSection? {
    guard let guide, number >= 1, number <= guide.sections.count else { return nil }
    return guide.sections[number - 1]
  }

  mutating func enter(_ number: Int, _ now: SessionClock) {
    guard section(number: number) != nil else { return }
    let place = entries.lastIndex { $0.from <= now }.map { $0 + 1 } ?? 0
    entries.insert(Entry(section: number, from: now), at: place)
    current = entries.last?.section
  }

  /// Takes a guide in the place of another, as a corrected file is loaded again.
  ///
  /// Sections are found again by their titles, and what happened in them stays; what happened in
  /// one that is no longer there goes.
  mutating func replace(_ newGuide: Guide) {
    let old = guide?.sections.map(\.title) ?? []
    let new = newGuide.sections.map(\.title)
    func moved(_ section: Int) -> Int? {
      guard old.indices.contains(section - 1) else { return nil }
      return new.firstIndex(of: old[section - 1]).map { $0 + 1 }
    }
    let kept = entries.compactMap { entry in
      moved(entry.section).map { Entry(section: $0, from: entry.from) }
    }
    let lengthened = extensions
    self = GuideProgress(guide: newGuide)
    entries = kept
    current = kept.last?.section
    for (section, seconds) in lengthened {
      if let section = moved(section) { extensions[section] = seconds }
    }
  }

  mutating func extend(_ number: Int, by seconds: Int) {
    guard section(number: number) != nil else { return }
    extensions[number] = (extensions[number] ?? 0).addingWithinBounds(seconds)
  }

  /// Planned seconds of a section with its extensions; nil where no time was planned.
  public func plannedSeconds(_ section: Int) -> Int? {
    guard
      let planned = self.section(number: section)?.seconds ?? extensions[section].map({ _ in 0 })
    else { return nil }
    return planned.addingWithinBounds(extensions[section] ?? 0)
  }

  /// Seconds spent in a section until now, all enterings together.
  public func usedSeconds(_ section: Int, now: SessionClock) -> Int {
    var used = 0
    for (index, entry) in entries.enumerated() where entry.section == section {
      let end = index + 1 < entries.count ? entries[index + 1].from : now
      used = used.addingWithinBounds(max(0, end.seconds - entry.from.seconds))
    }
    return used
  }

  /// Seconds left in the section that is on, negative when over; nil where no time was planned.
  public func secondsLeft(now: SessionClock) -> Int? {
    guard let current, let planned = plannedSeconds(current) else { return nil }
    return planned.addingWithinBounds(-usedSeconds(current, now: now))
  }

  /// The section that was on at a reading of the clock.
  public func section(at clock: SessionClock) -> Int? {
    entries.last { $0.from <= clock }?.section
  }
}

extension Int {
  /// The sum, or the nearest number that there is: a document may hold any number.
  func addingWithinBounds(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }
}
