public import Vocabulary

/// Where the sound recorder stood at a reading of the session clock.
public struct RecorderSync: Equatable, Sendable {
  /// What the recorder showed.
  public let recorder: SessionClock
  /// What the session clock showed then.
  public let session: SessionClock

  /// What the recorder shows at a reading of the session clock.
  public func recorder(at clock: SessionClock) -> SessionClock {
    SessionClock(
      seconds: (clock.seconds - session.seconds).addingWithinBounds(recorder.seconds)
    )
  }
}
