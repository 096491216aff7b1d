import Foundation
import TestSupport
import Testing

/// A language of `../shared/data`, with somebody who speaks it.
struct RealTongue: Sendable, CustomTestStringConvertible {
  var code: String
  var path: String
  /// A full name in the script of the language.
  var name: String
  /// What is typed of it before Tab.
  var typed: String
  /// How many sentences are typed.
  var count = 40

  var testDescription: String { code }

  /// How the program shows the speaker.
  var firstName: String { String(name.prefix { $0 != " " }) }

  func sentences() throws -> [String] {
    try RealRow.all(path).filter { !$0.isEvent }.prefix(count).map(\.text)
  }

  static let all = [
    RealTongue(code: "sv", path: "coded/xed_sv_300.jsonl", name: "Åsa Öberg", typed: "ås"),
    RealTongue(code: "bg", path: "coded/xed_bg_300.jsonl", name: "Борислав Петров", typed: "Бор"),
    RealTongue(code: "da", path: "coded/xed_da_300.jsonl", name: "Søren Ærø", typed: "Sø"),
    RealTongue(code: "el", path: "coded/xed_el_300.jsonl", name: "Ελένη Παππά", typed: "Ελ"),
    RealTongue(code: "ja", path: "languages/japanese/00001.jsonl", name: "佐藤 花", typed: "佐"),
    RealTongue(
      code: "es",
      path: "languages/spanish/coser.jsonl",
      name: "Íñigo Núñez",
      typed: "Íñ"
    ),
    RealTongue(
      code: "tl",
      path: "languages/tagalog/tagalog.jsonl",
      name: "Ligaya Reyes",
      typed: "Lig"
    ),
    // Turns of up to 10 kB, which a line has to hold as well.
    RealTongue(
      code: "de",
      path: "languages/german/bundestag_18181.jsonl",
      name: "Jürgen Groß",
      typed: "jür",
      count: 3
    ),
  ]
}
