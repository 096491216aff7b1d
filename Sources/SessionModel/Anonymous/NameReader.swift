import Vocabulary

/// The first pass: reads all texts, replaces nothing, and finds out what is in doubt.
///
/// Places are gathered by a second reader, and only where there is a doubt: most names occur
/// often, and are certain.
struct NameReader: NameRewriter {
  /// How a word is settled when all its places are known.
  enum Rule {
    /// A name, unless it also occurs without its capital.
    case name
    /// A form of a short name or one with another ending: in doubt where it always has a capital,
    /// otherwise a word like any other.
    case likely
    case asked
    case certain
  }

  /// All that was seen of one word.
  struct Sighting {
    var rule: Rule
    var reason: DoubtfulWord.Reason
    var people: [Int]
    var capitals = 0
    var smalls = 0
    /// Only of words that are ``NameReader/wanted``, and only those that a report shows.
    var places: [DoubtfulPlace] = []

    /// Whether it is in doubt by what was seen.
    var isDoubtful: Bool {
      switch rule {
      case .asked: true
      case .certain: false
      case .name: smalls > 0
      case .likely: capitals > 0 && smalls == 0
      }
    }

    /// Whether it is none of our business.
    var isOrdinary: Bool { rule == .likely && !isDoubtful }
  }

  let roster: Roster
  /// The words whose places are gathered.
  let wanted: Set<String>
  private(set) var finder: NameFinder
  private(set) var sightings: [String: Sighting] = [:]
  /// The words in the order of their first place.
  private(set) var words: [String] = []
  /// Every label that was met, each once, in order.
  private(set) var labels: [LabelSort: [String]] = [:]
  /// The decisions that were met beside those of the finder.
  private(set) var met: Set<String> = []
  /// Whether a report shows what is read now.
  var isShown = true
  /// Whether anything was found since this was last set.
  var hasFound = false

  private var metLabels: [LabelSort: [String: Meeting]] = [:]
  /// Paths of themes of which every step is plain.
  private var plainPaths: Set<String> = []

  private enum Meeting {
    /// Nothing was found in it.
    case plain
    /// Something was found, only where no report shows it.
    case hidden
    /// Something was found.
    case settled
  }

  init(_ roster: Roster, _ index: NameIndex, wanted: Set<String> = []) {
    self.roster = roster
    self.wanted = wanted
    finder = NameFinder(index)
  }

  mutating func prose(_ text: String, _ place: TextPlace) -> String {
    let bytes = text.utf8Span.span
    finder.read(bytes)
    for find in finder.finds { see(find, bytes, place, isProse: true) }
    if !finder.finds.isEmpty { hasFound = true }
    return text
  }

  mutating func label(_ text: String, _ sort: LabelSort, _ place: TextPlace) -> String {
    let met = metLabels[sort, default: [:]][text]
    // Themes are met again and again; once is enough for each.
    switch met {
    case .plain?: return text
    case .settled?:
      hasFound = true
      return text
    case .hidden? where !isShown:
      hasFound = true
      return text
    case .hidden?: break
    case nil: labels[sort, default: []].append(text)
    }
    let bytes = text.utf8Span.span
    finder.read(bytes)
    for find in finder.finds { see(find, bytes, place, isProse: false) }
    if !finder.finds.isEmpty { hasFound = true }
    metLabels[sort, default: [:]][text] =
      finder.finds.isEmpty ? .plain : isShown ? .settled : .hidden
    return text
  }

  mutating func theme(_ path: String) -> String {
    if plainPaths.contains(path) { return path }
    let hadFound = hasFound
    hasFound = false
    _ = rewrittenSteps(of: path)
    if !hasFound { plainPaths.insert(path) }
    hasFound = hasFound || hadFound
    return path
  }

  mutating func organisation(_ name: String, _ place: TextPlace) -> String {
    ask(name, .organisation, place)
    return label(name, .attributeValue, place)
  }

  mutating func name(_ name: String, of member: MemberID) -> String { name }

  mutating func code(_ code: String, of member: MemberID) -> String { code }

