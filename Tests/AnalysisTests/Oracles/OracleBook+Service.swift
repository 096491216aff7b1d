import Foundation
import Statistics
import Testing
import Vocabulary

extension OracleBook {
  static func complaintTimes(_ worked: OracleCase) throws -> [String: OracleValue]? {
    if worked.input["start"] != .null {
      let moments = try ["start", "end"].map { key in
        try Date(try worked.text(key), strategy: .iso8601).timeIntervalSince1970
      }
      let hours = ResponseTimes.hours(fromSeconds: moments[0], toSeconds: moments[1])
      return hours.map { ["hours": OracleValue($0)] } ?? refused
    }
    if worked.input["values"] != .null {
      let values = try worked.list("values").compactMap(\.number)
      return ["value": OracleValue(Quantile.of(values, at: try worked.number("p")))]
    }
    if worked.input["solved_at_first_contact"] != .null {
      let cases = FirstContact(try worked.list("solved_at_first_contact").map(\.truth)).resolved
      return ["rate": OracleValue(cases.fraction), "base": OracleValue(cases.base)]
    }
    let times = ResponseTimes(
      closed: try worked.list("closed_hours").compactMap(\.number),
      open: try worked.list("open_age_hours").compactMap(\.number),
      standard: try worked.number("standard_hours")
    )
    return [
      "n": OracleValue(times.count), "closed": OracleValue(times.closed.count),
      "open": OracleValue(times.open.count), "median_closed": OracleValue(times.median),
      "p90_closed": OracleValue(times.ninetieth), "met": OracleValue(times.met),
      "missed_closed": OracleValue(times.closed.count - times.met),
      "overdue_open": OracleValue(times.overdue),
      "not_yet_due_open": OracleValue(times.notYetDue),
      "within_standard_share": OracleValue(times.withinStandard.fraction),
      "oldest_open": OracleValue(times.oldestOpen), "km_median": OracleValue(times.medianOfAll),
    ]
  }

  static func promises(_ worked: OracleCase) throws -> [String: OracleValue]? {
    func day(_ value: OracleValue) -> Int? { value.text.flatMap { Day($0) }?.daysSince1970 }
    let promises = try worked.list("promises").map { promise -> PromiseRates.Promise in
      let due = try #require(day(promise["due"]))
      return promise["withdrawn"].truth == true
        ? .withdrawn(due: due) : .made(due: due, kept: day(promise["kept"]))
    }
    let rates = PromiseRates(promises, today: try #require(day(worked.input["today"])))
    return [
      "kept_on_time": OracleValue(rates.keptOnTime), "kept_late": OracleValue(rates.keptLate),
      "overdue": OracleValue(rates.overdue), "not_due": OracleValue(rates.notDue),
      "withdrawn": OracleValue(rates.withdrawn), "total": OracleValue(rates.total),
      "base": OracleValue(rates.base), "on_time_rate": OracleValue(rates.onTime.fraction),
      "kept_rate": OracleValue(rates.kept.fraction),
      "oldest_overdue_days": OracleValue(rates.oldestOverdueDays),
    ]
  }
}
