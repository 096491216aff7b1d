import SessionModel
import Statistics
public import Vocabulary

/// Themes against concepts, members or segments of members.
///
/// A reaction counts once in a cell, however many of its members are meant by it. All themes that
/// stand for themselves are there, and empty cells are kept: that nobody said it is a finding. With
/// members or segments it is the framework matrix (Ritchie & Spencer), whose cases are the columns
/// here; renderers may turn it round.
public struct ThemeTable: Equatable, Sendable {
  /// What a column is about.
  public enum Subject: Hashable, Sendable {
    /// Reactions about a concept.
    case concept(ConceptID)
    /// Reactions about none.
    case noConcept
    /// Reactions of one member.
    case member(MemberID)
    /// Reactions of anybody in a segment.
    case segment(Segment)
  }

  /// A column with its base.
  public struct Column: Equatable, Sendable {
    /// What it is about.
    public let subject: Subject
    /// The members who could have said something there: the base.
    public let members: [MemberID]
    /// Reactions that belong to it, with themes or without.
    public fileprivate(set) var reactions = 0
  }

  /// What was said of a theme in a column.
  public struct Cell: Equatable, Sendable {
    /// The reactions, in order.
    public fileprivate(set) var items: [ItemNumber] = []
    /// How many different members of the column said them.
    public fileprivate(set) var members = 0
    /// Their sentiments; net sentiment is their balance.
    public fileprivate(set) var sentiments = SentimentCounts()

    /// How many reactions.
    public var count: Int { items.count }
  }

  /// The rows, in the order of reports.
  public let themes: [ThemeFigures]
  /// The columns.
  public private(set) var columns: [Column]
  private var keys: [Int] = []
  private var cells: [Cell] = []

  /// What was said of a theme in a column, by their places; an empty cell where nothing was.
  public func cell(theme: Int, column: Int) -> Cell {
    let key = theme * columns.count + column
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < keys.count && keys[low] == key ? cells[low] : Cell()
  }

  /// How many cells have something in them.
  public var filledCells: Int { cells.count }

  /// How many members of a column raised a theme, of those who could have.
  public func extensiveness(theme: Int, column: Int) -> Share {
    Share(
      cell(theme: theme, column: column).members,
      of: columns[column].members.count,
      whereEmpty: .nobodyPresent
    )
  }

  /// Themes against concepts, in their order; reactions about none last, where there are any.
  public static func byConcept(_ material: Material) -> ThemeTable {
    let state = material.state
    var places: [ConceptID: Int] = [:]
    var columns = state.concepts.map { concept in
      Column(
        subject: .concept(concept.id),
        members: material.attending(concept.id).map(\.id)
      )
    }
    for (place, concept) in state.concepts.enumerated() { places[concept.id] = place }
    if material.reactions.contains(where: { $0.concept == nil }) {
      columns.append(Column(subject: .noConcept, members: material.attending.map(\.id)))
    }
    let last = columns.count - 1
    return ThemeTable(material, columns) { item, people in
      guard let column = item.concept.map({ places[$0] }) ?? last else { return [] }
      return people.isEmpty ? [Placing(column)] : people.map { Placing(column, by: $0) }
    }
  }

  /// Themes against the members who were there, in the order of their seats.
  public static func byMember(_ material: Material) -> ThemeTable {
    let columns = material.attending.map { Column(subject: .member($0.id), members: [$0.id]) }
    return ThemeTable(material, columns) { _, people in people.map { Placing($0, by: $0) } }
  }

  /// Themes against segments of members.
  public static func bySegment(_ segmentation: Segmentation, _ material: Material) -> ThemeTable {
    let columns = segmentation.segments.map {
      Column(subject: .segment($0), members: $0.members)
    }
    let segments = segmentation.places
    let places = material.attending.map { segments[$0.id] }
    return ThemeTable(material, columns) { _, people in
      people.compactMap { person in places[person].map { Placing($0, by: person) } }
    }
  }

  /// That a reaction belongs to a column, and by whom.
  private struct Placing {
    let column: Int
    /// The place of the member among those who were there; −1 for nobody known.
    let person: Int

    init(_ column: Int, by person: Int = -1) {
      self.column = column
      self.person = person
    }
  }

  /// One pass over the reactions, one sort of whole numbers, one pass over what was found.
  private init(
    _ material: Material,
    _ columns: [Column],
    placing: (Item, [Int]) -> [Placing]
  ) {
    themes = ThemeFigures.all(material)
    self.columns = columns
    var rows = [Int](repeating: -1, count: material.state.themes.count)
    for (row, theme) in themes.enumerated() { rows[theme.theme] = row }
    var people: [MemberID: Int] = [:]
    for (place, member) in material.attending.enumerated() { people[member.id] = place }
    var counted = [Int](repeating: -1, count: columns.count)
    var hits: [Hit] = []
    for (reaction, item) in material.reactions.enumerated() {
      for placed in placing(item, material.members(of: item).compactMap { people[$0] }) {
        if counted[placed.column] != reaction {
          counted[placed.column] = reaction
          self.columns[placed.column].reactions += 1
        }
        for theme in item.themes where rows[theme] >= 0 {
          let key = rows[theme] * columns.count + placed.column
          hits.append(Hit(key: key, reaction: reaction, person: placed.person))
        }
      }
    }
    hits.sort()
    take(hits, material)
  }

  private mutating func take(_ hits: [Hit], _ material: Material) {
    var lastCell = [Int](repeating: -1, count: material.attending.count)
    var lastReaction = -1
    for hit in hits {
      if keys.last != hit.key {
        keys.append(hit.key)
        cells.append(Cell())
        lastReaction = -1
      }
      let cell = cells.count - 1
      if hit.reaction != lastReaction {
        lastReaction = hit.reaction
        let item = material.reactions[hit.reaction]
        cells[cell].items.append(item.number)
        cells[cell].sentiments.add(item.sentiment)
      }
      if hit.person >= 0, lastCell[hit.person] != cell {
        lastCell[hit.person] = cell
        cells[cell].members += 1
      }
    }
  }
}

/// A theme in a column, said in a reaction by a person.
private struct Hit: Comparable {
  let key: Int
  let reaction: Int
  let person: Int

  static func < (left: Hit, right: Hit) -> Bool {
    (left.key, left.reaction, left.person) < (right.key, right.reaction, right.person)
  }
}
