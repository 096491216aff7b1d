import Exchange
import SessionModel
import TextDisplay

/// What `roundtable import transcript` was asked to take in.
public struct ImportTranscriptOptions: Sendable {
  /// The file, and the session that it goes into.
  public var destination: ImportDestination
  /// The format, as typed; nil is told from the file.
  public var format: String?
  /// The file that says which label is whom.
  public var speakers: String?
  /// The labels of those who lead.
  public var moderators: [String] = []
  /// The chat log beside the transcript.
  public var chat: String?
  /// Whether labels that look alike become one person.
  public var mergesLabels = false
  /// Columns of a table, `speaker=NAME`.
  public var columns: [String] = []

  /// A file for a session.
  public init(_ destination: ImportDestination) { self.destination = destination }
}

extension Program {
  /// Takes a transcript of another program, or one that somebody typed, into a session.
  ///
  /// All files are read whole before a session is opened or made, so that a transcript that cannot
  /// be taken leaves nothing behind.
  public func importTranscript(_ options: ImportTranscriptOptions) -> Int32 {
    var reading = TranscriptOptions()
    do throws(Misuse) {
      reading = try options.reading
    } catch {
      return misuse(error.sentence)
    }
    let file: [UInt8]
    do throws(Unreadable) {
      file = try Self.bytes(options.destination.file)
      if let chat = options.chat { reading.chat = try Self.bytes(chat) }
      if let map = options.speakers { reading.speakers = try Self.map(map) }
    } catch {
      return refuse(error)
    }
    let draft: ImportDraft
    let format: TranscriptFormat
    do throws(TranscriptProblem) {
      if let asked = reading.format {
        format = asked
      } else {
        format = try TranscriptReader.format(file, fileName: reading.fileName)
      }
      draft = try TranscriptReader.read(file, reading)
    } catch {
      return refuse(.content(options.path(of: error.part), error))
    }
    return importDraft(draft, .transcript, format: format.rawValue, into: options.destination)
  }

  /// Why one of the files cannot be taken.
  private enum Unreadable: Error {
    case file(String, FileProblem)
    case content(String, TranscriptProblem)
  }

  private static func bytes(_ path: String) throws(Unreadable) -> [UInt8] {
    do throws(FileProblem) {
      return try DiskFiles.readInput(path)
    } catch { throw .file(path, error) }
  }

  private static func map(_ path: String) throws(Unreadable) -> SpeakerMap {
    let file = try bytes(path)
    do throws(TranscriptProblem) {
      return try SpeakerMap(file)
    } catch { throw .content(path, error) }
  }

  private func refuse(_ reason: Unreadable) -> Int32 {
    switch reason {
    case .file(let path, let problem):
      outlet.writeError("error: cannot read \(path.namedInput): \(problem.cause)")
      return 66
    case .content(let path, let problem):
      outlet.writeError("error: \(path.namedInput): \(problem.message)")
      outlet.writeError(problem.remedy)
      return problem.isAboutRequest ? 1 : 65
    }
  }
}

extension ImportTranscriptOptions {
  fileprivate func path(of part: TranscriptProblem.Part) -> String {
    switch part {
    case .transcript: destination.file
    case .chat: chat ?? destination.file
    case .speakers: speakers ?? destination.file
    }
  }

  /// What the reader is asked for; the files are read later.
  fileprivate var reading: TranscriptOptions {
    get throws(Misuse) {
      let files = [destination.file, chat, speakers].compactMap { $0 }
      if files.count(where: { $0 == "-" }) > 1 {
        throw Misuse("standard input is one file only; name the others")
      }
      var reading = TranscriptOptions()
      reading.fileName = destination.source
      reading.moderators = moderators
      reading.merging = mergesLabels ? .merge : .offer
      if let format {
        guard let known = TranscriptFormat(rawValue: format) else {
          let all = TranscriptFormat.allCases.map(\.rawValue)
          throw Misuse.unknown("format", format, among: all)
        }
        reading.format = known
      }
      reading.columns = try namedColumns
      return reading
    }
  }

  private var namedColumns: TranscriptColumns {
    get throws(Misuse) {
      var named = TranscriptColumns()
      for column in columns {
        let parts = column.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else {
          throw Misuse("--column \(column.shown()) names nothing; write it as speaker=NAME")
        }
        switch parts[0] {
        case "speaker": named.speaker = parts[1]
        case "text": named.text = parts[1]
        case "start": named.start = parts[1]
        case "end": named.end = parts[1]
        case "kind": named.kind = parts[1]
        default:
          throw Misuse.unknown(
            "part",
            parts[0],
            among: ["speaker", "text", "start", "end", "kind"]
          )
        }
      }
      return named
    }
  }
}

extension TranscriptProblem {
  /// Whether the file is sound and something else than it holds was asked for.
  fileprivate var isAboutRequest: Bool {
    switch fault {
    case .noSpeaker, .noTextColumn, .table(.noColumn), .table(.columnTwice): true
    case .notText, .empty, .otherDocument, .noCues, .noMessages, .table, .noEquals, .nameless,
      .noRole, .labelTwice:
      false
    }
  }
}

extension String {
  /// A path as a sentence names it.
  fileprivate var namedInput: String { self == "-" ? "standard input" : shown() }
}
