/// The identifier of something in a codebook or project, compared without case and braces.
struct ForeignIdentifier: Hashable, Sendable {
  fileprivate var high: UInt64
  fileprivate var low: UInt64
}

/// Makes identifiers of what stands in a file; those that are no GUIDs are told apart all the same.
struct ForeignIdentifiers {
  private var others: [String: UInt64] = [:]

  /// The identifier of an attribute; nil where it is missing or empty.
  mutating func identifier(_ text: String?) -> ForeignIdentifier? {
    guard let text, !text.isEmpty else { return nil }
    if let known = ForeignIdentifiers.parsed(text) { return known }
    let key = text.uppercased()
    let number = others[key] ?? UInt64(others.count)
    others[key] = number
    return ForeignIdentifier(high: .max, low: number)
  }

  private static func parsed(_ text: String) -> ForeignIdentifier? {
    var (high, low, count) = (UInt64(0), UInt64(0), 0)
    for byte in text.utf8 {
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x37
      case 0x61...0x66: digit = byte - 0x57
      case 0x2d, 0x7b, 0x7d: continue
      default: return nil
      }
      high = high << 4 | low >> 60
      low = low << 4 | UInt64(digit)
      count += 1
    }
    return count == 32 ? ForeignIdentifier(high: high, low: low) : nil
  }
}
