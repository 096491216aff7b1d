extension StringProtocol {
  /// Whether the first letter that has a direction is written from right to left.
  ///
  /// Digits, blanks and punctuation have none. False where no letter has one.
  public var beginsRightToLeft: Bool {
    unicodeScalars.first(where: \.properties.isAlphabetic)?.isRightToLeft ?? false
  }
}

extension Unicode.Scalar {
  /// Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours, and their presentation forms.
  fileprivate var isRightToLeft: Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }
}
