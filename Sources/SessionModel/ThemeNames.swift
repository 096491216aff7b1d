/// The spellings of themes, each kept once and known by a small number.
///
/// A number is given at first sight and never taken back, not by `undo` either: what a spelling
/// means (which theme, after renames and merges) is for the state to say.
public struct ThemeNames: Sendable {
  private var names: [String] = []
  private var bytes: [UInt8] = []
  private var ends: [Int32] = []
  // Open addressing; 0 is free, otherwise the number plus one. Always a power of two in size.
  private var slots: [Int32] = Array(repeating: 0, count: 64)

  /// No spellings yet.
  public init() {}

  /// How many spellings there are.
  public var count: Int { names.count }

  /// The spelling with a number.
  public subscript(number: Int32) -> String { names[Int(number)] }

  /// The number of a spelling, given now if it is new.
  public mutating func number(of name: String) -> Int32 {
    let spelled = Array(name.utf8)
    return number(of: spelled.span)
  }

  /// The number of a spelling in UTF-8, given now if it is new.
  public mutating func number(of spelling: Span<UInt8>) -> Int32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in spelling.indices {
      hash = (hash ^ UInt64(spelling[index])) &* 0x0000_0100_0000_01b3
    }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    while slots[slot] != 0 {
      let candidate = slots[slot] - 1
      if isSpelled(candidate, spelling) { return candidate }
      slot = (slot + 1) & mask
    }
    slots[slot] = Int32(names.count + 1)
    return insert(spelling)
  }

  private mutating func insert(_ spelling: Span<UInt8>) -> Int32 {
    let start = bytes.count
    for index in spelling.indices { bytes.append(spelling[index]) }
    ends.append(Int32(bytes.count))
    names.append(String(decoding: bytes[start...], as: UTF8.self))
    if names.count * 2 > slots.count { growSlots() }
    return Int32(names.count - 1)
  }

  private func isSpelled(_ number: Int32, _ spelling: Span<UInt8>) -> Bool {
    let start = number == 0 ? 0 : Int(ends[Int(number) - 1])
    guard Int(ends[Int(number)]) - start == spelling.count else { return false }
    for index in spelling.indices where bytes[start + index] != spelling[index] { return false }
    return true
  }

  private mutating func growSlots() {
    let spellings = names
    self.slots = Array(repeating: 0, count: slots.count * 4)
    let mask = slots.count - 1
    for (number, name) in spellings.enumerated() {
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
      var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number + 1)
    }
  }
}
