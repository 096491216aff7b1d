import SessionModel
import Vocabulary
import XMLText

// One walk over the items: the record, its selections and their codings, notes, links.
extension ProjectWriter {
  mutating func takeItems() {
    for item in state.items { take(item) }
  }

  private mutating func take(_ item: Item) {
    let number = item.number.number
    let words = state.text(of: item)
    let place = text.append(
      item.concept.flatMap { concepts[$0]?.prefix },
      label: labels.label(of: item),
      words
    )
    let selection = identifiers.make("item", number)
    for person in labels.places(of: item) { selectionsOfPeople[person].append(selection) }
    let user = people.user(of: item)
    let moment = moment(of: item)
    let codes = codes(of: item)
    let isNote = item.kind == .note
    selections.markup("<PlainTextSelection")
    selections.attribute("guid", selection)
    selections.attribute("name", ProjectWriter.shortened(words))
    selections.attribute("startPosition", place.lowerBound)
    selections.attribute("endPosition", place.upperBound)
    selections.attribute("creatingUser", users[user])
    selections.attribute("creationDateTime", ascii: moment)
    if codes.isEmpty && !isNote {
      selections.markup("/>\n")
    } else {
      selections.markup(">\n")
      for code in codes { append(coding: code, of: number, users[user], moment) }
      if isNote {
        let note = identifiers.make("note", number)
        selections.reference("NoteRef", note)
        append(note: note, "Note \(number)", words, user, moment)
      }
      selections.markup("</PlainTextSelection>\n")
    }
    append(echo: item, selection)
  }

  private mutating func append(
    coding code: StableIdentifier,
    of item: Int,
    _ user: StableIdentifier,
    _ moment: [UInt8]
  ) {
    selections.markup("<Coding")
    selections.attribute("guid", identifiers.make("coding", item, of: code))
    selections.attribute("creatingUser", user)
    selections.attribute("creationDateTime", ascii: moment)
    selections.markup(">")
    selections.reference("CodeRef", code)
    selections.markup("</Coding>\n")
  }

  private mutating func append(
    note identifier: StableIdentifier,
    _ name: String,
    _ words: String,
    _ user: Int,
    _ moment: [UInt8]
  ) {
    beginText("Note", identifier, noteNames.take(name), user, moment, to: &notes)
    notes.markup("</Note>\n")
    noteFiles.append((ProjectWriter.path(identifier), ProjectWriter.file(words)))
  }

  private mutating func append(echo item: Item, _ selection: StableIdentifier) {
    guard let echo = item.echo, let earlier = state.item(echo.item), !earlier.isDropped else {
      return
    }
    links.markup("<Link")
    links.attribute("guid", identifiers.make("link", item.number.number))
    links.markup(echo.agrees ? " name=\"agrees with\"" : " name=\"disagrees with\"")
    links.markup(" direction=\"OneWay\"")
    links.attribute("originGUID", selection)
    links.attribute("targetGUID", identifiers.make("item", echo.item.number))
    links.markup("/>\n")
  }

  /// Each remark of the debriefing is a note about the session as a whole.
  mutating func takeDebriefs() {
    for (place, words) in state.debriefs.enumerated() {
      let note = identifiers.make("debrief", place + 1)
      sessionNotes.append(note)
      append(note: note, "Debrief", words, 0, created)
    }
  }

  // MARK: - Parts of an item

  private mutating func codes(of item: Item) -> [StableIdentifier] {
    var codes: [StableIdentifier] = []
    for theme in item.themes where themes.indices.contains(theme) {
      if let code = themes[theme], !codes.contains(code) { codes.append(code) }
    }
    if let sentiment = item.sentiment { codes.append(ownCodes.code(.valence(sentiment))) }
    if item.stars > 0 { codes.append(ownCodes.code(.stars(item.stars))) }
    if let concept = item.concept, let code = concepts[concept]?.code { codes.append(code) }
    for kind in OwnCode.kinds(of: item) { codes.append(ownCodes.code(kind)) }
    return codes
  }

  /// When it was said: the making of the document and the clock.
  ///
  /// For an imported item that is as exact as its source; the moment of typing would say when the
  /// file was imported.
  private func moment(of item: Item) -> [UInt8] {
    let milliseconds = state.timing(of: item.number)?.begin ?? item.clock.seconds &* 1000
    let last: Int64 = 253_402_300_799_999  // the year 9999; the format can write no later one
    let (sum, overflow) = state.header.created.milliseconds
      .addingReportingOverflow(Int64(milliseconds))
    return Array(Instant(milliseconds: overflow ? last : min(sum, last)).description.utf8)
  }

  /// What a list of selections shows: the words, cut where they are long.
  private static func shortened(_ words: String) -> String {
    guard words.utf8.count > longest else { return words }
    let scalars = words.unicodeScalars
    guard
      let end = scalars.index(scalars.startIndex, offsetBy: longest, limitedBy: scalars.endIndex)
    else { return words }
    return String(scalars[..<end])
  }

  private static let longest = 120
}

/// The record of the session as one text, its length counted in code points as it grows.
struct RecordText {
  private(set) var bytes: [UInt8] = []
  private var count = 0

  /// Adds a line; answers where its words stand.
  ///
  /// Lines end in LF. Words are kept byte for byte, a pasted CR LF within them too: what came back
  /// from the file would otherwise not be what was said. Readers that make one line end of CR LF
  /// count such a place as one; ours counts on the text as it lies in the file.
  mutating func append(_ prefix: [UInt8]?, label: String, _ words: String) -> Range<Int> {
    if let prefix { append(prefix) }
    append(label.utf8)
    append([0x3A, 0x20])
    let start = count
    var words = words
    words.withUTF8 { append($0) }
    let range = start..<count
    append([0x0A])
    return range
  }

  private mutating func append(_ text: some Collection<UInt8>) {
    bytes.append(contentsOf: text)
    // A code point is a byte that continues none.
    for byte in text where byte & 0xC0 != 0x80 { count += 1 }
  }
}
