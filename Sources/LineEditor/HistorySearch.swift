/// A pattern and the newest entry that holds it, or the next older one.
struct HistorySearch {
  private let entries: [String]
  private var pattern = ""
  private var place: Int?

  init(in entries: [String]) { self.entries = entries }

  var found: String? { place.map { entries[$0] } }

  /// The prompt of the search, which says where nothing was found.
  var prompt: String {
    let result = place == nil && !pattern.isEmpty ? ", nothing found" : ""
    return "(search `\(pattern)`\(result)) "
  }

  mutating func extend(with text: String) {
    pattern += text
    // What is shown stays, as long as it still holds the longer pattern.
    find(upTo: place.map { $0 + 1 } ?? entries.count)
  }

  mutating func shorten() {
    if !pattern.isEmpty { pattern.removeLast() }
    find(upTo: entries.count)
  }

  mutating func goOlder() {
    let previous = place
    find(upTo: place ?? entries.count)
    if place == nil { place = previous }
  }

  private mutating func find(upTo end: Int) {
    let wanted = pattern.lowercased()
    place =
      wanted.isEmpty ? nil : entries[..<end].lastIndex { $0.lowercased().contains(wanted) }
  }
}
