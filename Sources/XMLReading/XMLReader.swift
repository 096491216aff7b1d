import CExpat

/// Reads XML from memory, one event after another, and trusts nothing in it.
///
/// There is no tree: memory grows with the largest element, not with the file. A document type is
/// refused, so there are no entities but the five of XML, and nothing outside the file is ever
/// looked at.
public enum XMLReader {
  /// Reads a file, each event once and in order.
  ///
  /// - Throws: ``XMLProblem``, after the events that came before it.
  public static func read(
    _ bytes: [UInt8],
    limits: XMLLimits = XMLLimits(),
    _ take: (XMLEvent) -> Void
  ) throws(XMLProblem) {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= min(limits.bytes, Int(Int32.max)) else {
      throw .tooLarge(limit: limits.bytes)
    }
    guard let parser = XML_ParserCreateNS(nil, XMLRun.separator) else { throw .outOfMemory }
    defer { XML_ParserFree(parser) }
    let problem: XMLProblem? = withoutActuallyEscaping(take) { take in
      let run = XMLRun(parser, limits, take)
      return withExtendedLifetime(run) { run.read(bytes) }
    }
    if let problem { throw problem }
  }
}

/// One reading: what expat's calls need to find again.
private final class XMLRun {
  /// Stands in no name and no address of a name space, for which expat sees to it.
  static let separator = CChar(0x0a)

  private let parser: OpaquePointer
  private let limits: XMLLimits
  private let take: (XMLEvent) -> Void
  private var depth = 0
  private var text: [UInt8] = []
  private var problem: XMLProblem?

  init(_ parser: OpaquePointer, _ limits: XMLLimits, _ take: @escaping (XMLEvent) -> Void) {
    self.parser = parser
    self.limits = limits
    self.take = take
  }

  func read(_ bytes: [UInt8]) -> XMLProblem? {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetStartDoctypeDeclHandler(parser) { run, _, _, _, _ in
      XMLRun.of(run)?.stop { .documentType($0) }
    }
    XML_SetElementHandler(
      parser,
      { run, name, attributes in XMLRun.of(run)?.begin(name, attributes) },
      { run, _ in XMLRun.of(run)?.end() }
    )
    XML_SetCharacterDataHandler(parser) { run, characters, count in
      XMLRun.of(run)?.add(characters, Int(count))
    }
    let status = bytes.withUnsafeBytes { memory in
      XML_Parse(
        parser,
        memory.bindMemory(to: CChar.self).baseAddress,
        Int32(memory.count),
        Int32(XML_TRUE)
      )
    }
    if let problem { return problem }
    guard status == XML_STATUS_OK else {
      let code = XML_GetErrorCode(parser)
      if code == XML_ERROR_NO_MEMORY { return .outOfMemory }
      return .malformed(place, XML_ErrorString(code).map { String(cString: $0) } ?? "")
    }
    return nil
  }

  private static func of(_ pointer: UnsafeMutableRawPointer?) -> XMLRun? {
    pointer.map { Unmanaged<XMLRun>.fromOpaque($0).takeUnretainedValue() }
  }

  private var place: XMLPlace {
    XMLPlace(
      line: Int(XML_GetCurrentLineNumber(parser)),
      column: Int(XML_GetCurrentColumnNumber(parser)) + 1
    )
  }

  private func stop(_ problem: (XMLPlace) -> XMLProblem) {
    guard self.problem == nil else { return }
    self.problem = problem(place)
    XML_StopParser(parser, UInt8(XML_FALSE))
  }

  /// Characters come in pieces, one for each line and each reference.
  private func flush() {
    guard !text.isEmpty else { return }
    take(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll(keepingCapacity: text.count < 1 << 16)
  }

  private func add(_ characters: UnsafePointer<CChar>?, _ count: Int) {
    guard problem == nil, let characters else { return }
    text.append(contentsOf: UnsafeRawBufferPointer(start: characters, count: count))
  }

  private func begin(
    _ name: UnsafePointer<CChar>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    // Expat may have a call or two under way when it is stopped.
    guard problem == nil, let name else { return }
    flush()
    depth += 1
    if depth > limits.depth { return stop { .tooDeep($0, limit: limits.depth) } }
    guard let (namespace, name) = split(name) else {
      return stop { .nameTooLong($0, limit: limits.nameBytes) }
    }
    var element = XMLElement(namespace: namespace, name: name, attributes: [], place: place)
    var position = 0
    while let key = attributes?[position], let value = attributes?[position + 1] {
      position += 2
      if position / 2 > limits.attributes {
        return stop { .tooManyAttributes($0, limit: limits.attributes) }
      }
      guard let (namespace, name) = split(key) else {
        return stop { .nameTooLong($0, limit: limits.nameBytes) }
      }
      guard length(value, atMost: limits.valueBytes) != nil else {
        return stop { .valueTooLong($0, limit: limits.valueBytes) }
      }
      guard namespace.isEmpty else { continue }
      element.attributes.append(XMLAttribute(name: name, value: String(cString: value)))
    }
    take(.begin(element))
  }

  private func end() {
    guard problem == nil else { return }
    flush()
    depth -= 1
    take(.end)
  }

  /// The name space and the name; nil where the two are too long.
  private func split(_ name: UnsafePointer<CChar>) -> (String, String)? {
    guard let count = length(name, atMost: limits.nameBytes) else { return nil }
    let bytes = UnsafeRawBufferPointer(start: name, count: count)
    guard let place = bytes.lastIndex(of: UInt8(bitPattern: Self.separator)) else {
      return ("", String(decoding: bytes, as: UTF8.self))
    }
    return (
      String(decoding: bytes[..<place], as: UTF8.self),
      String(decoding: bytes[(place + 1)...], as: UTF8.self)
    )
  }

  private func length(_ characters: UnsafePointer<CChar>, atMost limit: Int) -> Int? {
    for count in 0...limit where characters[count] == 0 { return count }
    return nil
  }
}
