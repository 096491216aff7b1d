public import Reporting
public import SessionModel
import TextDisplay
public import Vocabulary

/// What a film says line by line, for the screen and for paper.
public struct FilmWords: Sendable {
  private let state: SessionState
  private let corrections: Corrections

  /// The words for a film.
  public init(_ film: Film) {
    state = film.state
    corrections = film.corrections
  }

  /// `04:10  12 Anna + B  “price is steep”  #price`.
  public func line(_ item: Item) -> Phrase {
    "\(Phrase(item.clock.description, .dim))  " + ItemLine(item, in: state).phrase
  }

  /// `04:10  § 2 First reactions`.
  public func line(_ mark: Mark) -> Phrase {
    "\(Phrase(mark.at.description, .dim))  " + words(mark)
  }

  /// A mark without its time.
  public func words(_ mark: Mark) -> Phrase {
    switch mark.kind {
    case .started: "the session begins"
    case .paused: "a break"
    case .resumed: "the break is over"
    case .wrapped: "the session is over"
    case .section(let number): "§\(number) \(words: sectionTitle(number))"
    case .presented(nil): "nothing is on the table"
    case .presented(let concept?): described(concept) + " is on the table"
    case .opened(let round): title(round) + " is asked"
    case .closed(let round): title(round) + " is closed"
    case .starred(let item):
      state.item(item).map { ItemLine($0, in: state).phrase } ?? "\(item: item)"
    }
  }

  /// The title of a section of the guide.
  public func sectionTitle(_ number: Int) -> String {
    let sections = state.progress.guide?.sections ?? []
    return sections.indices.contains(number - 1) ? sections[number - 1].title : ""
  }

  /// `… 4 min silence`, in whole minutes from two minutes on.
  public static func silence(milliseconds: Int) -> String {
    let seconds = milliseconds / 1000
    return seconds < 120 ? "… \(seconds) s silence" : "… \((seconds + 30) / 60) min silence"
  }

  /// What became of an item, a line each: what it said before `fix`, what was taken back, by when.
  public func corrections(of item: ItemNumber) -> [Phrase] {
    (corrections.byItem[item] ?? []).map { correction in
      var line: Phrase = "\(Phrase(correction.at.description, .dim)) "
      switch correction.change {
      case .fixed(let before): line.append("fixed; before: " + described(before))
      case .dropped: line.append("dropped", as: .plain)
      case .takenBack(let entry): line.append("\(what(entry))taken back", as: .plain)
      case .broughtBack(let entry): line.append("\(what(entry))brought back", as: .plain)
      }
      line.append("  (entry \(correction.event)", as: .dim)
      if let author = correction.author {
        line.append(", by ", as: .dim)
        line.append(author, as: .words)
      }
      line.append(")", as: .dim)
      return line
    }
  }

  /// An item that does not stand by now, as it was.
  public func line(_ ghost: Corrections.Ghost) -> Phrase {
    "\(Phrase(ghost.clock.description, .dim))  \(item: ghost.item) "
      + described(ghost.content, ghost.kind)
      + "\(dim: "  (gone)")"
  }

  // MARK: Parts

  private func what(_ entry: Corrections.Entry) -> String {
    switch entry {
    case .recorded: ""
    case .fixed: "the fix "
    case .extended: "the added words "
    case .dropped: "the drop "
    case .coded: "a coding "
    }
  }

  private func described(_ id: ConceptID) -> Phrase {
    guard let concept = state.concept(id) else { return "\(id)" }
    return "\(concept: concept.label) \(words: concept.title)"
  }

  private func title(_ round: RoundNumber) -> Phrase {
    state.rounds.last { $0.opening.round == round }.map { state.title($0.opening) } ?? "\(round)"
  }

  private func described(_ content: ItemContent, _ kind: ItemKind = .reaction) -> Phrase {
    let who: Phrase =
      switch content.speaker {
      case .nobody: Phrase(kind.word)
      case .moderator: "moderator"
      case .unidentified: "unidentified"
      case .people(let people):
        Phrase(listed(people.map(state.shortName), limit: 3), .member)
      }
    let mark =
      content.sentiment.map { Phrase($0.mark, .sentiment($0)) }
      ?? (content.isQuestion ? "?" : Phrase())
    let concept = content.concept.flatMap(state.concept).map { Phrase($0.label, .concept) }
    var words = Phrase()
    if !content.text.isEmpty {
      words = content.isObservation ? "\(words: content.text)" : "“\(words: content.text)”"
    }
    return Phrase.joined(
      [who, mark, concept ?? Phrase(), words] + content.themes.map { "\(theme: $0)" }
        + [Phrase(String(repeating: "*", count: min(3, max(0, content.stars))), .strong)]
    )
  }
}

extension ItemKind {
  /// What a remark is called in front of its words.
  var word: String {
    switch self {
    case .reaction: ""
    case .cue: "cue"
    case .probe: "probe"
    case .note: "note"
    case .parked: "parked"
    }
  }
}
