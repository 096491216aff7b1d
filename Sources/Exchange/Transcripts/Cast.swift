import SessionModel
import TextComparison
import TextDisplay
import Vocabulary

/// The people of a transcript: which label is whom, and who leads.
struct Cast {
  /// Everyone, in the order of their first words.
  private(set) var people: [DraftPerson] = []
  /// How often each label was met, in the order of the first time.
  private(set) var labels: [(label: String, count: Int)] = []
  private let options: TranscriptOptions
  private var places: [String: Int] = [:]
  private var persons: [String: Int] = [:]
  private var names: [String: Int] = [:]
  private var aliases: [String: String] = [:]
  /// Who speaks, each list made once and shared by all entries.
  private var speakers: [DraftEntry.Speaker] = []
  private var recognised: [String] = []

  init(_ options: TranscriptOptions) { self.options = options }

  /// Puts labels together before anybody has spoken.
  mutating func merge(_ label: String, into other: String) { aliases[label] = other }

  /// The speaker of a label, added to the people where new.
  mutating func speaker(_ label: String) -> DraftEntry.Speaker {
    speakers[person(label)]
  }

  private mutating func person(_ label: String) -> Int {
    if let place = places[label], let person = persons[label] {
      labels[place].count += 1
      return person
    }
    places[label] = labels.count
    labels.append((label, 1))
    let person = newPerson(aliases[label] ?? label)
    persons[label] = person
    return person
  }

  private mutating func newPerson(_ label: String) -> Int {
    var person = options.speakers?[label]?.person ?? DraftPerson(name: label)
    let isMapped = options.speakers?[label]?.person != nil
    if options.moderators.contains(label) {
      person.role = .moderator
    } else if options.moderators.isEmpty, !isMapped,
      LabelWords.isModerator(String(decoding: LabelLikeness.folded(label), as: UTF8.self))
    {
      person.role = .moderator
      recognised.append(label)
    }
    if person.code == nil, !isMapped, LabelShape(label).isCode { person.code = label.lowercased() }
    if let known = names[person.name] {
      if person.role.isStaff { people[known].role = person.role }
      if people[known].code == nil { people[known].code = person.code }
      return known
    }
    names[person.name] = people.count
    speakers.append(.people([people.count]))
    people.append(person)
    return people.count - 1
  }

  // MARK: Labels that look alike

  /// One name spelled in two ways, perhaps: the rarer, the more frequent.
  struct Pair {
    var rare: String
    var frequent: String
    var likeness: LabelLikeness
  }

  /// Labels that may be one person's, by how often each stands in the file.
  ///
  /// What the map names is settled. A difference of one letter counts only where a label that
  /// stands hardly at all meets one that stands often.
  static func alike(_ counts: [(label: String, count: Int)], _ map: SpeakerMap?) -> [Pair] {
    let free = counts.filter { map?[$0.label] == nil }
    var pairs: [Pair] = []
    var leaders: [[UInt8]: (label: String, count: Int)] = [:]
    for one in free.sorted(by: { ($1.count, $0.label) < ($0.count, $1.label) }) {
      let folded = LabelLikeness.folded(one.label)
      if let leader = leaders[folded] {
        pairs.append(Pair(rare: one.label, frequent: leader.label, likeness: .spelling))
      } else {
        leaders[folded] = one
      }
    }
    let frequent = free.filter { $0.count >= 5 }.prefix(200)
    let settled = Set(pairs.map(\.rare))
    for one in free.prefix(1000) where one.count <= 2 && !settled.contains(one.label) {
      let near = frequent.filter {
        $0.count >= one.count * 5 && LabelLikeness($0.label, one.label) == .letter
      }
      if let other = near.first, near.count == 1 {
        pairs.append(Pair(rare: one.label, frequent: other.label, likeness: .letter))
      }
    }
    return pairs
  }

  // MARK: What is said

  /// Whether anybody speaks under a label.
  func has(_ label: String) -> Bool { places[label] != nil }

  /// How often a label was met.
  func count(of label: String) -> Int { places[label].map { labels[$0].count } ?? 0 }

  /// Refuses a moderator whom nobody has heard.
  func checkModerators() throws(TranscriptProblem) {
    for label in options.moderators where !has(label) {
      let known = labels.map(\.label)
      throw TranscriptProblem(
        .noSpeaker(label, near: NearMiss.nearest(to: label, in: known), labels: known)
      )
    }
  }

  /// Of one sort no more are named one by one.
  private static let mostNamed = 20

  /// Who was taken for the moderator, and labels of the map that are not in the file.
  var remarks: [ImportRemark] {
    var remarks: [ImportRemark] = []
    if !recognised.isEmpty {
      remarks.append(
        ImportRemark(
          "\(listed(recognised)) taken as \(recognised.count == 1 ? "the moderator" : "moderators") "
            + "by the label; name another with --moderator LABEL"
        )
      )
    }
    let missing = (options.speakers?.lines ?? []).filter { $0.person != nil && !has($0.label) }
    for line in missing.prefix(Self.mostNamed) {
      let near = NearMiss.nearest(to: line.label, in: labels.prefix(1000).map(\.label))
      remarks.append(
        ImportRemark(
          "line \(line.line) of the map names \(line.label), which is no label of the transcript"
            + (near.isEmpty ? "" : "; did you mean \(listed(near, conjunction: "or"))?")
        )
      )
    }
    if missing.count > Self.mostNamed {
      let more = missing.count - Self.mostNamed
      remarks.append(
        ImportRemark("\(Count(more, "more line")) of the map with no label of the transcript")
      )
    }
    return remarks
  }
}
