import Analysis
import Vocabulary

/// All words of a report in one language.
///
/// Stored properties without defaults, so that the compiler refuses a language that lacks a
/// sentence. What people typed is in none of them: it comes in by a ``Template``'s places.
public struct Wording: Equatable, Sendable {
  /// The language, as a BCP 47 tag: `sv`.
  public let tag: String
  /// What the language calls itself: `svenska`.
  public let name: String
  let numbers: NumberForm
  let dates: DateForm
  /// What stands around words that were said.
  public let quotes: QuotationMarks
  let plurals: PluralRule
  let lists: Lists
  let nouns: Nouns
  let amounts: Amounts
  let shares: Shares
  let reasons: Reasons
  /// What sentiments are called.
  public let sentiments: Sentiments
  let titles: Titles
  let headings: Headings
  let columns: Columns
  let people: People
  let heard: Heard
  let concepts: Concepts
  let themes: Themes
  let measures: Measures
  let silence: Silence
  let talk: Talk
  let guide: Guide
  let limits: Limits
  let restrictions: Restrictions
  let members: Members
  let transcript: Transcript
  let preferences: Preferences
  let kano: Kano
  let items: Items
  let charts: Charts
  /// What a page or a document says around a report.
  public let page: Page
}

extension Wording {
  /// Every language there is.
  public static var all: [Wording] {
    [.english, .swedish, .danish, .greek, .bulgarian, .filipino, .german, .spanish]
  }

  /// The words of a language by its BCP 47 tag; the first part decides, so `sv-FI` is Swedish.
  ///
  /// Nil where there are none. Filipino is also found as Tagalog, `tl`.
  public static func named(_ tag: String) -> Wording? {
    let first = tag.split { $0 == "-" || $0 == "_" }.first?.lowercased() ?? ""
    let primary = first == "tl" ? "fil" : first
    return all.first { $0.tag == primary }
  }
}

// How the parts of a sentence are made.
extension Wording {
  /// "5 members", with the noun in the form for the number.
  func counted(_ number: Int, _ noun: KeyPath<Nouns, Plural>) -> String {
    let plural = nouns[keyPath: noun]
    return "\(numbers.whole(number)) \(plurals.isOne(number) ? plural.one : plural.other)"
  }

  /// "8 members" as they stand in "5 of 8 members".
  func countedOf(_ number: Int, _ noun: KeyPath<Nouns, Plural>) -> String {
    let plural = nouns[keyPath: noun]
    return "\(numbers.whole(number)) \(plurals.isOne(number) ? plural.ofOne : plural.ofOther)"
  }

  /// "n/a (no answers)".
  func notAvailable(_ reason: UndefinedReason) -> String {
    shares.notAvailable.text([.reason: reasons[reason]])
  }

  /// The number with so many decimals, or "n/a (reason)".
  func shown(_ figure: Figure<Double>, places: Int) -> String {
    switch figure {
    case .value(let value): numbers.decimal(value, places: places)
    case .undefined(let reason): notAvailable(reason)
    }
  }

  /// "22 November 2026".
  func date(_ day: Day) -> String {
    let (year, month, dayOfMonth) = day.date
    return dates.pattern.text([
      .day: "\(dayOfMonth)", .month: dates.months[month], .year: "\(year)",
    ])
  }

  /// "a", "a and b", "a, b and c", and "a, b and 3 more" beyond `limit`.
  func listed(_ items: [Phrase], limit: Int = 12) -> Phrase {
    let shown = items.prefix(max(0, limit))
    guard items.count <= shown.count else {
      let rest = numbers.whole(items.count - shown.count)
      let more = lists.more.filled([.count: Phrase(rest)])
      return shown.isEmpty
        ? more : Phrase.joined(Array(shown), separator: ", ") + Phrase(" \(lists.and) ") + more
    }
    guard let last = shown.last, shown.count > 1 else { return shown.last ?? Phrase() }
    return Phrase.joined(Array(shown.dropLast()), separator: ", ") + Phrase(" \(lists.and) ") + last
  }
}
