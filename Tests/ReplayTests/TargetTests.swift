import Replay
import Testing
import Vocabulary

struct TargetTests {
  @Test(arguments: [
    ("12:40", Target.clock(SessionClock(seconds: 760))),
    ("86:05", .clock(SessionClock(seconds: 5165))),
    ("1:02:03", .clock(SessionClock(seconds: 3723))), ("14", .item(ItemNumber(14))),
    (" 7 ", .item(ItemNumber(7))),
  ])
  func `a time or an item is where g goes`(typed: String, target: Target) {
    #expect(Target(typed) == target)
  }

  @Test(arguments: ["", "x", "12:61", "1:2:99", ":", "12:", "1:2:3:4", "12345678", "-3", "１２"])
  func `anything else is nowhere`(typed: String) {
    #expect(Target(typed) == nil)
  }
}
