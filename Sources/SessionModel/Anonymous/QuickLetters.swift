import TextComparison

/// The letters that nearly all text is in, with what they fold to: Latin, Greek, Cyrillic, Hebrew,
/// Arabic, everything that UTF-8 writes in two bytes.
struct QuickLetters {
  /// What one scalar is.
  struct Letter {
    var sort: ScalarSort
    /// The scalar that it folds to; 0 where that is not exactly one of two bytes at most, or where
    /// the scalar needs a closer look.
    var folded: UInt16
  }

  /// By scalar, up to U+07FF.
  static let all: [Letter] = (0..<0x800).map { letter($0) }

  /// Where the first two letters of a word, folded, are noted; 0 stands for no second letter.
  ///
  /// Others may be noted at the same place: it is for ruling words out.
  static func place(_ first: UInt16, _ second: UInt16) -> Int {
    (Int(first) * 499 + Int(second)) & (places - 1)
  }

  /// How many places there are.
  static let places = 0x4000

  private static func letter(_ value: UInt32) -> Letter {
    let sort = ScalarSort.of(value)
    guard let scalar = Unicode.Scalar(value) else { return Letter(sort: .other, folded: 0) }
    switch sort {
    case .other, .digit, .mark, .invisible, .unspaced: return Letter(sort: sort, folded: 0)
    case .lower, .upper, .caseless: break
    }
    let folded = Array(
      String(decoding: TextFolding.folded(String(scalar)), as: UTF8.self).unicodeScalars
    )
    guard folded.count == 1, folded[0].value < 0x800, folded[0].value != 0x131 else {
      return Letter(sort: sort, folded: 0)
    }
    return Letter(sort: sort, folded: UInt16(folded[0].value))
  }
}
