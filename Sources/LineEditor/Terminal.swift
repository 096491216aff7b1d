import CEditline

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The few questions about a terminal that need no editor.
enum Terminal {
  static func isPresent(on descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  static func columns(of descriptor: Int32) -> Int {
    let columns = Int(ceditline_window_columns(descriptor))
    return columns > 0 ? columns : 80
  }

  static var canMoveCursor: Bool {
    guard let name = getenv("TERM") else { return false }
    return !["", "dumb", "emacs"].contains(String(cString: name))
  }

  static func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress else { return }
        ceditline_write_standard_output(start, characters.count)
      }
    }
  }

  /// A clock that never jumps, for waiting.
  static var steadyMilliseconds: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}

extension String {
  var endingInLineFeed: String { unicodeScalars.last == "\n" ? self : self + "\n" }

  /// This text without colours and other control sequences, for plain mode.
  var withoutEscapes: String {
    var result = String.UnicodeScalarView()
    var isInside = false
    for scalar in unicodeScalars {
      if isInside {
        isInside = scalar == "[" || !("@"..."~").contains(scalar)
      } else if scalar == "\u{1B}" {
        isInside = true
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
