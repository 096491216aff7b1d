import Analysis
import SessionModel
import Vocabulary
import XMLText

/// The variables of the cases: code, seat, role, what else is known of people, and one for each
/// round whose answers may be shown with names.
struct CaseVariables {
  /// How the values of a variable are written.
  enum Sort {
    case text, integer, float, date
  }

  private struct Variable {
    let identifier: StableIdentifier
    let name: String
    let sort: Sort
    var description: String?
    /// By place in ``SessionState/people``; nil is a missing value.
    let values: [String?]
  }

  private var variables: [Variable] = []
  private var names = UniqueNames()

  init(_ state: SessionState, _ people: ExportedPeople, _ identifiers: StableIdentifiers) {
    guard !state.people.isEmpty else { return }
    add("code", .text, people.people.map(\.code), identifiers.make("variable", "code"))
    let seats = state.people.map { $0.seat.map { String($0) } }
    if seats.contains(where: { $0 != nil }) {
      add("seat", .integer, seats, identifiers.make("variable", "seat"))
    }
    add("role", .text, state.people.map(\.role.rawValue), identifiers.make("variable", "role"))
    addAttributes(state, identifiers)
    addRounds(state, identifiers)
  }

  private mutating func addAttributes(_ state: SessionState, _ identifiers: StableIdentifiers) {
    var met: [String: String] = [:]
    for attribute in state.people.flatMap(\.attributes) {
      let folded = attribute.name.foldedForComparison
      if met[folded] == nil { met[folded] = attribute.name }
    }
    for (folded, name) in met.sorted(by: { $0.key < $1.key }) {
      let values = state.people.map { person in
        person.attributes.last { $0.name.foldedForComparison == folded }?.value
      }
      add(name, Sort(values), values, identifiers.make("attribute", folded))
    }
  }

  /// A private round has no variable, closed or not: nobody is to see who answered what.
  private mutating func addRounds(_ state: SessionState, _ identifiers: StableIdentifiers) {
    let roundNames = RoundNames(state)
    for round in state.rounds where CaseVariables.isNamed(round, state) {
      let values = state.people.map { person in
        round.answer(of: person.id)?.answer?.description
      }
      let sort: Sort =
        switch round.opening.scale {
        case .range: .integer
        case .options: .text
        }
      add(
        roundNames[round.opening] ?? "",
        sort,
        values,
        identifiers.make("round", round.opening.round.number),
        description: round.opening.question
      )
    }
  }

  /// Whether a round has answers that are shown with who gave them.
  static func isNamed(_ round: Round, _ state: SessionState) -> Bool {
    !round.opening.isPrivate && round.imported == nil && !round.answers.isEmpty
      && ShownRound(round, in: state).figures != nil
  }

  private mutating func add(
    _ name: String,
    _ sort: Sort,
    _ values: [String?],
    _ identifier: StableIdentifier,
    description: String? = nil
  ) {
    variables.append(
      Variable(
        identifier: identifier,
        name: names.take(name),
        sort: sort,
        description: description,
        values: values
      )
    )
  }

  /// Writes the element `Variables`; nothing where there is nobody.
  func writeVariables(to xml: inout XMLBytes) {
    guard !variables.isEmpty else { return }
    xml.markup("<Variables>\n")
    for variable in variables {
      xml.markup("<Variable")
      xml.attribute("guid", variable.identifier)
      xml.attribute("name", variable.name)
      switch variable.sort {
      case .text: xml.markup(" typeOfVariable=\"Text\"")
      case .integer: xml.markup(" typeOfVariable=\"Integer\"")
      case .float: xml.markup(" typeOfVariable=\"Float\"")
      case .date: xml.markup(" typeOfVariable=\"Date\"")
      }
      if let description = variable.description {
        xml.markup(">")
        xml.element("Description", description)
        xml.markup("</Variable>\n")
      } else {
        xml.markup("/>\n")
      }
    }
    xml.markup("</Variables>\n")
  }

  /// Writes the values of the person at a place; one without a value is missing.
  func writeValues(of place: Int, to xml: inout XMLBytes) {
    for variable in variables {
      xml.markup("<VariableValue><VariableRef")
      xml.attribute("targetGUID", variable.identifier)
      xml.markup("/>")
      if let value = variable.values[place] {
        switch variable.sort {
        case .text: xml.element("TextValue", value)
        case .integer: xml.element("IntegerValue", value)
        case .float: xml.element("FloatValue", value)
        case .date: xml.element("DateValue", value)
        }
      }
      xml.markup("</VariableValue>\n")
    }
  }
}

extension CaseVariables.Sort {
  /// The narrowest sort that holds every value exactly as it is spelled.
  init(_ values: [String?]) {
    let values = values.compactMap { $0 }
    if values.allSatisfy({ CaseVariables.Sort.isNumber($0, decimals: false) }) {
      self = .integer
    } else if values.allSatisfy({ CaseVariables.Sort.isNumber($0, decimals: true) }) {
      self = .float
    } else if values.allSatisfy({ Day($0)?.description == $0 && !$0.hasPrefix("-") }) {
      self = .date
    } else {
      self = .text
    }
  }

  /// Whether a text is a number in its one spelling: `034` and `+1` are texts, and stay so.
  private static func isNumber(_ text: String, decimals: Bool) -> Bool {
    let digits = text.utf8.drop { $0 == 0x2D }
    guard text.utf8.count - digits.count <= 1, text != "-0", digits.count <= 18 else {
      return false
    }
    let parts = digits.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard parts.count == 1 || decimals && parts.count == 2, let whole = parts.first else {
      return false
    }
    return whole.count == 1 && !whole.isEmpty || whole.first != 0x30
      ? parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } } : false
  }
}
