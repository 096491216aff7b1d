public import Reporting
import Vocabulary

/// A film at once: line by line, the same for the same document.
public struct Transcript: Sendable {
  /// One line of it, with what it is.
  public enum Entry: Equatable, Sendable {
    /// The item at a place.
    case item(Int)
    /// A mark, by its index.
    case mark(Int)
  }

  let film: Film
  let words: FilmWords

  /// The transcript of a film.
  public init(_ film: Film) {
    self.film = film
    words = FilmWords(film)
  }

  /// Items and the marks between them, in order.
  public var entries: [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity(film.frames.count + film.marks.count)
    var mark = 0
    func takeMarks(upTo place: Int) {
      while mark < film.marks.count, film.marks[mark].place <= place {
        if film.marks[mark].isBetweenItems { entries.append(.mark(mark)) }
        mark += 1
      }
    }
    for place in film.frames.indices {
      takeMarks(upTo: place)
      entries.append(.item(place))
    }
    takeMarks(upTo: film.frames.count)
    return entries
  }

  /// One line, without its end; nothing in it moves a cursor.
  public func line(_ entry: Entry, _ style: TextStyle = TextStyle()) -> String {
    switch entry {
    case .item(let place):
      film.item(at: place).map { style.shown(words.line($0)) } ?? ""
    case .mark(let index): style.shown(words.line(film.marks[index]))
    }
  }

  /// For how long nothing was said before an entry, after what was said by a moment; in
  /// milliseconds, where that is known.
  ///
  /// What an imported item says until its end is no silence.
  public func silence(before entry: Entry, since moment: Int) -> Int {
    let place =
      switch entry {
      case .item(let place): place
      case .mark(let index): film.marks[index].place
      }
    return max(0, milliseconds(entry) - max(moment, film.end(before: place)))
  }

  /// When the session clock showed an entry, in milliseconds.
  public func milliseconds(_ entry: Entry) -> Int {
    switch entry {
    case .item(let place): film.milliseconds(at: place)
    case .mark(let index): film.marks[index].at.seconds * 1000
    }
  }
}
