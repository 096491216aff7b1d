/// Finds bytes that are no text.
enum UTF8Check {
  /// The first offset in a range at which the bytes stop being UTF-8, nil where they never do.
  static func firstInvalid(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.extracting(range))
      return nil
    } catch {
      return range.lowerBound + error.byteOffsets.lowerBound
    }
  }
}
