/// Names in a sentence: "a", "a and b", "a, b and c", and "a, b and 3 more" beyond `limit`.
///
/// No items give an empty text; the caller says what is missing in its own words.
public func listed(_ items: [String], conjunction: String = "and", limit: Int = 12) -> String {
  var shown = Array(items.prefix(max(0, limit)))
  if items.count > shown.count { shown.append("\(items.count - shown.count) more") }
  guard let last = shown.popLast() else { return "" }
  // What is left out is always "and so many more", also where the items are alternatives.
  let joint = items.count > max(0, limit) ? "and" : conjunction
  return shown.isEmpty ? last : shown.joined(separator: ", ") + " \(joint) \(last)"
}
