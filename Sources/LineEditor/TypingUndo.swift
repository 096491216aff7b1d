import CEditline

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// What the line was before each burst of keys.
///
/// A burst is a word typed or a run of characters deleted; any other change is a step of its own.
struct TypingUndo {
  struct Snapshot: Equatable {
    var scalars: [wchar_t] = []
    var cursor = 0
  }

  private enum Change { case typed(isBlank: Bool), deleted, other }

  private var earlier: [Snapshot] = []
  private var current = Snapshot()
  private var lastChange = Change.other
  private static let limit = 200
  private static let scalarLimit = 1_000_000

  /// Takes note of the line as it now stands.
  mutating func note(_ scalars: UnsafeBufferPointer<wchar_t>, cursor: Int) {
    guard !isCurrent(scalars) else {
      current.cursor = cursor
      return
    }
    let change = self.change(to: scalars, cursor: cursor)
    if !continues(change) { remember() }
    lastChange = change
    current = Snapshot(scalars: Array(scalars), cursor: cursor)
  }

  /// Takes the line as it now stands for the beginning: there is no step before it.
  mutating func begin(with scalars: UnsafeBufferPointer<wchar_t>, cursor: Int) {
    self = TypingUndo()
    current = Snapshot(scalars: Array(scalars), cursor: cursor)
  }

  /// The line one step back, which then counts as noted; nothing at the beginning.
  mutating func stepBack() -> Snapshot? {
    guard let last = earlier.popLast() else { return nil }
    current = last
    lastChange = .other
    return last
  }

  /// Compared as bytes: this is asked at every key, of lines of any length.
  private func isCurrent(_ scalars: UnsafeBufferPointer<wchar_t>) -> Bool {
    guard scalars.count == current.scalars.count else { return false }
    return current.scalars.withUnsafeBytes { known in
      guard let one = known.baseAddress, let other = scalars.baseAddress else { return true }
      return memcmp(one, other, known.count) == 0
    }
  }

  private func change(to scalars: UnsafeBufferPointer<wchar_t>, cursor: Int) -> Change {
    if scalars.count == current.scalars.count + 1, cursor == current.cursor + 1 {
      return .typed(isBlank: scalars[cursor - 1] == 32)
    }
    return scalars.count < current.scalars.count && cursor <= current.cursor ? .deleted : .other
  }

  private func continues(_ change: Change) -> Bool {
    switch (lastChange, change) {
    case (.typed(let wasBlank), .typed(let isBlank)): isBlank || !wasBlank
    case (.deleted, .deleted): true
    case (.typed, _), (.deleted, _), (.other, _): false
    }
  }

  private mutating func remember() {
    earlier.append(current)
    if earlier.count > Self.limit || current.scalars.count * earlier.count > Self.scalarLimit {
      earlier.removeFirst()
    }
  }
}
