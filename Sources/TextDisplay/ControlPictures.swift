/// Whether a line feed inside a text is drawn or kept when the text is shown.
public enum LineFeedDisplay: Sendable, Equatable {
  /// Drawn as `⏎`, so that the text stays on one line.
  case marked
  /// Kept, where the caller prints several lines on purpose.
  case kept
}

extension StringProtocol {
  /// This text with everything that could move a cursor or reorder letters turned into a picture.
  ///
  /// Controls become `␛`, `␀`, `␉`, `␡`; C1 controls, direction marks, line and paragraph separators,
  /// byte order marks, and U+FFFE and U+FFFF, which no page may have, become `<U+202E>`. Letters,
  /// joiners and variation selectors stay as they are. Showing twice gives the same text.
  public func shown(lineFeeds: LineFeedDisplay = .marked) -> String {
    replacingControls { scalar in
      switch scalar.value {
      case 0x0A: lineFeeds == .kept ? "\n" : "⏎"
      case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value).map { String($0) } ?? scalar.named
      case 0x7F: "␡"
      default: scalar.named
      }
    }
  }

  /// Like ``shown(lineFeeds:)``, with pictures of plain ASCII for `--ascii`: `^[`, `^@`, `^?`.
  ///
  /// Only the pictures change; the words keep their letters, whatever script they are in.
  public func shownASCII(lineFeeds: LineFeedDisplay = .marked) -> String {
    replacingControls { scalar in
      switch scalar.value {
      case 0x0A: lineFeeds == .kept ? "\n" : "^J"
      case 0..<0x20: Unicode.Scalar(0x40 + scalar.value).map { "^\($0)" } ?? scalar.named
      case 0x7F: "^?"
      default: scalar.named
      }
    }
  }

  private func replacingControls(_ picture: (Unicode.Scalar) -> String) -> String {
    guard mayNeedPictures, unicodeScalars.contains(where: \.needsPicture) else {
      return String(self)
    }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.needsPicture {
        result.append(contentsOf: picture(scalar).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether some byte is a control or begins a block with one; most texts are let off by that.
  private var mayNeedPictures: Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      bytes.contains { byte in
        byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF
      }
    } ?? true
  }
}

extension Unicode.Scalar {
  /// Whether a terminal or a page would act on this scalar instead of drawing it.
  var needsPicture: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F: true
    case 0x2028, 0x2029, 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE...0xFFFF: true
    default: false
    }
  }

  /// `<U+202E>`: four hexadecimal digits, more where needed.
  fileprivate var named: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }
}
