import Foundation

extension Data {
  /// The strings of a list in JSON.
  var naughtyStrings: [String] {
    get throws { try JSONDecoder().decode([String].self, from: self) }
  }
}
