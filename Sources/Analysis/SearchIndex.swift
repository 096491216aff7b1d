public import SessionModel
import TextComparison
public import Vocabulary

/// The words of a session, folded once and swept for each search.
///
/// All texts lie behind one another in one array of bytes: those of reactions, notes, probes, cues
/// and parked topics, and also words that `fix` has since replaced. The index only grows with the
/// log; what a match is worth is asked of the state, so `fix`, `..`, `drop` and `undo` need no care
/// here.
public struct SearchIndex: Sendable {
  private var bytes: [UInt8] = []
  /// By text: where it begins in `bytes`.
  private var starts: [Int] = []
  /// By text: the row of the log that brought it.
  private var rows: [Int32] = []
  /// Items that ever got more words: a match may lie across the joint.
  private var extendedItems: Set<Int32> = []
  /// How often each byte occurs in a sample, so that the sweep looks for the needle's rarest one.
  private var frequencies = [Int](repeating: 0, count: 256)
  private var takenRows = 0

  /// An index of nothing.
  public init() {}

  /// How many bytes the folded words take.
  public var byteCount: Int { bytes.count }

  /// Takes in what was added to the log since the last time.
  public mutating func extend(to log: borrowing EventLog) {
    guard takenRows < log.rows.count else { return }
    let start = bytes.count
    bytes.reserveCapacity(bytes.count + log.texts.byteCount / 2)
    for row in takenRows..<log.rows.count where log.rows[row].kind.concernsItem {
      let content = log.items[Int(log.rows[row].slot)]
      guard content.item > 0, content.text.count > 0 else { continue }
      starts.append(bytes.count)
      rows.append(Int32(row))
      TextFolding.fold(log.texts.slice(content.text).span, into: &bytes)
      // A byte that no text has keeps a match from running into the next text.
      bytes.append(Self.separator)
      if log.rows[row].kind == .itemExtended { extendedItems.insert(content.item) }
    }
    takenRows = log.rows.count
    for place in stride(from: start, to: bytes.count, by: Self.sampling) {
      frequencies[Int(bytes[place])] += 1
    }
  }

  /// The items whose words, as they stand, contain a text; case and accents ignored.
  ///
  /// In order of number; dropped and undone items are left out. A text of nothing but blanks and
  /// marks finds nothing. The index must have been extended to the state's log.
  public func find(_ text: String, in state: borrowing SessionState) -> [ItemNumber] {
    let needle = TextFolding.folded(text)
    guard needle.contains(where: { $0 != 0x20 && $0 != 0x09 }) else { return [] }
    var found: [Int32] = []
    for place in textsContaining(needle) {
      let row = Int(rows[place])
      let number = state.log.items[Int(state.log.rows[row].slot)].item
      if found.last != number, isValid(row, number, needle, state) { found.append(number) }
    }
    if needle.contains(0x20) {
      for number in extendedItems where stands(number, containing: needle, state) {
        found.append(number)
      }
    }
    return sortedOnce(found).map { ItemNumber(Int($0)) }
  }

  private static let separator: UInt8 = 0xFF
  /// One byte in so many is counted; a prime, so that it does not fall in step with the texts.
  private static let sampling = 31

  /// Rows that are all there is of their item need no second look.
  private func isValid(
    _ row: Int,
    _ number: Int32,
    _ needle: [UInt8],
    _ state: borrowing SessionState
  ) -> Bool {
    if let only = state.onlyRow(of: ItemNumber(Int(number))) { return only == row }
    return stands(number, containing: needle, state)
  }

  private func stands(
    _ number: Int32,
    containing needle: [UInt8],
    _ state: borrowing SessionState
  ) -> Bool {
    guard let item = state.item(ItemNumber(Int(number))), !item.isDropped else { return false }
    return TextFolding.contains(TextFolding.folded(state.text(of: item)), needle)
  }

  private func sortedOnce(_ numbers: [Int32]) -> [Int32] {
    var result: [Int32] = []
    for number in numbers.sorted() where result.last != number { result.append(number) }
    return result
  }
}

// MARK: - The sweep

extension SearchIndex {
  /// The texts in which a folded needle occurs, each once, in order.
  private func textsContaining(_ needle: [UInt8]) -> [Int] {
    let pivot = needle.indices.min { frequencies[Int(needle[$0])] < frequencies[Int(needle[$1])] }
    guard let pivot else { return [] }
    let haystack = bytes.span
    let sought = needle.span
    let rare = needle[pivot]
    var found: [Int] = []
    var text = 0
    var place = 0
    while let hit = firstPlace(of: rare, in: haystack, from: place) {
      place = hit + 1
      guard TextFolding.matches(haystack, at: hit - pivot, sought) else { continue }
      text = textHolding(hit, from: text)
      found.append(text)
      // One match in a text is enough.
      guard text + 1 < starts.count else { break }
      text += 1
      place = starts[text]
    }
    return found
  }

  /// The text that holds a place: looked for ahead in steps that double, then by halves.
  private func textHolding(_ place: Int, from first: Int) -> Int {
    var low = first
    var step = 1
    while low + step < starts.count, starts[low + step] <= place {
      low += step
      step *= 2
    }
    var high = min(starts.count, low + step)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle } else { high = middle }
    }
    return low
  }

  /// The first place of a byte, in blocks that the compiler turns into vector instructions.
  private func firstPlace(of byte: UInt8, in haystack: Span<UInt8>, from start: Int) -> Int? {
    let block = 128
    var place = start
    while place + block <= haystack.count {
      let window = haystack.extracting(place..<(place + block))
      var difference: UInt8 = 0
      for offset in 0..<block { difference |= window[offset] == byte ? 1 : 0 }
      if difference != 0 { break }
      place += block
    }
    while place < haystack.count {
      if haystack[place] == byte { return place }
      place += 1
    }
    return nil
  }
}
