import SessionBuilding
import SessionModel
import TestSupport
import Testing
import Vocabulary

@testable import Analysis

extension OracleBook {
  static func talkBalance(_ worked: OracleCase) throws -> [String: OracleValue]? {
    if worked.input["x"] != .null {
      let balance = TalkBalance(try worked.wholes("x").compactMap(\.self))
      return [
        "gini": OracleValue(balance.gini), "gini_corrected": OracleValue(balance.correctedGini),
        "hhi": OracleValue(balance.concentration), "evenness": OracleValue(balance.evenness),
        "shares": OracleValue(balance.shares),
      ]
    }
    if worked.input["events"] != .null { return try silences(worked) }
    guard let path = worked.input["file"].text else { return nil }
    return path.hasSuffix(".vtt") ? try speakingTimes(path) : try transcript(path, worked)
  }

  private static func silences(_ worked: OracleCase) throws -> [String: OracleValue] {
    var session = SessionBuilder()
    var people = ["MOD": session.person("MOD", "mo", role: .moderator)]
    session.add(.sessionStarted)
    func moments(_ list: [OracleValue]) throws -> [(Int, String, Bool)] {
      try list.map { (try #require($0["t"].whole), try #require($0["speaker"].text), true) }
    }
    let joining = try worked.list("members").map {
      let name = try #require($0.text)
      return (worked.input["joined_at"][name].whole ?? 0, name, false)
    }
    let course = (joining + (try moments(try worked.list("events")))).enumerated()
      .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element)
    for (second, name, isTurn) in course {
      session.at(0, second)
      if isTurn {
        session.say([try #require(people[name])], nil, "word")
      } else {
        people[name] = session.person(name, name)
      }
    }
    let now = SessionClock(seconds: try worked.whole("now"))
    let silences = Silence.all(session.state, now: now)
    let named = silences.map { silence in
      (session.state.person(silence.member)?.name ?? "", silence)
    }
    let limit = try worked.whole("alert_after")
    return [
      "not_heard_seconds": OracleValue(
        Dictionary(uniqueKeysWithValues: named.map { ($0.0, $0.1.seconds) })
      ),
      "never_spoken": OracleValue(named.filter { $0.1.since == .arrival }.map(\.0)),
      "alert": OracleValue(named.filter { $0.1.seconds > limit }.map(\.0)),
    ]
  }

  /// Everybody who speaks in a transcript, the moderator and the assistant as staff.
  private static func transcript(
    _ path: String,
    _ worked: OracleCase
  ) throws -> [String: OracleValue] {
    let rows = try jsonLines(path)
    let staff = ["moderator", "assistant"].compactMap { worked.input[$0].text }
    let members = worked.expected["roster"].list?.compactMap(\.text) ?? []
    let speakers =
      members + Set(rows.compactMap { $0["speaker"].text }).subtracting(members).sorted()
    var session = SessionBuilder()
    var people: [String: MemberID] = [:]
    for (place, name) in speakers.enumerated() {
      let role: Role = staff.contains(name) ? .moderator : .member
      people[name] = session.person(name, "p\(place)", role: role)
    }
    for row in rows {
      let speaker = row["speaker"].text.flatMap { people[$0] }
      session.say(
        speaker.map { [$0] } ?? [],
        nil,
        try #require(row["text"].text),
        isObservation: row["kind"].text == "event"
      )
    }
    let airtime = Airtime(Material(session.state))
    let entries = airtime.members + airtime.staff
    func named(_ count: (Airtime.Entry) -> Int, _ entries: [Airtime.Entry]) -> [(String, Int)] {
      entries.map { (session.state.person($0.person)?.name ?? "", count($0)) }
    }
    let (turns, words) = (OracleValue(airtime.turnBalance.gini), airtime.amountBalance)
    let shares = zip(named(\.words, airtime.members), words.shares.value ?? [])
    return [
      "turns": OracleValue(Dictionary(uniqueKeysWithValues: named(\.turns, entries))),
      "words": OracleValue(Dictionary(uniqueKeysWithValues: named(\.words, entries))),
      "roster": OracleValue(named(\.turns, airtime.members).map(\.0)),
      "events": OracleValue(rows.count { $0["kind"].text == "event" }),
      "utterances": OracleValue(entries.reduce(0) { $0 + $1.turns }),
      "member_turns_gini": turns, "turns_gini": turns,
      "member_words_gini": OracleValue(words.gini), "words_gini": OracleValue(words.gini),
      "member_word_shares": OracleValue(
        Dictionary(uniqueKeysWithValues: shares.map { ($0.0.0, $0.1) })
      ),
    ]
  }

  private static func speakingTimes(_ path: String) throws -> [String: OracleValue] {
    var speaking: [String: (milliseconds: Int, cues: Int)] = [:]
    var times: (first: Int, last: Int) = (.max, 0)
    var cue: (from: Int, to: Int)?
    for line in try SharedData.text(path).split(whereSeparator: \.isNewline) {
      if let arrow = line.firstRange(of: " --> ") {
        let (from, to) = (milliseconds(line[..<arrow.lowerBound]), line[arrow.upperBound...])
        cue = (try #require(from), try #require(milliseconds(to)))
      } else if let (from, to) = cue, let colon = line.firstIndex(of: ":") {
        speaking[String(line[..<colon]), default: (0, 0)].milliseconds += to - from
        speaking[String(line[..<colon]), default: (0, 0)].cues += 1
        times = (min(times.first, from), max(times.last, to))
        cue = nil
      }
    }
    let amounts = speaking.values.map(\.milliseconds)
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    return [
      "cues": OracleValue(speaking.values.reduce(0) { $0 + $1.cues }),
      "speakers": OracleValue(speaking.count),
      "speaking_ms_descending": OracleValue(amounts.sorted(by: >)),
      "cues_descending": OracleValue(speaking.values.map(\.cues).sorted(by: >)),
      "first_ms": OracleValue(times.first), "last_end_ms": OracleValue(times.last),
      "seconds_gini": OracleValue(TalkBalance(amounts).gini),
      "chat_messages": OracleValue(try jsonLines("\(folder)/normalized_chat.jsonl").count),
    ]
  }

  private static func milliseconds(_ text: Substring) -> Int? {
    let parts = text.split { $0 == ":" || $0 == "." }.compactMap { Int($0) }
    guard parts.count == 4 else { return nil }
    return ((parts[0] * 60 + parts[1]) * 60 + parts[2]) * 1000 + parts[3]
  }
}
