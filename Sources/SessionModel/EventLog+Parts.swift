public import Vocabulary

extension SessionState {
  /// When an item was said, as exactly as the file it was imported from says; nil for what was
  /// typed.
  public func timing(of item: ItemNumber) -> RecordedTiming? { nil }
}
