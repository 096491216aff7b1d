import Analysis
import DocumentStore
import LineEditor
import Replay
import Reporting
import SessionModel
import TextDisplay
import Vocabulary

/// Prints a session and then what is recorded meanwhile, as somebody behind the glass watches it.
///
/// It looks at the file a few times a second and takes no lock, so it is never in the way of the
/// one who types. A document that is gone or half-written for a moment is waited for.
final class Follower {
  private let watch: DocumentWatch
  private let printer: TranscriptPrinter
  private let order: ReplayOrder
  private let first: OpenedDocument
  private var state: SessionState
  private var selection: ItemSelection?
  private var ended: Int32?

  init(
    _ path: String,
    printer: TranscriptPrinter,
    _ order: ReplayOrder
  ) throws(StoreError) {
    watch = DocumentWatch(path)
    self.printer = printer
    self.order = order
    switch watch.look() {
    case .changed(let opened): first = opened
    case .unreadable(let error): throw error
    case nil: throw .notFound(path: path)
    }
    state = SessionState(header: first.header, log: first.log)
  }

  /// Follows until ctrl-C, which is 130, or until nobody reads any more or a line cannot be written.
  func run() throws(Obstacle) -> Int32 {
    for note in first.notes { printer.outlet.writeError(note.message.shown()) }
    selection = try order.selection(state)
    let interruption = Interruption()
    defer { interruption.close() }
    let code = printer.write(Film(state, selection: selection), nil)
    if code != 0 { return code }
    while ended == nil {
      if interruption.wait(milliseconds: Self.pauseMilliseconds) { return 130 }
      switch watch.look() {
      case nil: continue
      case .unreadable(let error):
        printer.outlet.writeError("waiting: \(StoreProblem(error).sentence)")
      case .changed(let opened):
        follow(SessionState(header: opened.header, log: opened.log))
      }
    }
    return ended ?? 0
  }

  private static let pauseMilliseconds = 200

  private func follow(_ now: SessionState) {
    let before = state
    state = now
    let common = min(before.log.count, now.log.count)
    let isGrown = now.log.count >= before.log.count && begins(now, like: before)
    var items: Set<ItemNumber> = []
    if isGrown {
      for number in stride(from: common + 1, through: now.log.count, by: 1) {
        items.formUnion(touched(by: number, now))
      }
    } else {
      say("the document was written anew")
      for item in before.items { items.insert(item.number) }
      for item in now.items { items.insert(item.number) }
    }
    printMarks(before, now)
    printItems(items.sorted(), before, now)
    guard isGrown else { return }
    for number in stride(from: common + 1, through: now.log.count, by: 1) {
      if now.log.rows[now.log.row(ofEvent: number)].kind.isSaidInOneLine {
        say(now.summary(ofEvent: number))
      }
    }
  }

  /// Whether all entries that there were are there still; the last few and a sample are compared.
  private func begins(_ now: SessionState, like before: SessionState) -> Bool {
    let count = before.log.count
    guard now.header == before.header else { return false }
    let step = max(1, count / Self.compared)
    var numbers = Array(stride(from: 1, through: count, by: step))
    numbers += stride(from: max(1, count - Self.compared), through: count, by: 1)
    return numbers.allSatisfy { before.log.event($0) == now.log.event($0) }
  }

  private static let compared = 1000

  private func touched(by number: Int, _ state: SessionState) -> Set<ItemNumber> {
    let row = state.log.rows[state.log.row(ofEvent: number)]
    if row.kind.mayTouchAll { return Set(state.items.map(\.number)) }
    // An import concerns all items that its parts record.
    let items = state.log.rows(ofEvent: number).compactMap { row -> ItemNumber? in
      guard state.log.rows[row].kind.concernsItem else { return nil }
      return ItemNumber(Int(state.log.items[Int(state.log.rows[row].slot)].item))
    }
    if !items.isEmpty { return Set(items) }
    guard row.kind == .undone || row.kind == .redone else { return [] }
    var numbers: [Int] = []
    if case .undone(let others) = state.log.event(number).fact { numbers = others }
    if case .redone(let others) = state.log.event(number).fact { numbers = others }
    return numbers.reduce(into: []) { items, other in
      if other >= 1, other < number { items.formUnion(touched(by: other, state)) }
    }
  }

  // MARK: Lines

  private func say(_ sentence: String) {
    guard !printer.isJSON else { return }
    send(printer.style.own("· \(sentence)"))
  }

  private func send(_ line: String) {
    if ended == nil { ended = printer.outlet.send(line + "\n") }
  }

  private func printMarks(_ before: SessionState, _ now: SessionState) {
    let old = Film(before, selection: selection).marks
    let film = Film(now, selection: selection)
    let transcript = Transcript(film)
    for (index, mark) in film.marks.enumerated() where mark.isBetweenItems {
      guard !old.contains(where: { $0.kind == mark.kind && $0.at == mark.at }) else { continue }
      send(printer.text(.mark(index), transcript))
    }
  }

  private func printItems(
    _ items: [ItemNumber],
    _ before: SessionState,
    _ now: SessionState
  ) {
    guard !items.isEmpty else { return }
    var wanted = selection ?? ItemSelection()
    wanted.items = wanted.items.isEmpty ? items : wanted.items.filter(items.contains)
    guard !wanted.items.isEmpty else { return }
    let old = lines(wanted, before)
    let new = lines(wanted, now)
    for item in wanted.items.sorted() {
      switch (old[item], new[item]) {
      case (nil, let line?):
        let isNew = item.number > before.log.lastItemNumber || printer.isJSON
        send(isNew ? line : "back   \(line)")
      case (let line?, nil):
        send(printer.isJSON ? "{\"gone\":\(item.number)}" : "gone   \(line)")
      case (let was?, let line?) where was != line:
        send(printer.isJSON ? line : "now    \(line)")
      case (_, _): break
      }
    }
  }

  private func lines(
    _ selection: ItemSelection,
    _ state: SessionState
  ) -> [ItemNumber: String] {
    let film = Film(state, selection: selection)
    let transcript = Transcript(film)
    var lines: [ItemNumber: String] = [:]
    for (place, frame) in film.frames.enumerated() {
      lines[frame.item] = printer.text(.item(place), transcript)
    }
    return lines
  }
}

extension EventKind {
  /// Whether it changes how items look that it does not name.
  fileprivate var mayTouchAll: Bool {
    self == .themeRenamed || self == .themeMerged || self == .memberChanged
  }

  /// Whether it is neither an item nor a mark, and worth a line of its own.
  fileprivate var isSaidInOneLine: Bool {
    let said: [EventKind] = [
      .memberAdded, .memberArrived, .memberLeft, .conceptAdded, .guideSet, .sectionExtended,
      .themeRenamed, .themeMerged, .promiseMade, .debriefRecorded,
    ]
    return said.contains(self)
  }
}
