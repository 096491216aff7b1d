public import SessionModel
import Vocabulary

/// Something that a session has and a format has no place for: a fact, ``message`` has the words.
public enum ExportLoss: Equatable, Sendable {
  /// Events that are no items, and their order.
  case order
  /// What was undone, dropped or corrected.
  case history
  /// The guide, its sections and their times.
  case agenda
  /// Who came and went when.
  case presence
  case promises(Int)
  /// Answers of rounds that nobody may be named with.
  case privateRounds(Int)
  /// Rounds answered by hands or by people who are no members.
  case countedRounds(Int)
  case rounds(Int)
  /// How strongly things were said, and what is first-hand.
  case marks
  case shortCodes(Int)
  /// When imported items end.
  case ends
  case language
  case panel
  /// How much each talked, and every other figure.
  case figures
  /// Codes of one name in different folders.
  case namesakes(Int)
  /// Items without words.
  case ticks(Int)
  case notes(Int)
  case cues(Int)
  case parked(Int)
  case themes(Int)
  case sentiments, stars, concepts, echoes, attributes, debriefs, words, times
  /// The session does not know when anything was said, and subtitles must say some time.
  case unknownTimes
}

/// What of a session its file will not have, so that it can be said once.
public struct ExportLosses: Sendable {
  /// The formats that lose something.
  public enum Format: Sendable {
    case project, codebook, subtitles, transcript
  }

  /// What is lost, the gravest first.
  public let losses: [ExportLoss]

  /// Looks through a session.
  public init(_ state: SessionState, in format: Format) {
    guard format != .codebook else {
      losses = state.log.count > 0 ? [.words] : []
      return
    }
    let tally = ItemTally(state)
    var losses: [ExportLoss] = []
    func lose(_ loss: ExportLoss, if isThere: Bool) { if isThere { losses.append(loss) } }
    func count(_ count: Int, _ loss: (Int) -> ExportLoss) {
      if count > 0 { losses.append(loss(count)) }
    }
    if format != .project {
      count(state.themes.count { $0.mergedInto == nil }, ExportLoss.themes)
      lose(.sentiments, if: tally.hasSentiments)
      lose(.stars, if: tally.hasStars)
      lose(.concepts, if: !state.concepts.isEmpty)
      lose(.echoes, if: tally.hasEchoes)
      lose(.attributes, if: state.people.contains { !$0.attributes.isEmpty })
      count(tally.ticks, ExportLoss.ticks)
      if format == .subtitles { count(tally.cues, ExportLoss.cues) }
      count(tally.notes, ExportLoss.notes)
      count(tally.parked, ExportLoss.parked)
      lose(.debriefs, if: !state.debriefs.isEmpty)
      count(state.rounds.count, ExportLoss.rounds)
      lose(.times, if: format == .transcript && tally.hasTimes)
      lose(.unknownTimes, if: format == .subtitles && tally.isUntimed)
    }
    lose(.history, if: state.log.hasUndoing || tally.hasChanges)
    lose(.agenda, if: state.progress.guide != nil)
    lose(.presence, if: state.people.contains(where: \.cameOrWent))
    count(state.promises.count, ExportLoss.promises)
    if format == .project {
      count(state.rounds.count { $0.opening.isPrivate }, ExportLoss.privateRounds)
      count(
        state.rounds.count { !$0.opening.isPrivate && ($0.imported != nil || !$0.tally.isEmpty) },
        ExportLoss.countedRounds
      )
      count(
        state.themes.count { $0.code != nil && $0.mergedInto == nil },
        ExportLoss.shortCodes
      )
      lose(.ends, if: tally.hasEnds)
      lose(.language, if: state.header.language != nil)
      lose(.panel, if: state.header.panel != nil)
      var tree = CodeTree()
      _ = tree.addThemes(state, StableIdentifiers(session: state.header.id))
      count(tree.namesakes, ExportLoss.namesakes)
    }
    lose(.marks, if: tally.hasMarks)
    lose(.order, if: state.log.count > 0)
    lose(.figures, if: tally.hasItems)
    self.losses = losses
  }
}

/// What items there are, counted in one walk.
private struct ItemTally {
  var ticks = 0
  var notes = 0
  var cues = 0
  var parked = 0
  var hasItems = false
  var hasSentiments = false
  var hasStars = false
  var hasEchoes = false
  var hasMarks = false
  var hasChanges = false
  var hasTimes = false
  /// Whether there are several items, and no time tells one from the other.
  var isUntimed: Bool { !hasTimes && items > 1 }
  private var items = 0
  var hasEnds = false

  init(_ state: SessionState) {
    for item in state.items {
      hasItems = true
      switch item.kind {
      case .reaction, .probe: break
      case .note: notes += 1
      case .cue: cues += 1
      case .parked: parked += 1
      }
      if item.isSpoken, item.texts.isEmpty { ticks += 1 }
      if item.sentiment != nil { hasSentiments = true }
      if item.stars > 0 { hasStars = true }
      if item.echo != nil { hasEchoes = true }
      if item.intensity != nil || item.isSpecific != nil { hasMarks = true }
      if item.isAmended { hasChanges = true }
      items += 1
      if item.clock.seconds > 0 { hasTimes = true }
      if state.timing(of: item.number)?.end != nil { hasEnds = true }
    }
    if state.itemCount < state.lastItemNumber.number { hasChanges = true }
  }
}

extension Person {
  /// Whether the person was not simply there from the beginning to the end.
  fileprivate var cameOrWent: Bool {
    guard let stay = presence.first, presence.count == 1 else { return true }
    return stay.arrived.seconds > 0 || stay.left != nil
  }
}
