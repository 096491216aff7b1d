/// A length of time as a clock shows it: "04:10", "1:02:03", and "-02:30" for what is over.
public func clockText(seconds: Int) -> String {
  let total = seconds.magnitude
  let sign = seconds < 0 ? "-" : ""
  let (hours, minutes) = (total / 3600, total / 60 % 60)
  let tail = "\(twoDigits(minutes)):\(twoDigits(total % 60))"
  return sign + (hours > 0 ? "\(hours):" : "") + tail
}

private func twoDigits(_ value: UInt) -> String { value < 10 ? "0\(value)" : "\(value)" }
