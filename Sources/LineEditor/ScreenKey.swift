/// A key at a screen that takes keys one by one.
public enum ScreenKey: Equatable, Sendable {
  /// A character, or a part of one that the terminal sends for itself.
  case character(Character)
  case enter
  case backspace
  case escape
  case left
  case right
  case up
  case down
  case pageUp
  case pageDown
  case home
  case end
  /// ctrl-C, or SIGINT from elsewhere.
  case interrupt
  /// ctrl-D.
  case endOfInput
  /// ctrl-Z.
  case suspend
  /// ctrl-L.
  case redraw
}

/// Bytes from a terminal in, keys out; half a character and half a sequence wait for the rest.
///
/// Sequences that mean nothing here are taken off whole, so that no litter of them is left.
struct ScreenKeyDecoder {
  private var bytes: [UInt8] = []

  /// Whether an escape waits that may be a key of its own.
  var isLoneEscape: Bool { bytes == [0x1B] }

  /// Takes the escape that waits for a key.
  mutating func releaseEscape() -> ScreenKey {
    bytes = []
    return .escape
  }

  mutating func feed(_ arrived: some Sequence<UInt8>) -> [ScreenKey] {
    bytes += arrived
    var keys: [ScreenKey] = []
    var place = 0
    while place < bytes.count {
      let used = bytes[place] == 0x1B ? takeEscape(at: place, &keys) : take(at: place, &keys)
      guard let used else { break }
      place += used
    }
    bytes.removeFirst(place)
    return keys
  }

  private func take(at place: Int, _ keys: inout [ScreenKey]) -> Int? {
    let first = bytes[place]
    if first < 0x20 || first == 0x7F {
      if let key = Self.controls[first] { keys.append(key) }
      return 1
    }
    let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    guard place + length <= bytes.count else { return nil }
    let text = String(validating: bytes[place..<(place + length)], as: UTF8.self)
    guard let character = text?.first else { return 1 }
    keys.append(.character(character))
    return length
  }

  private func takeEscape(at place: Int, _ keys: inout [ScreenKey]) -> Int? {
    guard place + 1 < bytes.count else { return nil }
    let introducer = bytes[place + 1]
    guard introducer == 0x5B || introducer == 0x4F else {
      keys.append(.escape)
      return 1
    }
    var end = place + 2
    while end < bytes.count, (0x20...0x3F).contains(bytes[end]) { end += 1 }
    guard end < bytes.count else { return bytes.count - place > 32 ? bytes.count - place : nil }
    guard (0x40...0x7E).contains(bytes[end]) else { return end - place }
    if let key = Self.sequences[String(decoding: bytes[(place + 2)...end], as: UTF8.self)] {
      keys.append(key)
    }
    return end + 1 - place
  }

  private static let controls: [UInt8: ScreenKey] = [
    0x03: .interrupt, 0x04: .endOfInput, 0x08: .backspace, 0x0A: .enter, 0x0C: .redraw,
    0x0D: .enter, 0x1A: .suspend, 0x7F: .backspace,
  ]

  private static let sequences: [String: ScreenKey] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "1~": .home,
    "7~": .home, "4~": .end, "8~": .end, "5~": .pageUp, "6~": .pageDown,
  ]
}
