/// What a reader of XML meets, in the order of the file.
public enum XMLEvent: Equatable, Sendable {
  /// An element begins.
  case begin(XMLElement)
  /// The innermost open element ends.
  case end
  /// Characters between two tags, all of them at once.
  case text(String)
}

/// The beginning of an element.
public struct XMLElement: Equatable, Sendable {
  /// The name of its name space, empty where it has none.
  public var namespace: String
  /// Its name without a prefix.
  public var name: String
  /// Its attributes that belong to no name space of their own, in order.
  public var attributes: [XMLAttribute]
  /// Where its tag begins.
  public var place: XMLPlace

  /// Makes the beginning of an element.
  public init(namespace: String, name: String, attributes: [XMLAttribute], place: XMLPlace) {
    self.namespace = namespace
    self.name = name
    self.attributes = attributes
    self.place = place
  }

  /// The value of an attribute; nil where there is none.
  public subscript(_ name: String) -> String? {
    for attribute in attributes where attribute.name == name { return attribute.value }
    return nil
  }
}

/// An attribute of an element.
public struct XMLAttribute: Equatable, Sendable {
  /// Its name.
  public var name: String
  /// Its value, references resolved.
  public var value: String

  /// Makes an attribute.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// A place in a file of XML.
public struct XMLPlace: Equatable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// The column, from 1.
  public var column: Int

  /// Makes a place.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// How much of everything is taken for a document and not for an attack.
public struct XMLLimits: Equatable, Sendable {
  /// The size of the file.
  public var bytes = 256 << 20
  /// How deep elements may lie in each other.
  public var depth = 64
  /// Attributes of one element.
  public var attributes = 64
  /// Bytes of the name of an element or attribute, its name space included.
  public var nameBytes = 1024
  /// Bytes of the value of an attribute.
  public var valueBytes = 4 << 20

  /// The limits that fit a document of a person's work.
  public init() {}
}
