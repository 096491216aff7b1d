import TextDisplay
import Vocabulary

/// Makes themes of the codes of another program.
///
/// A name that can be typed as a theme stays exactly as it is, folders joined by `/`. Any other is
/// turned into one that can, and kept as it was in the theme's description, so that nothing is lost.
struct ThemeNaming {
  /// The themes, in the order of the codes.
  private(set) var themes: [DraftTheme] = []
  /// By code: what it becomes.
  private(set) var meanings: [CodeMeaning]
  /// What was changed.
  private(set) var remarks: [ImportRemark] = []

  private let codes: [ForeignCode]
  private let split: String?
  private var paths: [String?]
  private var taken: Set<String> = []
  /// By folded path: the last number given to another code of that path.
  private var numbers: [String: Int] = [:]
  private var changed: [(name: String, path: String)] = []

  /// Names the themes of codes.
  ///
  /// `used` are folders that something is coded with all the same. With `split`, that text inside
  /// a name sets folders apart, as dots do in Taguette.
  init(
    _ codes: [ForeignCode],
    _ roles: [CodeMeaning?],
    used: Set<Int> = [],
    split: String? = nil
  ) {
    self.codes = codes
    self.split = split.flatMap { $0.isEmpty ? nil : $0 }
    meanings = roles.map { $0 ?? .folder }
    paths = Array(repeating: nil, count: codes.count)
    for index in codes.indices where roles[index] == nil && isPlain(index, roles) {
      let path = folder(of: index).map { "\($0)/\(codes[index].name)" } ?? codes[index].name
      // A second code of one name is another code; it gets its path with the changed ones.
      let isTheme = codes[index].isCodable || used.contains(index)
      guard !isTheme || taken.insert(path.foldedForComparison).inserted else { continue }
      paths[index] = path
    }
    for index in codes.indices where roles[index] == nil && paths[index] == nil {
      paths[index] = changedPath(index)
    }
    for (index, code) in codes.enumerated() where roles[index] == nil {
      guard code.isCodable || used.contains(index) || !code.description.isEmpty else { continue }
      guard let path = paths[index] else { continue }
      meanings[index] = .theme(themes.count)
      themes.append(DraftTheme(path: ThemePath(path), description: description(index, path)))
    }
    addRemarks()
  }

  /// The path of the folder that a code lies in; nil at the top.
  private func folder(of index: Int) -> String? { codes[index].parent.flatMap { paths[$0] } }

  /// Whether a code's name and those of all its folders can be typed.
  private func isPlain(_ index: Int, _ roles: [CodeMeaning?]) -> Bool {
    let name = codes[index].name
    if let split, name.contains(split) { return false }
    let scalars = name.unicodeScalars
    guard scalars.count <= ThemeNaming.longest else { return false }
    guard let parent = codes[index].parent, roles[parent] == nil else {
      return ThemeAlphabet.isPath(scalars)
    }
    // Below a folder a part may begin with a digit.
    guard let path = paths[parent] else { return false }
    return ThemeAlphabet.isPath("\(path)/\(name)".unicodeScalars)
  }

  private mutating func changedPath(_ index: Int) -> String {
    let name = codes[index].name
    let parts = split.map { name.split(separator: $0).map(String.init) } ?? [name]
    var path = folder(of: index) ?? ""
    for part in parts.isEmpty ? [name] : parts {
      let isFirst = path.isEmpty
      let typable =
        ThemeAlphabet.isPath((isFirst ? part : "a/\(part)").unicodeScalars)
          && part.unicodeScalars.count <= ThemeNaming.longest
        ? part : ThemeNaming.typable(part, isFirst: isFirst)
      path += isFirst ? typable : "/\(typable)"
    }
    var free = path
    let key = path.foldedForComparison
    while !taken.insert(free.foldedForComparison).inserted {
      numbers[key, default: 1] += 1
      free = "\(path)-\(numbers[key, default: 1])"
    }
    if codes[index].isCodable { changed.append((name, free)) }
    return free
  }

  /// Longer names are no names.
  private static let longest = 120

  /// A name made of what can be typed: blanks become `-`, other signs between letters `_`.
  static func typable(_ name: String, isFirst: Bool) -> String {
    var made = String.UnicodeScalarView()
    var joint: Unicode.Scalar?
    for scalar in name.unicodeScalars.prefix(longest) {
      // Marks and joiners belong to the sign before them, which may have been an emoji.
      let isMark = joint != nil || made.isEmpty
      if ThemeAlphabet.isWord(scalar), !(isMark && ThemeNaming.isMark(scalar)) {
        if let joint, !made.isEmpty { made.append(joint) }
        made.append(scalar)
        joint = nil
      } else if scalar.properties.isWhitespace || scalar == "-" || scalar == "/" {
        joint = "-"
      } else if joint == nil {
        joint = "_"
      }
    }
    guard let first = made.first else { return "theme" }
    return isFirst && !ThemeAlphabet.isLetter(first) ? "theme-\(String(made))" : String(made)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: true
    default: false
    }
  }

  /// The names as the file has them, folders in front.
  private func original(_ index: Int) -> String {
    var names = [codes[index].name]
    var place = codes[index].parent
    while let parent = place, paths[parent] != nil {
      names.insert(codes[parent].name, at: 0)
      place = codes[parent].parent
    }
    return names.joined(separator: "/")
  }

  private func description(_ index: Int, _ path: String) -> String? {
    let (words, original) = (codes[index].description, original(index))
    if path == original { return words.isEmpty ? nil : words }
    return words.isEmpty ? "\"\(original)\"" : "\"\(original)\": \(words)"
  }

  // MARK: - Remarks

  private mutating func addRemarks() {
    if changed.count == 1 {
      let (name, path) = changed[0]
      remarks.append(
        ImportRemark(
          "\"\(name)\" cannot be typed as a theme, or is there twice, and became #\(path); "
            + "the name is kept in the description"
        )
      )
    } else if !changed.isEmpty {
      let names = changed.map { "\"\($0.name)\" became #\($0.path)" }
      remarks.append(
        ImportRemark(
          "\(changed.count) names cannot be typed as themes, or are there twice, and were changed; "
            + "each is kept in its description: \(listed(names, limit: 8))"
        )
      )
    }
    guard split == nil else { return }
    for (sign, who) in [("::", "ATLAS.ti"), (".", "Taguette")] {
      let count = codes.count { Self.isJoined($0.name, by: sign) }
      guard count > 1 else { continue }
      remarks.append(
        ImportRemark(
          "\(count) names have \"\(sign)\" inside, by which \(who) sets levels apart; "
            + "each is one theme here, and --split \(sign) makes levels of them"
        )
      )
    }
  }

  /// Whether a sign stands inside a name with something on both sides.
  private static func isJoined(_ name: String, by sign: String) -> Bool {
    guard name.contains(sign), !name.hasPrefix(sign), !name.hasSuffix(sign) else { return false }
    return sign != "." || !name.contains(". ")
  }
}
