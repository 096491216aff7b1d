import Vocabulary

/// Labels that had names in them, each with one of its own: what differed goes on to differ.
///
/// Themes `anna` and `ek` would both become `M1`, and two themes would be counted as one.
struct DistinctLabels {
  private var given: [String: String] = [:]
  private let sort: LabelSort

  /// Gives all labels of a sort their new form; `masked` answers nil for one that stays.
  init(_ labels: [String], _ sort: LabelSort, masked: (String) -> String?) {
    self.sort = sort
    var taken: Set<String> = []
    var changed: [(label: String, form: String)] = []
    for label in labels {
      if let form = masked(label) {
        changed.append((label, form))
      } else {
        taken.insert(label.foldedForComparison)
      }
    }
    for (label, form) in changed where given[key(label)] == nil {
      var candidate = form
      var number = 1
      while !taken.insert(candidate.foldedForComparison).inserted {
        number += 1
        candidate = "\(form)-\(number)"
      }
      given[key(label)] = candidate
    }
  }

  /// The new form of a label, the label itself where it stays.
  subscript(label: String) -> String { given.isEmpty ? label : given[key(label)] ?? label }

  private func key(_ label: String) -> String {
    sort.isExact ? label : label.foldedForComparison
  }
}
