import Vocabulary

/// The themes of a session and what each spelling of one means by now.
struct Codebook: Equatable, Sendable {
  private(set) var themes: [Theme] = []
  /// How many standing reactions carry each theme.
  var uses: [Int32] = []
  /// By theme: the theme as the only one of an item, made once for all items.
  private(set) var soleThemes: [[Int]] = []
  /// Whether any theme has taken the place of another.
  private(set) var hasMerges = false
  /// By theme, as it was met: the theme that it is by now.
  private var current: [Int32] = []
  /// By theme: the row that merged it away.
  private var mergedAt: [Int32] = []
  /// By theme: its path in folded form.
  private var foldedPaths: [String] = []
  /// Folded paths, former paths and codes included, to the theme that they meant at first.
  private var indexByKey: [String: Int32] = [:]
  /// By number of spelling: the theme as it was met, -1 where it was not.
  private var metBySpelling: [Int32] = []
  /// The same, followed to the theme by now: what nearly every look-up needs.
  private(set) var indexBySpelling: [Int32] = []

  /// The theme that a spelling means, made now if it is new.
  mutating func index(spelling: Int32, names: borrowing ThemeNames) -> Int {
    let number = Int(spelling)
    if number < indexBySpelling.count, indexBySpelling[number] >= 0 {
      return Int(indexBySpelling[number])
    }
    return meet(number, index(of: ThemePath(names[spelling])))
  }

  private mutating func meet(_ spelling: Int, _ index: Int) -> Int {
    while indexBySpelling.count <= spelling {
      indexBySpelling.append(-1)
      metBySpelling.append(-1)
    }
    indexBySpelling[spelling] = Int32(index)
    metBySpelling[spelling] = Int32(index)
    return index
  }

  /// The theme that a spelling means; nil where no standing event has used it.
  func knownIndex(spelling: Int32) -> Int? {
    let number = Int(spelling)
    guard number < indexBySpelling.count, indexBySpelling[number] >= 0 else { return nil }
    return Int(indexBySpelling[number])
  }

  /// The theme that a spelling meant when it was met.
  func metIndex(spelling: Int32) -> Int? {
    let number = Int(spelling)
    guard number < metBySpelling.count, metBySpelling[number] >= 0 else { return nil }
    return Int(metBySpelling[number])
  }

  /// The theme that one met earlier is by now.
  func current(_ met: Int) -> Int { Int(current[met]) }

  /// The theme that one met earlier was just before a row.
  func index(_ met: Int, before row: Int32) -> Int {
    var index = met
    while let next = themes[index].mergedInto, mergedAt[index] < row { index = next }
    return index
  }

  /// The theme of a path, a former path or a code.
  func find(_ folded: String) -> Int? { indexByKey[folded].map { Int(current[Int($0)]) } }

  /// The theme of a path, made now if it is new.
  mutating func index(of path: ThemePath) -> Int {
    let key = path.text.foldedForComparison
    if let known = find(key) { return known }
    let index = themes.count
    themes.append(Theme(path: path))
    uses.append(0)
    soleThemes.append([index])
    current.append(Int32(index))
    mergedAt.append(.max)
    foldedPaths.append(key)
    indexByKey[key] = Int32(index)
    return index
  }
}

// MARK: - Changes

extension Codebook {
  mutating func add(_ addition: ThemeAddition) {
    let index = index(of: addition.theme)
    if let description = addition.description { themes[index].description = description }
    guard let code = addition.code else { return }
    let key = code.foldedForComparison
    guard find(key).map({ $0 == index }) ?? true else { return }
    themes[index].code = code
    indexByKey[key] = Int32(index)
  }

  mutating func describe(_ path: ThemePath, _ description: String) {
    themes[index(of: path)].description = description
  }

  /// Whether a path lies below a theme, whatever name the theme was called by.
  func isPath(_ path: ThemePath, below index: Int) -> Bool {
    path.text.foldedForComparison.hasPrefix(foldedPaths[index] + "/")
  }

  /// Gives a theme and all below it a new path; where that path is taken, the two become one.
  ///
  /// Answers whether any two became one. Nothing happens where the new path lies below the old
  /// one, as that would be a circle.
  mutating func move(_ old: ThemePath, to new: ThemePath, row: Int) -> Bool {
    guard let root = find(old.text.foldedForComparison) else { return false }
    let taken = find(new.text.foldedForComparison)
    let target = taken.map { $0 == root ? new : themes[$0].path } ?? new
    guard !isPath(target, below: root) else { return false }
    let depth = depth(themes[root].path.text)
    let prefix = foldedPaths[root] + "/"
    let below = themes.indices.filter {
      themes[$0].mergedInto == nil && foldedPaths[$0].hasPrefix(prefix)
    }
    var merged = give(root, path: target, row: row)
    for index in below {
      let rest = themes[index].path.text.split(separator: "/", omittingEmptySubsequences: false)
        .dropFirst(depth).joined(separator: "/")
      if give(index, path: ThemePath("\(target.text)/\(rest)"), row: row) { merged = true }
    }
    return merged
  }

  private func depth(_ path: String) -> Int { path.utf8.count { $0 == UInt8(ascii: "/") } + 1 }

  private mutating func give(_ index: Int, path: ThemePath, row: Int) -> Bool {
    let key = path.text.foldedForComparison
    if let other = find(key), other != index {
      become(index, other, row: row)
      return true
    }
    themes[index].path = path
    foldedPaths[index] = key
    indexByKey[key] = Int32(index)
    return false
  }

  private mutating func become(_ index: Int, _ other: Int, row: Int) {
    hasMerges = true
    themes[index].mergedInto = other
    mergedAt[index] = Int32(row)
    if themes[other].description == nil { themes[other].description = themes[index].description }
    if themes[other].code == nil { themes[other].code = themes[index].code }
    for theme in current.indices where Int(current[theme]) == index {
      current[theme] = Int32(other)
    }
    for number in indexBySpelling.indices where Int(indexBySpelling[number]) == index {
      indexBySpelling[number] = Int32(other)
    }
  }
}