  mutating func owner(_ owner: String, _ place: TextPlace) -> String {
    _ = prose(owner, place)
    if roster.find(owner) == nil, finder.finds.isEmpty { ask(owner, .owner, place) }
    return owner
  }
}

extension NameReader {
  /// Asks about a whole text that only a person can judge.
  private mutating func ask(_ text: String, _ reason: DoubtfulWord.Reason, _ place: TextPlace) {
    guard !text.isEmpty else { return }
    hasFound = true
    let key = WordScanner.key(text)
    guard finder.index.decisions[key] == nil else {
      met.insert(key)
      return
    }
    note(key, Sighting(rule: .asked, reason: reason, people: []))
    record(key, DoubtfulPlace(place: place, spelling: text, context: text))
  }

  private mutating func see(
    _ find: NameFinder.Find,
    _ text: Span<UInt8>,
    _ place: TextPlace,
    isProse: Bool
  ) {
    guard let (rule, reason) = judge(find, text) else { return }
    let isSmall = find.isSmall && isProse && isSmallEvidence(find)
    if rule == .name, !isSmall, wanted.isEmpty { return }
    let key = finder.key(find, text)
    if finder.index.decisions[key] != nil { return }
    note(key, Sighting(rule: rule, reason: reason, people: find.people))
    if find.isCapitalised { sightings[key]?.capitals += 1 }
    if isSmall { sightings[key]?.smalls += 1 }
    guard isShown, wanted.contains(key) else { return }
    let context = Self.context(find, finder.scanner.words, text)
    let spelling = NameFinder.string(text, find.bytes)
    record(key, DoubtfulPlace(place: place, spelling: spelling, context: context))
  }

  private func isSmallEvidence(_ find: NameFinder.Find) -> Bool {
    guard case .name(let entry) = find.sort else { return true }
    return finder.index.entries[entry].isCapitalised
  }

  /// How a find is settled; nil where there is nothing to settle.
  private func judge(
    _ find: NameFinder.Find,
    _ text: Span<UInt8>
  ) -> (Rule, DoubtfulWord.Reason)? {
    switch find.sort {
    case .wholeName, .masked: return nil
    case .name(let index):
      let entry = finder.index.entries[index]
      if entry.decision != nil { return nil }
      if entry.isNoWord { return (.asked, .noWord) }
      return (entry.isAlsoAWord ? .asked : .name, .alsoAWord)
    case .inside: return (.asked, .insideWriting)
    case .form(let form):
      let isPlain = !form.isStem || NameParts.isCaseEnding(form.ending)
      return (isPlain && !form.isShort ? .asked : .likely, .otherEnding)
    case .keptRun: return (.asked, .alsoAWord)
    case .contact: return (.asked, .contact)
    case .sign:
      let isPlain = find.bytes.allSatisfy { text[$0] < 0x80 }
      return (isPlain ? .asked : .certain, .noWord)
    }
  }

  private mutating func note(_ key: String, _ sighting: Sighting) {
    guard let known = sightings[key] else {
      sightings[key] = sighting
      words.append(key)
      return
    }
    if sighting.rule == .asked, known.rule != .asked {
      sightings[key]?.rule = .asked
      sightings[key]?.reason = sighting.reason
    }
  }

  private mutating func record(_ key: String, _ place: DoubtfulPlace) {
    if isShown, wanted.contains(key) { sightings[key]?.places.append(place) }
  }

  /// The words around a place.
  private static func context(
    _ find: NameFinder.Find,
    _ words: [WordScanner.Word],
    _ text: Span<UInt8>
  ) -> String {
    let before = words.last { $0.bytes.upperBound <= find.bytes.lowerBound }
    let inside = words.indices.filter { words[$0].bytes.overlaps(find.bytes) }
    guard before != nil || !inside.isEmpty else { return NameFinder.string(text, find.bytes) }
    let first = max(0, (inside.first ?? 0) - 3)
    let last = min(words.count - 1, (inside.last ?? 0) + 3)
    let start = min(words[first].bytes.lowerBound, find.bytes.lowerBound)
    let end = max(words[last].bytes.upperBound, find.bytes.upperBound)
    return NameFinder.string(text, start..<end)
  }
}
