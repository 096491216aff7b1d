import Analysis
import DocumentStore
import SessionModel
import Vocabulary

private let made = Instant(milliseconds: 1_795_356_000_000)

private let me = LockHolder(processID: 1, login: "bench", host: "here", since: made)

func generate(count: Int, path: String, seed: UInt64) throws {
  let header = SessionHeader(id: "bench", title: "Bench", created: made)
  let events = SampleEvents(count: count, seed: seed)
  try Document.create(header, beginningWith: events, at: path, as: me).close()
}

func measureOpening(_ path: String) throws {
  var opened: OpenedDocument?
  let readSeconds = try seconds { opened = try Document.open(path, .reading) }
  guard let header = opened?.header, let log = opened?.log else { return }
  opened = nil
  var measured = Measurement()
  measured.set("bytes", log.texts.byteCount)
  measured.set("events", log.count)
  var state: SessionState?
  let foldSeconds = seconds { state = SessionState(header: header, log: log) }
  measured.set("items", state?.itemCount ?? 0)
  measured.set("readSeconds", readSeconds)
  measured.set("foldSeconds", foldSeconds)
  measured.set("peakBytes", peakBytes())
  measured.write()
}

/// What a line costs behind the language: checked, kept, applied.
func measureAppending(_ path: String, count: Int) throws {
  let (document, session) = try open(path)
  var state = session
  var microseconds: [Double] = []
  for _ in 0..<count {
    let content = ItemContent(
      speaker: .people([MemberID(1)]),
      sentiment: .positive,
      text: "the price is steep, but I love the design"
    )
    let fact = Fact.reactionRecorded(state.nextItemNumber, content)
    let took = try seconds {
      try state.check(fact)
      let event = Event(number: document.count + 1, at: state.lastMoment, fact: fact)
      try document.append(event)
      state.apply(event)
    }
    microseconds.append(took * 1e6)
  }
  document.close()
  microseconds.sort()
  var measured = Measurement()
  measured.set("count", count)
  measured.set("medianMicroseconds", microseconds[count / 2])
  measured.set("p90Microseconds", microseconds[count * 9 / 10])
  measured.write()
}

func measureFinding(_ path: String, _ text: String) throws {
  let (document, state) = try open(path)
  defer { document.close() }
  var index = SearchIndex()
  var measured = Measurement()
  measured.set("prepareSeconds", seconds { index.extend(to: state.log) })
  var found = 0
  let runs = (0..<5).map { _ in seconds { found = index.find(text, in: state).count } }
  measured.set("seconds", runs.min() ?? 0)
  measured.set("found", found)
  measured.set("indexBytes", index.byteCount)
  measured.write()
}

/// The median of several; each takes back the last event that stands and brings it back.
func measureUndoing(_ path: String) throws {
  let (document, session) = try open(path)
  defer { document.close() }
  var state = session
  var undoing: [Double] = []
  var redoing: [Double] = []
  for _ in 0..<15 {
    let undo = Event(
      number: state.log.count + 1,
      at: state.lastMoment,
      fact: .undone(state.undoTargets(1))
    )
    undoing.append(
      try seconds {
        try state.check(undo.fact)
        state.apply(undo)
      }
    )
    let redo = Event(
      number: state.log.count + 1,
      at: state.lastMoment,
      fact: .redone(state.redoTargets(1))
    )
    redoing.append(
      try seconds {
        try state.check(redo.fact)
        state.apply(redo)
      }
    )
  }
  var measured = Measurement()
  measured.set("undoSeconds", undoing.sorted()[undoing.count / 2])
  measured.set("redoSeconds", redoing.sorted()[redoing.count / 2])
  measured.write()
}

private func open(_ path: String) throws -> (document: Document, state: SessionState) {
  let opened = try Document.open(path, .writing(me))
  return (opened.document, SessionState(header: opened.header, log: opened.log))
}
