public import Vocabulary

/// The words among which an argument chooses, each list in one place.
public enum Choices {
  /// The measures that `ask` knows.
  public static let standardMeasures: [Measure] = [
    .csat, .nps, .ces, .ces1, .intent, .kano, .kanoWithout,
  ]
  /// Their names.
  public static let measures = standardMeasures.map(\.name)
  /// What `report` can report.
  public static let reportKinds = [
    "topline", "full", "concepts", "themes", "members", "transcript",
  ]
  /// How `report` can write.
  public static let reportFormats = ["text", "markdown", "html", "word", "csv", "json"]
  /// How `export` can write.
  public static let exportFormats = [
    "jsonl", "csv", "qdpx", "qdc", "taguette", "vtt", "srt", "txt",
  ]
  /// Which tables there are for a spreadsheet.
  public static let tables = ["tidy", "wide", "members", "measures"]
  /// In which languages there are reports.
  public static let languages = ["en", "sv", "da", "el", "bg", "fil", "de", "es"]
  /// What `set` takes for each setting, in the order in which it shows them.
  public static let settings: KeyValuePairs = [
    "color": ["on", "off", "auto"], "plain": ["on", "off"], "ascii": ["on", "off"],
    "notices": ["on", "off"], "quiet": ["10m", "off"],
  ]
  /// What `role=` takes.
  public static let roles = Role.allCases.map(\.rawValue)
  /// What `specific=` takes.
  public static let yesNo = ["yes", "no"]
}
