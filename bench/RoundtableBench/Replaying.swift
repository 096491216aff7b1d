import DocumentStore
import Replay
import Reporting
import SessionModel
import Vocabulary

/// What a player that is open takes from a key to its picture: jumps anywhere, one item back and on,
/// and the session as of a moment.
func measureReplay(_ path: String) throws {
  let opened = try Document.open(path, .reading)
  let state = SessionState(header: opened.header, log: opened.log)
  var measured = Measurement()
  measured.set("items", state.itemCount)
  var made: (player: PlayerState, moments: Moments)?
  let preparing = seconds { made = (PlayerState(Film(state)), Moments(state)) }
  guard var (player, moments) = made, state.itemCount > 0 else { return }
  measured.set("prepareSeconds", preparing)
  var rows = 0
  func draw() {
    rows += PlayerPicture(player, rows: 40, columns: 100, style: TextStyle()).rows().count
  }

  // All over the session, in an order that no store of the last place makes easy.
  let last = state.lastItemNumber.number
  let targets = (1...200).map { $0 * 7_919 % last + 1 }
  func measure(_ name: String, times: Int = 200, _ press: (Int) -> Void) {
    let runs = targets.prefix(times).map { target in
      player.go("\(target)")
      return seconds { press(target) }
    }.sorted()
    measured.set(name + "MedianSeconds", runs[runs.count / 2])
    measured.set(name + "WorstSeconds", runs[runs.count - 1])
  }
  measure("jump") { target in
    player.go("\(last + 1 - target)")
    draw()
  }
  measure("back") { _ in
    _ = player.take(.left)
    draw()
  }
  measure("on") { _ in
    _ = player.take(.right)
    draw()
  }
  measure("status", times: 9) { _ in
    let then = moments.state(at: player.clock)
    rows += StatusPage.report(then, at: player.clock).text().utf8.count
  }
  measured.set("drawn", rows)
  measured.set("peakBytes", peakBytes())
  measured.write()
}
