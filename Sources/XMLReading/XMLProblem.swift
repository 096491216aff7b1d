/// Why a file of XML is not read: facts, with their place.
public enum XMLProblem: Error, Equatable, Sendable {
  /// There is nothing in it.
  case empty
  /// There was no memory for it.
  case outOfMemory
  /// It declares a document type, by which entities could be defined and other files drawn in.
  case documentType(XMLPlace)
  /// It is not well formed, with what expat says of it.
  case malformed(XMLPlace, String)
  /// The file is larger than this many bytes.
  case tooLarge(limit: Int)
  /// Elements lie deeper in each other than this.
  case tooDeep(XMLPlace, limit: Int)
  /// An element has more attributes than this.
  case tooManyAttributes(XMLPlace, limit: Int)
  /// A name has more bytes than this.
  case nameTooLong(XMLPlace, limit: Int)
  /// The value of an attribute has more bytes than this.
  case valueTooLong(XMLPlace, limit: Int)

  /// Where it is, where it is somewhere.
  public var place: XMLPlace? {
    switch self {
    case .empty, .outOfMemory, .tooLarge: nil
    case .documentType(let place), .malformed(let place, _), .tooDeep(let place, _),
      .tooManyAttributes(let place, _), .nameTooLong(let place, _), .valueTooLong(let place, _):
      place
    }
  }
}
