import DocumentStore
import Replay
import Reporting
import SessionModel
import Vocabulary

/// What it takes to show a film anywhere: a jump with its picture, and the session as of a moment.
func measureReplaying(_ path: String) throws {
  let opened = try Document.open(path, .reading)
  let state = SessionState(header: opened.header, log: opened.log)
  var measured = Measurement()
  measured.set("items", state.itemCount)
  var film = Film(state)
  measured.set("filmSeconds", seconds { film = Film(state) })
  var player = PlayerState(film)
  var moments = Moments(state)
  var random: UInt64 = 1
  func next(_ limit: Int) -> Int {
    random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(random >> 33) % limit
  }
  var jumps: [Double] = []
  var folds: [Double] = []
  var rows = 0
  for _ in 0..<400 {
    let target = next(film.length.seconds + 1)
    jumps.append(
      seconds {
        player.go("\(target / 60):\(target % 60 < 10 ? "0" : "")\(target % 60)")
        rows += PlayerPicture(player, rows: 40, columns: 120, style: TextStyle()).rows().count
      }
    )
    folds.append(seconds { rows += moments.state(at: SessionClock(seconds: target)).itemCount & 1 })
  }
  var found = 0
  measured.set("firstSearchSeconds", seconds { found = film.find("steep").count })
  measured.set("searchSeconds", seconds { found = film.find("handle").count })
  measured.set("found", found)
  measured.set(
    "statusSeconds",
    seconds { rows += StatusPage.report(state, at: film.length).blocks.count }
  )
  for (name, values) in [("jump", jumps.sorted()), ("asOf", folds.sorted())] {
    measured.set(name + "MedianMilliseconds", values[values.count / 2] * 1000)
    measured.set(name + "P99Milliseconds", values[values.count * 99 / 100] * 1000)
  }
  var bytes = 0
  let transcript = Transcript(film)
  measured.set(
    "transcriptSeconds",
    seconds { for entry in transcript.entries { bytes += transcript.line(entry).utf8.count } }
  )
  measured.set("transcriptBytes", bytes)
  measured.set("peakBytes", peakBytes())
  measured.write()
}
