/// How a language writes numbers.
struct NumberForm: Equatable, Sendable {
  /// Between the whole and the fraction.
  let decimalMark: String
  /// Between groups of three digits.
  let groupMark: String
  /// The least number that is written in groups.
  let groupedFrom: Int
  /// Before what is below zero.
  let minus: String
  /// After a number in hundredths, with its blank where the language has one.
  let percent: String

  /// A whole number in groups of three.
  func whole(_ number: Int) -> String {
    (number < 0 ? minus : "") + grouped(String(number.magnitude), number.magnitude)
  }

  /// A number with so many decimals, rounded half away from zero; never "-0".
  func decimal(_ value: Double, places: Int) -> String {
    let plain = Reporting.decimal(value, places: places)
    let unsigned = plain.hasPrefix("-") ? plain.dropFirst() : plain[...]
    let parts = unsigned.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first, let number = UInt(whole) else { return plain }
    let fraction = parts.count > 1 ? decimalMark + parts[1] : ""
    return (plain.hasPrefix("-") ? minus : "") + grouped(String(whole), number) + fraction
  }

  /// A share in hundredths: "62 %".
  func percent(_ fraction: Double, places: Int) -> String {
    decimal(100 * fraction, places: places) + percent
  }

  private func grouped(_ digits: String, _ number: UInt) -> String {
    guard number >= UInt(groupedFrom) else { return digits }
    var result = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { result += groupMark }
      result.append(digit)
    }
    return result
  }
}

/// How a language writes days.
struct DateForm: Equatable, Sendable {
  /// `{day} {month} {year}` in the order of the language.
  let pattern: Template
  /// The twelve months as they stand in a date.
  let months: Months

  /// The months of a year as they stand in a date.
  struct Months: Equatable, Sendable {
    let january, february, march, april, may, june: String
    let july, august, september, october, november, december: String

    subscript(month: Int) -> String {
      let names = [
        january, february, march, april, may, june, july, august, september, october, november,
        december,
      ]
      return names.indices.contains(month - 1) ? names[month - 1] : "\(month)"
    }
  }
}

/// What stands around words that were said.
public struct QuotationMarks: Equatable, Sendable {
  /// Before them.
  public let opening: String
  /// After them.
  public let closing: String
}
