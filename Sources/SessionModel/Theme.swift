public import Vocabulary

/// A theme of the codebook, as the events have made it.
public struct Theme: Equatable, Sendable {
  /// Its name and place as typed, after renames.
  public internal(set) var path: ThemePath
  /// A short form for typing.
  public internal(set) var code: String?
  /// What it means.
  public internal(set) var description: String?
  /// The theme that took its place, as an index into the codebook.
  public internal(set) var mergedInto: Int?
}

/// The themes of a session and what each spelling of one means by now.
struct Codebook: Equatable, Sendable {
  private(set) var themes: [Theme] = []
  /// How many standing reactions carry each theme.
  var uses: [Int32] = []
  /// Folded paths, former paths and codes included, to the theme that they mean.
  private var indexByKey: [String: Int] = [:]
  /// By number of spelling; -1 where the spelling was not met yet.
  private var indexBySpelling: [Int32] = []

  /// The theme that a spelling means, made now if it is new.
  mutating func index(spelling: Int32, names: borrowing ThemeNames) -> Int {
    let number = Int(spelling)
    if number < indexBySpelling.count, indexBySpelling[number] >= 0 {
      return Int(indexBySpelling[number])
    }
    while indexBySpelling.count <= number { indexBySpelling.append(-1) }
    let index = self.index(of: ThemePath(names[spelling]))
    indexBySpelling[number] = Int32(index)
    return index
  }

  /// The theme that a spelling means; nil where no standing event has used it.
  func knownIndex(spelling: Int32) -> Int? {
    let number = Int(spelling)
    guard number < indexBySpelling.count, indexBySpelling[number] >= 0 else { return nil }
    return Int(indexBySpelling[number])
  }

  /// The theme of a path, a former path or a code.
  func find(_ folded: String) -> Int? { indexByKey[folded] }

  /// The theme of a path, made now if it is new.
  mutating func index(of path: ThemePath) -> Int {
    let key = path.text.foldedForComparison
    if let known = indexByKey[key] { return known }
    themes.append(Theme(path: path))
    uses.append(0)
    indexByKey[key] = themes.count - 1
    return themes.count - 1
  }

  mutating func add(_ addition: ThemeAddition) {
    let index = index(of: addition.theme)
    if let description = addition.description { themes[index].description = description }
    guard let code = addition.code else { return }
    themes[index].code = code
    let key = code.foldedForComparison
    if indexByKey[key] == nil { indexByKey[key] = index }
  }

  mutating func describe(_ path: ThemePath, _ description: String) {
    themes[index(of: path)].description = description
  }

  /// Gives a theme and all below it a new path; where that path is taken, the two become one.
  ///
  /// Answers whether any two became one. Nothing happens where the new path lies below the old
  /// one, as that would be a circle.
  mutating func move(_ old: ThemePath, to new: ThemePath) -> Bool {
    guard let root = indexByKey[old.text.foldedForComparison], !new.isBelow(old) else {
      return false
    }
    let oldRoot = themes[root].path
    let moving = themes.indices.filter {
      themes[$0].mergedInto == nil && ($0 == root || themes[$0].path.isBelow(oldRoot))
    }
    var merged = false
    for index in moving {
      let rest = themes[index].path.text.dropFirst(oldRoot.text.count)
      if give(index, path: ThemePath(new.text + rest)) { merged = true }
    }
    return merged
  }

  private mutating func give(_ index: Int, path: ThemePath) -> Bool {
    let key = path.text.foldedForComparison
    if let other = indexByKey[key], other != index {
      become(index, other)
      return true
    }
    themes[index].path = path
    indexByKey[key] = index
    return false
  }

  private mutating func become(_ index: Int, _ other: Int) {
    themes[index].mergedInto = other
    if themes[other].description == nil { themes[other].description = themes[index].description }
    for (key, value) in indexByKey where value == index { indexByKey[key] = other }
    for number in indexBySpelling.indices where Int(indexBySpelling[number]) == index {
      indexBySpelling[number] = Int32(other)
    }
  }
}
