import Archive
import TextDisplay
import Vocabulary

// What somebody should know of an import: what was put elsewhere, and what is left behind.
extension ProjectDrafting {
  mutating func addRemarks() {
    var sentences = Sentences()
    originRemarks(&sentences)
    textRemarks(&sentences)
    selectionRemarks(&sentences)
    codeRemarks(&sentences)
    leftRemarks(&sentences)
    draft.remarks = package.remarks + sentences.remarks + naming.remarks
  }

  private func originRemarks(_ say: inout Sentences) {
    say(record.otherNamespace) { space in
      "its name space is \(quoted(space)) and not the standard's; it was read as if it were"
    }
    let users = record.users.filter { !$0.isEmpty }
    if !users.isEmpty {
      say.add("who coded is not kept: \(listed(users.map { $0 }))")
    }
    if record.isOwn, !record.description.isEmpty {
      say.add("the objective of the project is not kept: set it in the session")
    }
  }

  private func textRemarks(_ say: inout Sentences) {
    for (source, path) in tally.missing.prefix(8) {
      say.add(
        "the text of \(quoted(source.name)) is not in the file (\(path)); "
          + "it has \(Count(source.selections.count, "selection"))"
      )
    }
    say(tally.missing.count - 8, "more text is not in the file", "more texts are not in the file")
    for (source, name, fault) in tally.unreadable.prefix(8) {
      say.add("the text of \(quoted(source.name)) is left: \(name) \(fault.message)")
    }
    for (source, name) in tally.notText.prefix(8) {
      say.add("the text of \(quoted(source.name)) is left: \(name) is no text")
    }
    if !tally.richTexts.isEmpty {
      let names = listed(tally.richTexts.map(quoted))
      say.add("only formatted text is there, which is not read: \(names)")
    }
    say(tally.textless, "source or note has no text", "sources or notes have no text")
    if !tally.otherEncodings.isEmpty {
      let names = listed(tally.otherEncodings.map(quoted))
      say.add("not UTF-8, and read as UTF-16 or, by a guess, Windows-1252: \(names)")
    }
    say(
      tally.namesAsWords,
      "reaction has its words from the name of a selection, as its text is missing",
      "reactions have their words from the names of selections, as their text is missing"
    )
    say(
      tally.unselectedNotes,
      "paragraph that nobody selected became a note; --selections-only leaves it",
      "paragraphs that nobody selected became notes; --selections-only leaves them"
    )
    say(
      tally.unselectedCharacters,
      "character was not selected and stays behind",
      "characters were not selected and stay behind"
    )
    say(
      tally.unselectedLines,
      "line without a selection became a note",
      "lines without a selection became notes"
    )
  }

  private func selectionRemarks(_ say: inout Sentences) {
    for cause in SelectionPlacing.Cause.allCases {
      let selections = Count(tally.moved[cause] ?? 0, "selection")
      guard tally.moved[cause] != nil else { continue }
      say.add("\(selections) stood elsewhere than their words, which were taken: \(cause.reason)")
    }
    if !tally.mismatched.isEmpty {
      say.add(
        "\(Count(tally.mismatched.count, "selection")) cover other words than they are named "
          + "after, and were taken as they stand: \(lines(tally.mismatched))"
      )
    }
    if !tally.outside.isEmpty {
      say.add(
        "\(Count(tally.outside.count, "selection")) lie outside of their text and are left: "
          + lines(tally.outside)
      )
    }
    say(
      tally.halves,
      "selection begins or ends in the middle of a line end; the whole words were taken",
      "selections begin or end in the middle of a line end; the whole words were taken"
    )
    say(
      tally.spanning,
      "selection goes over several speakers and codes each of them",
      "selections go over several speakers and code each of them"
    )
    say(
      tally.partial,
      "selection covers a part of what was said; its codes are those of the whole",
      "selections cover a part of what was said; their codes are those of the whole"
    )
    say(
      tally.overlapping,
      "selection overlaps another one, and each is a reaction",
      "selections overlap others, and each is a reaction"
    )
    say(
      tally.sameSelections,
      "selection has the place of another one and became one reaction with it",
      "selections have the place of another one and became one reaction with it"
    )
    say(
      tally.strays,
      "selection lies before the first speaker and is left",
      "selections lie before the first speaker and are left"
    )
    say(
      tally.repeated,
      "selection is left, as the same words are selected too often",
      "selections are left, as the same words are selected too often"
    )
    say(tally.emptySelections, "selection is empty and left", "selections are empty and left")
    say(
      tally.lostSelections,
      "selection is left with its text",
      "selections are left with their texts"
    )
    say(tally.lostCodings, "coding is left with them", "codings are left with them")
  }

