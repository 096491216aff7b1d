import JSONWriting

extension [UInt8] {
  /// Values between brackets, with commas.
  mutating func append<Value>(
    list: [Value],
    _ open: UInt8 = UInt8(ascii: "["),
    _ close: UInt8 = UInt8(ascii: "]"),
    _ appendValue: (inout [UInt8], Value) -> Void
  ) {
    append(open)
    for (index, value) in list.enumerated() {
      if index > 0 { append(0x2c) }
      appendValue(&self, value)
    }
    append(close)
  }
}
