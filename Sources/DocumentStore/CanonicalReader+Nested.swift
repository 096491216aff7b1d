// Values that hold values, in the one spelling that the writer gives them.
extension CanonicalReader {
  /// Texts by name; names out of their order or given twice are left to the general reader.
  mutating func attributes(
    _ bytes: Span<UInt8>,
    _ scan: inout JSONScanner
  ) -> [AttributeField]? {
    let (opening, closing) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
    let attributes = list(bytes, &scan, from: opening, to: closing) { reader, scan in
      reader.attribute(bytes, &scan)
    }
    guard let attributes, zip(attributes, attributes.dropFirst()).allSatisfy({ $0.name < $1.name })
    else { return nil }
    return attributes
  }

  private mutating func attribute(
    _ bytes: Span<UInt8>,
    _ scan: inout JSONScanner
  ) -> AttributeField? {
    guard let name = text(bytes, &scan), scan.take(0x3a, bytes), let value = text(bytes, &scan)
    else { return nil }
    return AttributeField(name: name, value: value)
  }

  /// One section of a guide.
  mutating func section(_ bytes: Span<UInt8>, _ scan: inout JSONScanner) -> SectionFields? {
    guard take("{\"title\":", bytes, &scan), let title = text(bytes, &scan) else { return nil }
    var section = SectionFields(title: title)
    if take(",\"seconds\":", bytes, &scan) {
      guard let seconds = number(bytes, &scan) else { return nil }
      section.seconds = seconds
    }
    if take(",\"questions\":", bytes, &scan) {
      guard let questions = list(bytes, &scan, { $0.text(bytes, &$1) }) else { return nil }
      section.questions = questions
    }
    return scan.take(UInt8(ascii: "}"), bytes) ? section : nil
  }

  /// `{"low":1,"high":5}`.
  func range(_ bytes: Span<UInt8>, _ scan: inout JSONScanner) -> FieldValue? {
    guard take("{\"low\":", bytes, &scan), let low = number(bytes, &scan),
      take(",\"high\":", bytes, &scan), let high = number(bytes, &scan),
      scan.take(UInt8(ascii: "}"), bytes), FieldLimit.answer.contains(low),
      FieldLimit.answer.contains(high)
    else { return nil }
    return .range(low: low, high: high)
  }

  /// What one member answered.
  mutating func answer(_ bytes: Span<UInt8>, _ scan: inout JSONScanner) -> AnswerFields? {
    guard take("{\"member\":", bytes, &scan), let member = text(bytes, &scan) else { return nil }
    var answer = AnswerFields(member: member)
    if take(",\"value\":", bytes, &scan) {
      guard let value = number(bytes, &scan) else { return nil }
      answer.value = value
    }
    if take(",\"choice\":", bytes, &scan) {
      guard let choice = text(bytes, &scan) else { return nil }
      answer.choice = choice
    }
    return scan.take(UInt8(ascii: "}"), bytes) ? answer : nil
  }

  /// One place of a column of answers.
  mutating func columnValue(_ bytes: Span<UInt8>, _ scan: inout JSONScanner) -> ColumnValue? {
    if take("null", bytes, &scan) { return .missing }
    if scan.byte(bytes) == 0x22 { return text(bytes, &scan).map { .choice($0) } }
    guard let number = number(bytes, &scan), FieldLimit.answer.contains(number) else { return nil }
    return .number(number)
  }

  /// A column of texts with its name.
  mutating func segment(_ bytes: Span<UInt8>, _ scan: inout JSONScanner) -> SegmentFields? {
    guard take("{\"name\":", bytes, &scan), let name = text(bytes, &scan),
      take(",\"values\":", bytes, &scan),
      let values = list(bytes, &scan, { $0.text(bytes, &$1) }),
      scan.take(UInt8(ascii: "}"), bytes)
    else { return nil }
    return SegmentFields(name: name, values: values)
  }

  /// The hands for one value or choice.
  mutating func tally(_ bytes: Span<UInt8>, _ scan: inout JSONScanner) -> TallyFields? {
    var tally = TallyFields(count: 0)
    if take("{\"value\":", bytes, &scan) {
      guard let value = number(bytes, &scan) else { return nil }
      tally.value = value
    } else {
      guard take("{\"choice\":", bytes, &scan), let choice = text(bytes, &scan) else { return nil }
      tally.choice = choice
    }
    guard take(",\"count\":", bytes, &scan), let count = number(bytes, &scan),
      scan.take(UInt8(ascii: "}"), bytes)
    else { return nil }
    tally.count = count
    return tally
  }
}