  private func codeRemarks(_ say: inout Sentences) {
    say(
      tally.unknownCodes,
      "coding means a code that is not there",
      "codings mean codes that are not there"
    )
    say(
      tally.unknownNotes,
      "reference means a note that is not there",
      "references mean notes that are not there"
    )
    say(
      tally.unknownVariables,
      "value is of a variable that is not there",
      "values are of variables that are not there"
    )
    say(
      tally.secondSentiments,
      "reaction was coded with two sentiments; the first was taken",
      "reactions were coded with two sentiments; the first was taken"
    )
    say(
      tally.secondConcepts,
      "reaction is about two concepts; the first was taken",
      "reactions are about two concepts; the first was taken"
    )
    say(
      tally.staffSentiments,
      "sentiment of the staff is left, as staff have none",
      "sentiments of the staff are left, as staff have none"
    )
    say(tally.caseCodings, "code of a case is left", "codes of cases are left")
    say(tally.textCodings, "code of a whole text is left", "codes of whole texts are left")
    say(tally.noteCodings, "coding of a note is left", "codings of notes are left")
    say(tally.codeNotes, "note about a code became a note", "notes about codes became notes")
    say(record.colours, "colour of a code is left", "colours of codes are left")
    for (line, colour) in record.oddColours.prefix(3) {
      say.add("\(quoted(colour)) in line \(line) is no colour of the format")
    }
    say(
      tally.peopleOfTexts,
      "text has variables and no case, and was taken for a member",
      "texts have variables and no case, and were taken for members"
    )
    say(
      tally.peopleOfLabels,
      "speaker is no case of the project and became a member",
      "speakers are no cases of the project and became members"
    )
    say(
      tally.textValues,
      "value of a text of several members is left",
      "values of texts of several members are left"
    )
  }

  private func leftRemarks(_ say: inout Sentences) {
    for sort in LeftBehind.Sort.allCases {
      let names = record.left.filter { $0.sort == sort }.map(\.name)
      guard !names.isEmpty else { continue }
      let named = names.filter { !$0.isEmpty }
      let list = named.isEmpty ? "" : ": \(listed(named.map(quoted)))"
      say.add("\(sort.count(names.count)) \(names.count == 1 ? "is" : "are") left\(list)")
    }
    say(
      record.leftCodings,
      "coding of pictures, pages or recordings is left",
      "codings of pictures, pages or recordings are left"
    )
    let sets = record.sets.filter { set in
      !(set.name.foldedForComparison == "concepts"
        && set.sources.contains(where: conceptSources.contains))
    }
    if !sets.isEmpty {
      let names = listed(sets.map { quoted($0.name) })
      say.add("\(Count(sets.count, "set")) \(sets.count == 1 ? "is" : "are") left: \(names)")
    }
    say(tally.links, "link is left", "links are left")
    if !record.unknown.isEmpty {
      let names = record.unknown.keys.sorted().map { $0 }
      say.add("elements that the format does not know are left: \(listed(names))")
    }
  }

  /// Lines of the project's own file.
  private func lines(_ lines: [Int]) -> String {
    let file = package.projectName.map { " of \($0)" } ?? ""
    let list = listed(lines.map { String($0) }, limit: 8)
    return "\(lines.count == 1 ? "line" : "lines") \(list)\(file)"
  }

  private func quoted(_ name: String) -> String { "\"\(name.truncated(toWidth: 60))\"" }
}

/// Sentences as they are collected; those about nothing are not said.
private struct Sentences {
  private(set) var remarks: [ImportRemark] = []

  mutating func add(_ sentence: String) { remarks.append(ImportRemark(sentence)) }

  mutating func callAsFunction(_ count: Int, _ one: String, _ many: String) {
    if count > 0 { add("\(Count(count, one, many))") }
  }

  mutating func callAsFunction<Value>(_ value: Value?, _ sentence: (Value) -> String) {
    if let value { add(sentence(value)) }
  }
}

extension SelectionPlacing.Cause {
  /// What whoever wrote the offsets counted.
  fileprivate var reason: String {
    switch self {
    case .utf16: "their writer counted an emoji as two (UTF-16)"
    case .lineEndsAsOne: "their writer counted CR LF as one"
    case .lineEndsAsTwo: "their writer counted each line end as two"
    case .bytes: "their writer counted bytes"
    case .lastIncluded: "their writer named the last character, not the end"
    }
  }
}

extension LeftBehind.Sort {
  fileprivate func count(_ number: Int) -> Count {
    switch self {
    case .picture: Count(number, "picture")
    case .pdf: Count(number, "PDF")
    case .audio: Count(number, "sound recording")
    case .video: Count(number, "video recording")
    case .graph: Count(number, "graph")
    }
  }
}
