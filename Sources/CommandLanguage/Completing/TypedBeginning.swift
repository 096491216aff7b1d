/// The letters typed so far, each with its other cases, to look through thousands of names at a
/// key's pace.
///
/// Letter by letter: unlike `foldedForComparison` it does not see `ss` in `ß`.
struct TypedBeginning {
  private let letters: [(UInt32, UInt32, UInt32)]
  private let firstBytes: (UInt8, UInt8, UInt8)

  init(_ scalars: some Collection<Unicode.Scalar>) {
    let cases = scalars.map { letter in
      let properties = letter.properties
      let upper = properties.uppercaseMapping.unicodeScalars.first ?? letter
      return (letter, upper, properties.lowercaseMapping.unicodeScalars.first ?? letter)
    }
    letters = cases.map { ($0.value, $1.value, $2.value) }
    firstBytes = cases.first.map { ($0.firstByte, $1.firstByte, $2.firstByte) } ?? (0, 0, 0)
  }

  var isEmpty: Bool { letters.isEmpty }

  /// Whether a name begins so, its blanks left out.
  func begins(_ name: String) -> Bool {
    guard !letters.isEmpty else { return true }
    guard let first = name.utf8.first, mayBegin(first) else { return false }
    return name.utf8.withContiguousStorageIfAvailable { matches($0, from: 0) }
      ?? Array(name.utf8).withUnsafeBufferPointer { matches($0, from: 0) }
  }

  /// Whether a path, or the part behind one of its slashes, begins so.
  func beginsPart(of path: String) -> Bool {
    guard !letters.isEmpty else { return true }
    return path.utf8.withContiguousStorageIfAvailable(matchesPart)
      ?? Array(path.utf8).withUnsafeBufferPointer(matchesPart)
  }

  /// A first look: whether the name or code of a person can begin so.
  func mayBegin(_ person: borrowing PersonEntry) -> Bool {
    letters.isEmpty || mayBegin(person.firstByteOfName) || mayBegin(person.firstByteOfCode)
  }

  private func mayBegin(_ byte: UInt8) -> Bool {
    byte == firstBytes.0 || byte == firstBytes.1 || byte == firstBytes.2
  }

  private func matchesPart(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.indices.contains { index in
      (index == 0 || bytes[index - 1] == UInt8(ascii: "/")) && mayBegin(bytes[index])
        && matches(bytes, from: index)
    }
  }

  private func matches(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var index = start
    var position = 0
    while index < bytes.count {
      let scalar = bytes.scalarValue(at: &index)
      if scalar == 0x20 || scalar == 0x09 || scalar == 0x0A { continue }
      let letter = letters[position]
      guard scalar == letter.0 || scalar == letter.1 || scalar == letter.2 else { return false }
      position += 1
      if position == letters.count { return true }
    }
    return false
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The scalar that begins here, and the index after it; the bytes are those of a `String`, which
  /// are well-formed.
  fileprivate func scalarValue(at index: inout Int) -> UInt32 {
    let lead = self[index]
    index += 1
    if lead < 0x80 { return UInt32(lead) }
    let length = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3
    var value = UInt32(lead) & (0x3F >> UInt32(length))
    for _ in 0..<length where index < count {
      value = value << 6 | UInt32(self[index] & 0x3F)
      index += 1
    }
    return value
  }
}

extension Unicode.Scalar {
  fileprivate var firstByte: UInt8 { UTF8.encode(self)?.first ?? 0 }
}
