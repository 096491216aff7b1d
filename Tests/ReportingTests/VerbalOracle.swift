import Foundation
import TestSupport
import Testing

/// The worked cases of `../shared/oracles/verbal_scale.json`.
enum VerbalOracle {
  static func cases() throws -> [(count: Int, base: Int, text: String?)] {
    let file = try JSONSerialization.jsonObject(
      with: SharedData.bytes("oracles/verbal_scale.json")
    )
    let cases = try #require((file as? [String: Any])?["cases"] as? [[String: Any]])
    return try cases.map { entry in
      let input = try #require(entry["input"] as? [String: Int])
      let expected = try #require(entry["expected"] as? [String: Any])
      return (try #require(input["n"]), try #require(input["N"]), expected["text"] as? String)
    }
  }
}
