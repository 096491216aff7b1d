import LineEditor

/// Keeps the half-typed line on disk, so that it survives a crash.
protocol DraftKeeper: AnyObject {
  /// The line that was being typed when the program last ended.
  var recovered: TypedLine? { get }
  /// Keeps a line, or forgets it.
  func keep(_ line: TypedLine?)
}

/// Keeps nothing: for one who only looks, while the half line on the disk is another's.
final class NoDraft: DraftKeeper {
  let recovered: TypedLine? = nil
  func keep(_ line: TypedLine?) {}
}
