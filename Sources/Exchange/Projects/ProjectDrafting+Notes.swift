import SessionModel
import Vocabulary

// Notes stand behind what they are about; links between items become agreement where they say so.
extension ProjectDrafting {
  mutating func takeNotes(_ identifiers: [ForeignIdentifier], after entry: DraftEntry? = nil) {
    for identifier in identifiers {
      guard let index = notes[identifier] else {
        tally.unknownNotes += 1
        continue
      }
      takeNote(index, after: entry)
    }
  }

  private mutating func takeNote(_ index: Int, after entry: DraftEntry? = nil) {
    guard takenNotes.insert(index).inserted else { return }
    let note = record.notes[index]
    tally.noteCodings += note.codes.count + note.selections.reduce(0) { $0 + $1.codes.count }
    let body = text(of: note).map { note in
      record.isOwn
        ? note.text.exactWords(0..<note.text.bytes.count)
        : note.text.words(note.text.trimmed(0..<note.text.bytes.count))
    }
    guard let body else { return }
    if record.isOwn {
      // Our own export writes a note of the session a second time, for programs that show notes.
      if let entry, entry.kind == .note, entry.text == body { return }
      return takeComment(body)
    }
    let comments = [note.name, note.description, body].filter { !$0.isEmpty }
    takeComment(body.isEmpty && note.description.isEmpty ? "" : comments.joined(separator: "\n"))
  }

  /// Notes that nothing speaks of, those about codes among them.
  mutating func takeOtherNotes() {
    for index in record.notes.indices { takeNote(index) }
    let known = record.codes.flatMap(\.notes).count { notes[$0] != nil }
    tally.codeNotes = known
  }

  mutating func takeLinks() {
    for link in record.links {
      guard record.isOwn, let origin = link.origin.flatMap({ entryOfSelection[$0] }),
        let target = link.target.flatMap({ entryOfSelection[$0] }), target < origin,
        draft.entries[origin].kind == .reaction,
        link.name == "agrees with" || link.name == "disagrees with"
      else {
        tally.links += 1
        continue
      }
      draft.entries[origin].echo = DraftEntry.Echo(
        entry: target,
        agrees: link.name == "agrees with"
      )
    }
    dropSilentEntries()
  }

  /// Takes entries out that say nothing: no words, no feeling, no agreement.
  ///
  /// Agreement is with something earlier, so that one walk from the front finds all of them.
  private mutating func dropSilentEntries() {
    func isSilent(_ entry: DraftEntry) -> Bool {
      entry.kind == .reaction && entry.text.isEmpty && entry.sentiment == nil
        && entry.echo == nil && !entry.isQuestion
    }
    guard draft.entries.contains(where: isSilent) else { return }
    var moved: [Int?] = []
    var kept: [DraftEntry] = []
    for var entry in draft.entries {
      entry.echo = entry.echo.flatMap { echo in
        moved[echo.entry].map { DraftEntry.Echo(entry: $0, agrees: echo.agrees) }
      }
      if isSilent(entry) {
        moved.append(nil)
        tally.emptySelections += 1
      } else {
        moved.append(kept.count)
        kept.append(entry)
      }
    }
    draft.entries = kept
  }
}
