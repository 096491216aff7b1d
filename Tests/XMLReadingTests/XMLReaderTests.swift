import Testing
import XMLReading

@Suite struct `Reading XML` {
  private func events(_ xml: String, _ limits: XMLLimits = XMLLimits()) throws -> [XMLEvent] {
    var events: [XMLEvent] = []
    try XMLReader.read(Array(xml.utf8), limits: limits) { events.append($0) }
    return events
  }

  private func problem(_ xml: String, _ limits: XMLLimits = XMLLimits()) -> XMLProblem? {
    do throws(XMLProblem) {
      try XMLReader.read(Array(xml.utf8), limits: limits) { _ in }
      return nil
    } catch {
      return error
    }
  }

  @Test func `elements come with name space, attributes and place, text as one`() throws {
    let xml = """
      \u{feff}<?xml version="1.0" encoding="UTF-8"?>
      <p:a xmlns:p="urn:one" p:x="left out" y="&lt;&#10;ö">one
      &amp; two<![CDATA[ <three>]]><b/></p:a>
      """
    #expect(
      try events(xml) == [
        .begin(
          XMLElement(
            namespace: "urn:one",
            name: "a",
            attributes: [XMLAttribute(name: "y", value: "<\nö")],
            place: XMLPlace(line: 2, column: 1)
          )
        ),
        .text("one\n& two <three>"),
        .begin(
          XMLElement(
            namespace: "",
            name: "b",
            attributes: [],
            place: XMLPlace(line: 3, column: 30)
          )
        ),
        .end, .end,
      ]
    )
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
    "<!DOCTYPE a><a/>",
  ])
  func `a document type is refused before anything of it is read`(_ xml: String) {
    var count = 0
    do throws(XMLProblem) {
      try XMLReader.read(Array(xml.utf8)) { _ in count += 1 }
      Issue.record("it was read")
    } catch {
      if case .documentType = error {} else { Issue.record("\(error)") }
    }
    #expect(count == 0)
  }

  @Test func `an entity that nobody defined is an error with its place`() {
    #expect(
      problem("<a>\n  &b;</a>") == .malformed(XMLPlace(line: 2, column: 3), "undefined entity")
    )
  }

  @Test func `a hundred megabytes of nesting end at the limit`() {
    let xml = Array(repeating: Array("<a>".utf8), count: 1 << 20).flatMap { $0 }
    var count = 0
    #expect(throws: XMLProblem.tooDeep(XMLPlace(line: 1, column: 193), limit: 64)) {
      try XMLReader.read(xml) { _ in count += 1 }
    }
    #expect(count == 64)
  }

  @Test func `names, values and attributes have limits, and so has the file`() {
    var limits = XMLLimits()
    (limits.nameBytes, limits.valueBytes, limits.attributes) = (4, 5, 2)
    let start = XMLPlace(line: 1, column: 1)
    #expect(problem("<abcd/>", limits) == nil)
    #expect(problem("<abcde/>", limits) == .nameTooLong(start, limit: 4))
    #expect(problem("<a abcde='1'/>", limits) == .nameTooLong(start, limit: 4))
    #expect(problem("<a b='12345'/>", limits) == nil)
    #expect(problem("<a b='123456'/>", limits) == .valueTooLong(start, limit: 5))
    #expect(problem("<a b='' c='' d=''/>", limits) == .tooManyAttributes(start, limit: 2))
    limits.bytes = 8
    #expect(problem("<a></a>  ", limits) == .tooLarge(limit: 8))
    #expect(problem("") == .empty)
  }

  @Test func `what is cut short or not XML is an error`() {
    let xml = "<a b='c'>d<e/></a>"
    for count in 1..<xml.utf8.count { #expect(problem(String(xml.prefix(count))) != nil) }
    #expect(problem("PK\u{3}\u{4}") != nil)
    #expect(problem("<a></b>") == .malformed(XMLPlace(line: 1, column: 6), "mismatched tag"))
    #expect(problem("<?xml version='1.0' encoding='EBCDIC'?><a/>") != nil)
  }
}
