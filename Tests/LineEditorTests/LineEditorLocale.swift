#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The widths of libedit's drawing follow the C library's locale, as they do in the program.
enum LineEditorLocale {
  static let isUTF8 = setlocale(LC_CTYPE, "C.UTF-8") != nil || setlocale(LC_CTYPE, "UTF-8") != nil
}
