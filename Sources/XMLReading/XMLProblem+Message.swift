extension XMLProblem {
  /// What is wrong, without the place.
  public var message: String {
    switch self {
    case .empty: "there is nothing in it"
    case .outOfMemory: "there is not enough memory for it"
    case .documentType:
      "it declares a document type, which could draw in other files and grow without bound"
    case .malformed(_, let cause): "it is not well-formed XML: \(cause)"
    case .tooLarge(let limit): "it is larger than \(limit >> 20) MiB"
    case .tooDeep(_, let limit): "its elements lie deeper in each other than \(limit)"
    case .tooManyAttributes(_, let limit): "an element has more than \(limit) attributes"
    case .nameTooLong(_, let limit): "a name is longer than \(limit) bytes"
    case .valueTooLong(_, let limit): "an attribute is longer than \(limit) bytes"
    }
  }

  /// The one thing to do.
  public var remedy: String {
    switch self {
    case .empty: "name another file"
    case .outOfMemory, .tooLarge: "export it in several smaller parts"
    case .documentType: "take the <!DOCTYPE …> out, if you trust the rest of the file"
    case .malformed, .tooDeep, .tooManyAttributes, .nameTooLong, .valueTooLong:
      "export it again from the program that wrote it"
    }
  }
}
