import SessionModel
import Testing

@testable import Shell

@Suite struct GuideFileTests {
  @Test func `a heading opens a section and a bullet is a question`() {
    let guide = GuideFile.guide(
      """
      # Coffee cups

      Prose for the reader.

      ## Warm-up (10 min)
      - What do you drink?
      * And where?
        In the morning, that is.

      ## Concept B
      - First thoughts?
      """
    )
    #expect(
      guide
        == Guide(sections: [
          GuideSection(
            title: "Warm-up",
            seconds: 600,
            questions: ["What do you drink?", "And where? In the morning, that is."]
          ),
          GuideSection(title: "Concept B", questions: ["First thoughts?"]),
        ])
    )
  }

  @Test(arguments: [
    ("(10 min)", 600), ("(10)", 600), ("(90 s)", 90), ("(1 h)", 3600), ("(1 h 15 min)", 4500),
    ("(10 min.)", 600), ("(about ten minutes)", nil), ("()", nil), ("(999999 min)", nil),
  ])
  func `the planned time stands in brackets at the end of a heading`(
    brackets: String,
    seconds: Int?
  ) throws {
    let section = try #require(GuideFile.guide("## Ideas \(brackets)\n").sections.first)
    #expect(section.seconds == seconds)
    #expect(section.title == (seconds == nil ? "Ideas \(brackets)" : "Ideas"))
  }

  @Test func `a bullet before the first section is no question`() {
    #expect(GuideFile.guide("- lost?\n").sections.isEmpty)
  }

  @Test func `lines may end as Windows ends them`() {
    let guide = GuideFile.guide("## One (5 min)\r\n- Why?\r\n")
    #expect(
      guide.sections == [GuideSection(title: "One", seconds: 300, questions: ["Why?"])]
    )
  }
}
