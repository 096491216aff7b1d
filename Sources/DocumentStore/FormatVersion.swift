/// The version of the format that is written, and how older documents are brought to it.
struct FormatVersion: Sendable {
  /// The version of this program.
  var version: Int
  /// One step each, ordered by the version that it starts from.
  var migrations: [Migration]

  /// Version 1 is the first, so there is nothing to migrate yet.
  static let current = FormatVersion(version: HeaderLine.version, migrations: [])
}

/// One step from a version of the format to the next.
///
/// Once released it never changes.
struct Migration: Sendable {
  /// The version that it starts from; it leads to the next one.
  var version: Int
  /// The header's object without blanks, its `version` being seen to by the caller.
  var header: @Sendable ([UInt8]) -> [UInt8] = { $0 }
  /// One event's object without blanks.
  var event: @Sendable ([UInt8]) -> [UInt8] = { $0 }
}
