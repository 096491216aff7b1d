import Analysis
import DocumentStore
import SessionModel

/// What the tables of themes take, the session being open; the best of several.
func measureTables(_ path: String) throws {
  let opened = try Document.open(path, .reading)
  let state = SessionState(header: opened.header, log: opened.log)
  var measured = Measurement()
  measured.set("items", state.itemCount)
  func measure(_ name: String, _ count: () -> Int) {
    var cells = 0
    let runs = (0..<5).map { _ in seconds { cells = count() } }
    measured.set(name + "Seconds", runs.min() ?? 0)
    measured.set(name + "Cells", cells)
  }
  let material = Material(state)
  measure("material") { Material(state).reactions.count }
  measure("themes") { ThemeFigures.all(material).count }
  measure("byConcept") { ThemeTable.byConcept(material).filledCells }
  measure("byMember") { ThemeTable.byMember(material).filledCells }
  measure("pairs") { ThemePairs(material).pairs.count }
  measured.set("peakBytes", peakBytes())
  measured.write()
}
