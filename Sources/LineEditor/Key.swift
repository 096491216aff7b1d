/// One thing a person did at the keyboard.
enum Key: Equatable {
  /// A letter, or a control character that libedit's own key map knows.
  case scalar(Unicode.Scalar)
  /// A C1 control that was really typed or sent; it is text, not a command.
  case literal(Unicode.Scalar)
  case command(Command)
  /// A bracketed paste, whole, as the terminal sent it.
  case paste([UInt8])

  /// Keys that no letter stands for, as the C1 controls under which libedit's map holds them.
  enum Command: UInt32 {
    case insert = 0x80
    case deleteForward = 0x81
    case interrupt = 0x82
    case older = 0x83
    case newer = 0x84
    case right = 0x86
    case left = 0x87
    case home = 0x88
    case end = 0x89
    case wordRight = 0x8A
    case wordLeft = 0x8B

    /// How this key is named to libedit's `bind`.
    var bindName: String { "\\" + String(rawValue, radix: 8) }
  }
}
