public import Vocabulary

/// What is reported, as a value: computed once, rendered in many ways.
public struct Report: Equatable, Sendable {
  /// What stands above it; empty for a view that answers a command at the prompt.
  public var title: Phrase
  /// The language of its words, as a BCP 47 tag; what people said may be in any.
  public var language: String
  /// Its parts in order.
  public var blocks: [Block]

  /// A report with a title, parts to be added.
  public init(title: Phrase = Phrase(), language: String = "en", blocks: [Block] = []) {
    self.title = title
    self.language = language
    self.blocks = blocks
  }

  /// One part of a report.
  public enum Block: Equatable, Sendable {
    /// A heading of level 1 or 2 under the title; the anchor stays the same in all languages.
    case heading(Phrase, level: Int, anchor: String)
    /// Running text.
    case paragraph(Phrase)
    /// What somebody said.
    case quotation(Quotation)
    /// Points without an order.
    case list([Phrase])
    /// Items, one a line: cut to the width on a terminal, whole elsewhere.
    case lines([ItemLine])
    /// Rows and columns.
    case table(Table)
    /// Numbers to see at a glance, drawn where the renderer can draw.
    case chart(Chart)
  }

  /// Adds a heading.
  public mutating func heading(_ text: Phrase, level: Int = 1, anchor: String) {
    blocks.append(.heading(text, level: level, anchor: anchor))
  }

  /// Adds a paragraph; an empty one adds nothing.
  public mutating func paragraph(_ text: Phrase) {
    if !text.isEmpty { blocks.append(.paragraph(text)) }
  }

  /// Adds points; none add nothing.
  public mutating func list(_ points: [Phrase]) {
    if !points.isEmpty { blocks.append(.list(points)) }
  }

  /// Adds items, one a line; none add nothing.
  public mutating func lines(_ lines: [ItemLine]) {
    if !lines.isEmpty { blocks.append(.lines(lines)) }
  }

  /// Adds a table.
  public mutating func table(_ table: Table) { blocks.append(.table(table)) }

  /// Adds a chart; one without rows adds nothing.
  public mutating func chart(_ chart: Chart) {
    if !chart.isEmpty { blocks.append(.chart(chart)) }
  }

  /// The items that the report refers to by number, each once, in order.
  public var citedItems: [ItemNumber] {
    let phrases = blocks.flatMap { block -> [Phrase] in
      switch block {
      case .heading(let text, _, _), .paragraph(let text): [text]
      case .list(let points): points
      case .table(let table): table.rows.flatMap(\.self)
      case .chart(let chart): [chart.title, chart.summary] + chart.table.rows.flatMap(\.self)
      case .quotation, .lines: []
      }
    }
    let numbers = phrases.flatMap(\.runs).compactMap { run -> ItemNumber? in
      if case .item(let number) = run.role { number } else { nil }
    }
    return Set(numbers).sorted()
  }

  /// The items that the report shows, so that a reference can lead there.
  public var shownItems: Set<ItemNumber> {
    var shown: Set<ItemNumber> = []
    for block in blocks {
      switch block {
      case .quotation(let quotation): shown.insert(quotation.line.number)
      case .lines(let lines): shown.formUnion(lines.map(\.number))
      case .heading, .paragraph, .list, .table, .chart: break
      }
    }
    return shown
  }
}

/// What somebody said, word for word, with who and about what.
public struct Quotation: Equatable, Sendable {
  /// The item.
  public let line: ItemLine

  /// Quotes an item.
  public init(_ line: ItemLine) { self.line = line }
}

/// Rows under columns.
public struct Table: Equatable, Sendable {
  /// One column.
  public struct Column: Equatable, Sendable {
    /// Its heading.
    public let title: String
    /// Whether its cells are numbers, which stand at the right.
    public let isNumeric: Bool

    /// A column of words.
    public init(_ title: String) {
      self.title = title
      isNumeric = false
    }

    /// A column of numbers.
    public static func number(_ title: String) -> Column { Column(numeric: title) }

    private init(numeric title: String) {
      self.title = title
      isNumeric = true
    }
  }

  /// The columns.
  public let columns: [Column]
  /// The cells, row by row; each row has as many as there are columns.
  public private(set) var rows: [[Phrase]]

  /// A table; missing cells are empty, surplus ones are left out.
  public init(_ columns: [Column], rows: [[Phrase]] = []) {
    self.columns = columns
    self.rows = []
    for row in rows { add(row) }
  }

  /// Adds a row.
  public mutating func add(_ cells: [Phrase]) {
    rows.append(columns.indices.map { cells.indices.contains($0) ? cells[$0] : Phrase() })
  }
}
