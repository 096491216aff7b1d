import Archive
import CommandLanguage
public import SessionModel
public import Vocabulary

/// Where events are kept: a document on disk, or a list in a test.
public protocol EventStore: AnyObject {
  /// Whether nothing can be recorded: opened to look, or no longer safe to write to.
  var isReadOnly: Bool { get }

  /// Keeps an event; when this returns, it is on disk.
  ///
  /// - Throws: ``StoreProblem`` where it could not be kept; then nothing was acknowledged.
  func keep(_ event: Event) throws(StoreProblem)
}

/// Why an event could not be kept, in words for the person at the keyboard.
public struct StoreProblem: Error, Equatable, Sendable {
  /// What went wrong, with path and cause.
  public var sentence: String
  /// The one thing to do.
  public var remedy: String
  /// The exit code for a script.
  public var exitCode: Int32

  /// Makes a problem.
  public init(sentence: String, remedy: String, exitCode: Int32) {
    self.sentence = sentence
    self.remedy = remedy
    self.exitCode = exitCode
  }
}

/// A session that is open: its state, and the store that keeps what is recorded.
///
/// Save, then say: ``record(_:said:)`` checks, keeps, applies, in this order.
public final class LiveSession {
  /// The session as it stands.
  public private(set) var state: SessionState
  private let store: any EventStore
  private let now: () -> Instant
  private let author: String?

  /// Opens a session over what its store holds.
  ///
  /// - Parameters:
  ///   - state: What the store holds, folded.
  ///   - store: Where new events go.
  ///   - author: Who is typing; nil where it is the session's facilitator.
  ///   - now: The clock.
  public init(
    state: consuming SessionState,
    store: any EventStore,
    author: String? = nil,
    now: @escaping () -> Instant
  ) {
    self.state = state
    self.store = store
    self.author = author
    self.now = now
  }

  /// Whether nothing can be recorded.
  public var isReadOnly: Bool { store.isReadOnly }

  /// When the first key of the line that is being carried out was pressed; nil is now.
  ///
  /// What people say is over before it is typed to its end: an event is dated by its first key.
  var lineBegan: Instant?

  /// The moment to which what is recorded now belongs.
  public var moment: Instant { lineBegan ?? now() }

  /// What the session clock shows at that moment.
  public var clockReading: SessionClock { state.clock.reading(at: moment) }

  /// Records a fact: checks it, has it kept, applies it.
  ///
  /// - Throws: ``Failure`` where the state refuses it or the store cannot keep it; then nothing
  ///   has changed.
  func record(_ fact: SessionModel.Fact, said: SessionClock? = nil) throws(Failure) {
    do throws(Refusal) {
      try state.check(fact)
      try state.checkChange(fact)
    } catch {
      throw .refused(error)
    }
    let event = Event(
      number: state.log.count + 1,
      at: moment,
      said: said,
      author: author,
      fact: fact
    )
    do throws(StoreProblem) {
      try store.keep(event)
    } catch {
      throw .notKept(error)
    }
    state.apply(event)
  }
}

/// Why a command was not carried out.
enum Failure: Error, Equatable {
  /// The session does not admit it.
  case refused(Refusal)
  /// It could not be kept.
  case notKept(StoreProblem)
  /// Something else stands in the way.
  case cannot(Obstacle)
}

extension Failure {
  /// What a script that stops at this ends with.
  var exitCode: Int32 {
    switch self {
    case .refused, .cannot: 1
    case .notKept(let problem): problem.exitCode
    }
  }
}

/// What else can stand in the way of a command: facts, no words.
enum Obstacle: Error, Equatable {
  case nobodyPresent
  case nobodySpoke
  case noSpeechYet
  case codeReserved(String)
  case noSectionOn
  case lastSection
  case firstSection
  case commentOfSeveralLines(Int)
  case fixNeedsLine(ItemNumber)
  case fixNeedsWords(ItemNumber)
  case fixNeedsSpeech(ItemNumber)
  /// Nobody is there to whom items could be shown one by one.
  case codingNeedsPrompt
  /// What would be coded could not be kept.
  case codingNeedsWriting
  /// No item that could be coded is meant; how many others are.
  case nothingToCode(isFiltered: Bool, others: Int)
  case cannotRead(path: String, cause: String)
  case guideWithoutSections(path: String)
  case cannotWrite(path: String, cause: String)
  case fileExists(path: String)
  case noSetting(String)
  case noHeaderKey(String)
  case settingValue(name: String, value: String, expected: String)
  case noReport(String)
  case noFormat(String)
  case noLanguage(String)
  /// The ending of a file says no format.
  case noEnding(String)
  /// Parts of an order that do not go together.
  case contradiction(String)
  /// What cannot be shown on a screen, and a file for it.
  case needsFile(String, String)
  /// A codebook was wanted in this format, and there are no themes.
  case emptyCodebook(String)
  /// A filter that was not understood, as typed.
  case filter(Complaint, line: String)
  /// Words that may be names and are not decided.
  case names([DoubtfulWord])
  /// A document of several parts could not be packed.
  case cannotPack(ArchiveError)
  case needsScale(String)
  /// No concept has that code; the labels of those that there are.
  case noConceptOfCode(String, codes: [String])
  /// A stamp stands before something that happens now.
  case noStamp
}
