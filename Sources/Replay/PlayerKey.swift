/// A key of the player, whatever terminal or line it came from.
public enum PlayerKey: Equatable, Sendable {
  /// A character that was typed; blanks are characters.
  case character(Character)
  case enter
  case backspace
  case escape
  case left
  case right
  case up
  case down
  case pageUp
  case pageDown
  case home
  case end
  /// ctrl-C.
  case interrupt
}

/// What the player wants from whoever runs it.
public enum PlayerRequest: Equatable, Sendable {
  /// To leave.
  case quit
  /// A new session of this name with everything typed by the moment that is shown.
  case branch(name: String)
}
