import Analysis
import SessionModel
import Vocabulary

/// Who took how many turns and said how much, in a table and in sentences.
struct TalkWords {
  let state: SessionState
  let wording: Wording

  init(_ state: SessionState, _ wording: Wording) {
    self.state = state
    self.wording = wording
  }

  /// Turns and words of each member, with bars in the unit of shares.
  func table(_ airtime: Airtime) -> Table {
    let columns = wording.columns
    let isInWords = airtime.unit == .words
    var table = Table(
      [Table.Column(columns.member), .number(columns.turns), .number(columns.words)]
        + (isInWords ? [] : [.number(columns.characters)])
        + [Table.Column(isInWords ? columns.ofAllWords : columns.ofAllCharacters)]
    )
    let largest = airtime.members.map(\.amount).max() ?? 0
    for entry in airtime.members {
      table.add(
        ["\(member: state.shortName(entry.person))", number(entry.turns), number(entry.words)]
          + (isInWords ? [] : [number(entry.amount)])
          + [Phrase(bar(entry.amount, of: largest), .drawing)]
      )
    }
    return table
  }

  /// What has to be said of counting where words do not do; nothing where they do.
  func unit(_ unit: Airtime.Unit) -> String {
    switch unit {
    case .words: ""
    case .characters: wording.talk.charactersCounted
    }
  }

  /// How uneven turns and words are.
  func balances(_ airtime: Airtime) -> [Phrase] {
    let amount = airtime.unit == .words ? wording.talk.words : wording.talk.characters
    return [
      balance(wording.talk.turns, airtime.turnBalance), balance(amount, airtime.amountBalance),
    ]
  }

  /// What staff and people who were not identified said, apart from the members.
  func staff(_ airtime: Airtime) -> Phrase {
    var parts = airtime.staff.filter { $0.turns > 0 }.map { entry in
      spoke("\(member: state.shortName(entry.person))", entry.spoken)
    }
    if airtime.moderator.turns > 0 {
      parts.append(spoke(Phrase(wording.items.moderator), airtime.moderator))
    }
    if airtime.unidentified.turns > 0 {
      parts.append(spoke(Phrase(wording.shares.unidentified), airtime.unidentified))
    }
    return Phrase.joined(parts, separator: wording.lists.apart)
  }

  private func spoke(_ who: Phrase, _ spoken: Airtime.Turns) -> Phrase {
    wording.talk.spoke.filled([
      .name: who, .turns: Phrase(wording.counted(spoken.turns, \.turn)),
      .words: Phrase(wording.counted(spoken.words, \.word)),
    ])
  }

  private func balance(_ unit: String, _ balance: TalkBalance) -> Phrase {
    let figure = balance.correctedGini
    let sentence = wording.talk.uneven.filled([
      .unit: Phrase(unit), .figure: Phrase(wording.shown(figure, places: 2)),
    ])
    return figure.value == nil ? sentence : wording.talk.gini.filled([.figure: sentence])
  }

  private func number(_ value: Int) -> Phrase { Phrase(wording.numbers.whole(value)) }

  /// Up to 20 blocks; at least one where there is anything.
  private func bar(_ amount: Int, of largest: Int, width: Int = 20) -> String {
    guard largest > 0, amount > 0 else { return "" }
    let share = Double(amount) / Double(largest) * Double(width)
    return String(repeating: "█", count: max(1, Int(share.rounded())))
  }
}
