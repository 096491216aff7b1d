import DocumentStore
import Reporting
import SessionModel

/// What each report and each form for other programs takes, the session being open; the best of
/// several.
func measureExports(_ path: String) throws {
  let opened = try Document.open(path, .reading)
  let state = SessionState(header: opened.header, log: opened.log)
  let options = ReportOptions()
  var measured = Measurement()
  measured.set("items", state.itemCount)
  // A run over a million takes long enough to be steady.
  let runCount = state.itemCount > 200_000 ? 1 : 5
  func measure(_ name: String, _ write: () throws -> Int) throws {
    var bytes = 0
    let runs = try (0..<runCount).map { _ in try seconds { bytes = try write() } }
    measured.set(name + "Seconds", runs.min() ?? 0)
    measured.set(name + "Bytes", bytes)
  }
  try measure("tidy") { SessionCSV.tidy(state, options).utf8.count }
  try measure("wide") { SessionCSV.wide(state, options).utf8.count }
  try measure("members") { SessionCSV.members(state, options).utf8.count }
  try measure("measures") { SessionCSV.measures(state, options).utf8.count }
  try measure("figures") { FiguresJSON.text(state, options).utf8.count }
  try measure("html") { Report.make(.full, of: state, options).html().utf8.count }
  try measure("markdown") { Report.make(.full, of: state, options).markdown().utf8.count }
  try measure("text") { Report.make(.full, of: state, options).text(TextStyle()).utf8.count }
  try measure("word") { try Report.make(.topline, of: state, options).word().count }
  measured.set("peakBytes", peakBytes())
  measured.write()
}
