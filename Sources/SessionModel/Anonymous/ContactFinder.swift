/// Places of a text that reach a person: addresses, telephone numbers, links, names in a network.
enum ContactFinder {
  /// Addresses for mail, and `@` with a name behind it; found by the `@`.
  static func addresses(in text: Span<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for place in text.indices where text[place] == UInt8(ascii: "@") {
      var start = place
      while start > 0, isAddress(text[start - 1]) { start -= 1 }
      var end = place + 1
      while end < text.count, isAddress(text[end]) { end += 1 }
      while end > place + 1,
        text[end - 1] == UInt8(ascii: ".") || text[end - 1] == UInt8(ascii: "-")
      {
        end -= 1
      }
      guard end > place + 1 else { continue }
      found.append(start..<end)
    }
    return found
  }

  /// Links, from the letters before `://` or from `www.` to the next blank.
  static func links(in text: Span<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = 0
    while place < text.count {
      guard let start = linkStart(text, at: place) else {
        place += 1
        continue
      }
      var end = place
      while end < text.count, !isEndOfLink(text[end]) { end += 1 }
      found.append(start..<end)
      place = end + 1
    }
    return found
  }

  /// Runs of digits that are long enough for a telephone or a personal number.
  ///
  /// Seven digits where they begin with `+` or 0, otherwise nine. Thousands in groups of three and
  /// days written `2026-12-15` are none.
  static func numbers(in text: Span<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = 0
    while place < text.count {
      guard isDigit(text[place]) else {
        place += 1
        continue
      }
      let isInWord = place > 0 && isLetter(text[place - 1])
      let start = place > 0 && text[place - 1] == UInt8(ascii: "+") ? place - 1 : place
      let groups = groups(in: text, from: &place)
      let isPrefixed = start < groups[0].lowerBound || text[start] == UInt8(ascii: "0")
      let digits = groups.reduce(0) { $0 + $1.count }
      let isThousands = groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 }
      let isDay = groups.prefix(3).map(\.count) == [4, 2, 2]
      let isLong = isPrefixed ? digits >= 7 : digits >= 9 && !isThousands && !isDay
      if isLong, !isInWord { found.append(start..<groups[groups.count - 1].upperBound) }
    }
    return found
  }

  /// The groups of digits with one sign, or a bracket and a blank, between them.
  private static func groups(in text: Span<UInt8>, from place: inout Int) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var next = place
    while true {
      let start = next
      while next < text.count, isDigit(text[next]) { next += 1 }
      groups.append(start..<next)
      place = next
      while next < text.count, next < place + 2, isBetweenDigits(text[next]) { next += 1 }
      guard next > place, next < text.count, isDigit(text[next]) else { return groups }
    }
  }

  private static func linkStart(_ text: Span<UInt8>, at place: Int) -> Int? {
    if begins(text, "www.", at: place), place == 0 || !isLetter(text[place - 1]) { return place }
    guard begins(text, "://", at: place) else { return nil }
    var start = place
    while start > 0, isLetter(text[start - 1]) { start -= 1 }
    return start
  }

  private static func begins(_ text: Span<UInt8>, _ word: StaticString, at place: Int) -> Bool {
    guard place + word.utf8CodeUnitCount <= text.count else { return false }
    return word.withUTF8Buffer { letters in
      letters.indices.allSatisfy {
        letters[$0] == text[place + $0] | (isLetter(letters[$0]) ? 0x20 : 0)
      }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }

  private static func isAddress(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte)
      || [UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+")].contains(byte)
  }

  private static func isBetweenDigits(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"),
      UInt8(ascii: "("), UInt8(ascii: ")"):
      true
    default: false
    }
  }

  private static func isEndOfLink(_ byte: UInt8) -> Bool {
    switch byte {
    case ...0x20, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ")"): true
    default: false
    }
  }
}
