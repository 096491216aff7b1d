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
  public static let reportKinds = ["topline"]
  /// How `report` can write.
  public static let reportFormats = ["text", "markdown"]
  /// How `export` can write.
  public static let exportFormats = ["jsonl"]
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
