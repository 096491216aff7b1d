/// Bytes from the terminal in, keys out.
///
/// Decodes UTF-8 itself, so that nothing depends on the locale; takes bracketed pastes out whole;
/// turns control sequences into keys or nothing, where libedit would leave litter such as `5~`. Half
/// a character, half a sequence and half a paste wait for the rest, however long it takes.
struct KeyDecoder {
  private var bytes: [UInt8] = []
  private var keys: [Key] = []
  private var next = 0
  private var openPaste: [UInt8]?
  private var isEscapeForgotten = false
  /// Whether escape is a key of its own, as in vi, and not only the first half of a meta key.
  private let isEscapeKey: Bool

  init(isEscapeKey: Bool) { self.isEscapeKey = isEscapeKey }

  var hasKeys: Bool { next < keys.count }

  /// Whether anything was begun that the next bytes will end.
  var isBusy: Bool { hasKeys || !bytes.isEmpty || openPaste != nil }

  /// Only a lone escape can be a key of its own after a pause.
  var isLoneEscape: Bool { openPaste == nil && bytes == [0x1B] }

  mutating func takeKey() -> Key? {
    guard next < keys.count else {
      keys.removeAll(keepingCapacity: true)
      next = 0
      return nil
    }
    next += 1
    return keys[next - 1]
  }

  mutating func append(_ key: Key) { keys.append(key) }
  mutating func prepend(_ key: Key) { keys.insert(key, at: next) }

  mutating func releaseEscape() {
    bytes = []
    keys.append(.scalar("\u{1B}"))
  }

  /// Takes an escape that nothing followed for a while for a slip: the next letter is a letter.
  mutating func forgetEscape() { isEscapeForgotten = true }

  /// What had arrived of a paste that never ended.
  mutating func takeUnfinishedPaste() -> [UInt8]? {
    defer { openPaste = nil }
    return openPaste
  }

  mutating func feed(_ arrived: some Sequence<UInt8>) {
    bytes += arrived
    var place = 0
    while place < bytes.count {
      let used: Int?
      if openPaste != nil {
        used = takePasted(at: place)
      } else if bytes[place] == 0x1B {
        used = takeEscape(at: place)
      } else {
        used = takeCharacter(at: place)
      }
      guard let used else { break }
      place += used
    }
    bytes.removeFirst(place)
  }

  /// Each `take…` says how many bytes it used, or nothing where more must come first.
  private mutating func takeCharacter(at place: Int) -> Int? {
    let length = Self.length(ofCharacterStartingWith: bytes[place])
    guard place + length <= bytes.count else {
      // A byte that cannot go on the character ends the wait.
      let rest = bytes[(place + 1)...]
      guard rest.contains(where: { $0 & 0xC0 != 0x80 }) else { return nil }
      keys.append(.scalar("\u{FFFD}"))
      return 1
    }
    let text = String(validating: bytes[place..<(place + length)], as: UTF8.self)
    guard let scalar = text?.unicodeScalars.first else {
      keys.append(.scalar("\u{FFFD}"))
      return 1
    }
    keys.append((0x80..<0xA0).contains(scalar.value) ? .literal(scalar) : .scalar(scalar))
    return length
  }

  private static func length(ofCharacterStartingWith byte: UInt8) -> Int {
    switch byte {
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: 1
    }
  }

  private mutating func takePasted(at place: Int) -> Int? {
    let run = bytes[place...].prefix { $0 != 0x1B }
    guard run.isEmpty else {
      openPaste?.append(contentsOf: run)
      return run.count
    }
    let tail = bytes[place...].prefix(Self.pasteEnd.count)
    if tail.elementsEqual(Self.pasteEnd) {
      keys.append(.paste(openPaste ?? []))
      openPaste = nil
      return tail.count
    }
    if Self.pasteEnd.starts(with: tail) { return nil }
    openPaste?.append(0x1B)
    return 1
  }

  private mutating func takeEscape(at place: Int) -> Int? {
    guard place + 1 < bytes.count else { return nil }
    let introducer = bytes[place + 1]
    let isForgotten = isEscapeForgotten
    isEscapeForgotten = false
    guard introducer == 0x5B || introducer == 0x4F && !isForgotten else {
      // Escape and then `a+ …` must not become `+ …`, which is another member's line: only before the
      // letters that have a meaning with it, and only at once, does it take the letter away.
      let isMeta = Self.metaLetters.contains(introducer) && !isForgotten
      if isEscapeKey || isMeta { keys.append(.scalar("\u{1B}")) }
      return 1
    }
    var end = place + 2
    while introducer == 0x5B, end < bytes.count, (0x20...0x3F).contains(bytes[end]) { end += 1 }
    guard end < bytes.count else { return nil }
    // A sequence broken off by something else is dropped, and that something read afresh.
    guard (0x40...0x7E).contains(bytes[end]) else { return end - place }
    let sequence = String(decoding: bytes[(place + 2)...end], as: UTF8.self)
    let length = end + 1 - place
    if sequence == "M" {
      // An old mouse report: three raw bytes follow.
      return end + 3 < bytes.count ? length + 3 : nil
    }
    act(on: sequence)
    return length
  }

  private mutating func act(on sequence: String) {
    switch sequence {
    case "200~": openPaste = []
    case "A": keys.append(.command(.older))
    case "B": keys.append(.command(.newer))
    case "C", "1;2C": keys.append(.command(.right))
    case "D", "1;2D": keys.append(.command(.left))
    case "H", "1~", "7~": keys.append(.command(.home))
    case "F", "4~", "8~": keys.append(.command(.end))
    case "3~": keys.append(.command(.deleteForward))
    case "1;5C", "1;3C", "5C": keys.append(.command(.wordRight))
    case "1;5D", "1;3D", "5D": keys.append(.command(.wordLeft))
    default: break  // Function keys, focus and mouse reports mean nothing here.
    }
  }

  /// Words back, forth, deleted, in another case; copy, paste; history; delete a word backwards.
  private static let metaLetters = Set("bBcCdDfFlLuUwWyYnNpP\u{7F}\u{8}".utf8)
  private static let pasteEnd = Array("\u{1B}[201~".utf8)
}
