import SessionModel
import Vocabulary

/// One section of the guide: what was planned, what was used, how many spoke.
public struct SectionFigures: Equatable, Sendable {
  /// Where a section stands.
  public enum Standing: Equatable, Sendable {
    /// Its turn has not come.
    case ahead
    /// It is on.
    case current
    /// It was on.
    case done
    /// It was passed over, or the session ended without it.
    case skipped
  }

  /// The section, from 1.
  public let section: Int
  /// Its title as written.
  public let title: String
  /// Where it stands.
  public let standing: Standing
  /// Planned seconds with extensions; nil where no time was planned.
  public let plannedSeconds: Int?
  /// Seconds spent in it, all enterings together; breaks do not count.
  public let usedSeconds: Int
  /// Reactions by members while it was on.
  public let reactions: Int
  /// Different members who spoke while it was on.
  public let speakers: Int

  /// Whether it was put to the group.
  public var wasOn: Bool {
    switch standing {
    case .current, .done: true
    case .ahead, .skipped: false
    }
  }

  /// Seconds beyond the plan, 0 where there are none or nothing was planned.
  public var secondsOver: Int { plannedSeconds.map { max(0, usedSeconds - max(0, $0)) } ?? 0 }

  /// The sections of the guide in order; none without a guide.
  ///
  /// A section is skipped when it was never entered and a later one was, or the session is over.
  public static func all(_ material: Material) -> [SectionFigures] {
    let state = material.state
    let progress = state.progress
    guard let guide = progress.guide else { return [] }
    let furthest = progress.entries.map(\.section).max() ?? 0
    let isOver = state.clock.phase == .wrapped
    var reactions: [Int: Int] = [:]
    var speakers: [Int: Set<MemberID>] = [:]
    for item in material.reactions {
      guard let section = progress.section(at: item.clock) else { continue }
      reactions[section, default: 0] += 1
      if item.isTurn { speakers[section, default: []].formUnion(material.members(of: item)) }
    }
    return guide.sections.enumerated().map { place, section in
      let number = place + 1
      let wasEntered = progress.entries.contains { $0.section == number }
      let standing: Standing =
        progress.current == number && !isOver
        ? .current
        : wasEntered ? .done : isOver || number < furthest ? .skipped : .ahead
      return SectionFigures(
        section: number,
        title: section.title,
        standing: standing,
        plannedSeconds: progress.plannedSeconds(number),
        usedSeconds: progress.usedSeconds(number, now: material.now),
        reactions: reactions[number] ?? 0,
        speakers: speakers[number]?.count ?? 0
      )
    }
  }
}
