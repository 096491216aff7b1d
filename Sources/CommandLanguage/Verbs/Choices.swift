import Vocabulary

/// The words among which an argument chooses, each list in one place.
public enum Choices {
  /// The measures that `ask` knows by name.
  public static let measures = ["csat", "nps", "ces", "ces1", "intent"]
  /// What `report` can report.
  public static let reportKinds = ["topline"]
  /// How `report` can write.
  public static let reportFormats = ["text", "markdown"]
  /// How `export` can write.
  public static let exportFormats = ["jsonl"]
  /// What `role=` takes.
  public static let roles = Role.allCases.map(\.rawValue)
  /// What `specific=` takes.
  public static let yesNo = ["yes", "no"]
}
