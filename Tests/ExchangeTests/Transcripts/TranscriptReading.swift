import Exchange
import SessionModel
import TestSupport
import Testing

/// What the tests of transcripts share.
enum TranscriptReading {
  /// Reads a text.
  static func draft(
    _ text: String,
    _ change: (inout TranscriptOptions) -> Void = { _ in }
  ) throws -> ImportDraft {
    var options = TranscriptOptions()
    change(&options)
    return try TranscriptReader.read(Array(text.utf8), options)
  }

  /// Why bytes cannot be read; nil where they can.
  static func problem(_ file: [UInt8], _ options: TranscriptOptions = .init()) -> TranscriptProblem?
  {
    do throws(TranscriptProblem) {
      _ = try TranscriptReader.read(file, options)
      return nil
    } catch { return error }
  }
}

extension ImportDraft {
  /// Each entry as `label: words`; `?` somebody, `-` nobody, in brackets what was seen, `note` and
  /// its like before the colon.
  var lines: [String] {
    entries.map { entry in
      let who =
        switch entry.speaker {
        case .people(let places): places.map { people[$0].name }.joined(separator: ",")
        case .moderator: "M"
        case .unidentified: "?"
        case .nobody: "-"
        }
      let kind = entry.kind == .reaction ? "" : "\(entry.kind) "
      return "\(kind)\(who)\(entry.isObservation ? "*" : ""): \(entry.text)"
    }
  }

  /// The times in milliseconds, `begin-end`.
  var times: [String] {
    entries.map { entry in
      entry.timing.map { "\($0.begin)-\($0.end.map { "\($0)" } ?? "")" } ?? ""
    }
  }

  /// The remarks, `LINE: sentence`.
  var said: [String] { remarks.map { ($0.line.map { "\($0): " } ?? "") + $0.sentence } }

  /// Whether any remark has these words.
  func says(_ words: String) -> Bool { said.contains { $0.contains(words) } }
}
