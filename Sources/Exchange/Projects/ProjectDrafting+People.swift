import SessionModel
import Vocabulary

// Cases become people; what is known of them stands at the case or at their text.
extension ProjectDrafting {
  mutating func takePeople() {
    for (number, one) in record.cases.enumerated() {
      let place = draft.people.count
      var person = DraftPerson(name: one.name.isEmpty ? "Case \(number + 1)" : one.name)
      if !one.description.isEmpty, !record.isOwn {
        person.attributes.append(Attribute(name: "description", value: one.description))
      }
      draft.people.append(person)
      give(one.values, to: place)
      tally.caseCodings += one.codes.count
      for selection in one.selections { peopleOfSelection[selection, default: []].append(place) }
      for source in one.sources { peopleOfSource[source, default: []].append(place) }
      label(one.name, place)
      if let code = draft.people[place].code { label(code, place) }
    }
    for source in record.sources where !source.values.isEmpty { takeVariables(of: source) }
  }

  private mutating func label(_ text: String, _ place: Int) {
    let folded = text.foldedForComparison
    if !folded.isEmpty, personOfLabel[folded] == nil { personOfLabel[folded] = place }
  }

  /// Variables of a text are those of whom it is about; where no case says who that is, the text
  /// is a person, as in MAXQDA.
  private mutating func takeVariables(of source: ForeignText) {
    guard let identifier = source.identifier else { return }
    let about = peopleOfSource[identifier] ?? []
    if about.count == 1 {
      give(source.values, to: about[0])
    } else if about.isEmpty {
      let place = draft.people.count
      draft.people.append(DraftPerson(name: source.name))
      give(source.values, to: place)
      peopleOfSource[identifier] = [place]
      label(source.name, place)
      tally.peopleOfTexts += 1
    } else {
      tally.textValues += source.values.count
    }
  }

  private mutating func give(_ values: [ForeignValue], to place: Int) {
    var met: [String: Set<String>] = [:]
    for known in draft.people[place].attributes { met[known.name, default: []].insert(known.value) }
    for value in values {
      let name = record.variables[value.variable] ?? ""
      guard !value.text.isEmpty else { continue }
      if record.isOwn {
        switch name {
        case "code":
          draft.people[place].code = value.text
          continue
        case "role":
          if let role = Role(rawValue: value.text) {
            draft.people[place].role = role
            continue
          }
        case "seat": continue
        default: break
        }
      }
      guard !name.isEmpty else {
        tally.unknownVariables += 1
        continue
      }
      guard met[name, default: []].insert(value.text).inserted else { continue }
      // One variable twice, at the case and at the text, with two values: both are kept.
      let number = met[name]?.count ?? 1
      let shown = number > 1 ? "\(name)-\(number)" : name
      draft.people[place].attributes.append(Attribute(name: shown, value: value.text))
    }
  }

  /// Who a label of a line is; somebody new where nobody is called so.
  mutating func speaker(_ label: String) -> DraftEntry.Speaker {
    let folded = label.foldedForComparison
    if let place = personOfLabel[folded] { return .people([place]) }
    if isModerator(label) { return .moderator }
    if ProjectDrafting.strangers.contains(folded) { return .unidentified }
    let place = draft.people.count
    draft.people.append(DraftPerson(name: label))
    personOfLabel[folded] = place
    tally.peopleOfLabels += 1
    return .people([place])
  }

  /// Who a label is where our own export wrote it: nobody new.
  func ownSpeaker(_ label: String) -> DraftEntry.Speaker {
    let folded = label.foldedForComparison
    if let place = personOfLabel[folded] { return .people([place]) }
    return folded == "moderator" ? .moderator : .unidentified
  }

  /// Whether a label says that its person leads the discussion; each is looked at once.
  private mutating func isModerator(_ label: String) -> Bool {
    if let known = moderatorLabels[label] { return known }
    let isModerator = LabelWords.isModerator(label: label)
    moderatorLabels[label] = isModerator
    return isModerator
  }

  private static let strangers: Set = ["unidentified", "unknown", "x", "?"]
}

extension LabelWords {
  /// Whether a label says that its person leads the discussion.
  static func isModerator(label: String) -> Bool {
    isModerator(String(decoding: LabelLikeness.folded(label), as: UTF8.self))
  }
}
