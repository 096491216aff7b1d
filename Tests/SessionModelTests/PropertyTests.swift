import Foundation
import SessionModel
import Testing
import Vocabulary

@Suite struct PropertyTests {
  /// Six seeds a run; `FUZZ_SEEDS=1000` for a long one.
  static let seeds = Array(
    UInt64(
      1
    )...UInt64(max(2, ProcessInfo.processInfo.environment["FUZZ_SEEDS"].flatMap(Int.init) ?? 6))
  )

  @Test(arguments: seeds)
  func `a random session counts right at every step`(seed: UInt64) {
    var random = RandomSession(numbers: SeededNumbers(seed: seed))
    var state = SessionState(header: header)
    var refused = 0
    for _ in 0..<250 {
      let fact = random.fact(for: state)
      guard state.refusal(of: fact) == nil else {
        refused += 1
        continue
      }
      let event = random.event(fact, for: state)
      state.apply(event)
      #expect(state.log.event(state.log.count) == event, "seed \(seed)")
      expectSound(state, seed)
    }
    #expect(refused > 20 && state.log.count > 60, "seed \(seed) met both outcomes")
    #expect(state.inconsistencies() == [], "seed \(seed)")
  }

  @Test(arguments: seeds)
  func `replay up to an event is the fold of the events until there`(seed: UInt64) {
    let state = makeRandom(seed, 150)
    for count in stride(from: 0, through: state.log.count, by: 4) {
      var log = EventLog()
      for number in stride(from: 1, through: count, by: 1) { log.append(state.log.event(number)) }
      let folded = SessionState(header: header, log: log)
      let earlier = state.state(after: count)
      #expect(earlier.showsTheSame(as: folded), "seed \(seed), after \(count)")
      #expect(earlier.undoTargets(5) == folded.undoTargets(5), "seed \(seed), after \(count)")
      #expect(earlier.redoTargets(5) == folded.redoTargets(5), "seed \(seed), after \(count)")
      #expect(earlier.lastMoment == folded.lastMoment, "seed \(seed), after \(count)")
    }
  }

  @Test(arguments: seeds)
  func `undoing all and redoing all leads back, one by one or at once`(seed: UInt64) {
    var state = makeRandom(seed, 120)
    state.apply(.debriefRecorded("something there is always"))
    let before = state
    let all = state.undoTargets(.max)
    #expect(!all.isEmpty, "seed \(seed)")
    if seed.isMultiple(of: 2) {
      state.apply(.undone(all))
      #expect(state.showsTheSame(as: SessionState(header: header)), "seed \(seed)")
      state.apply(.redone(state.redoTargets(all.count)))
    } else {
      for number in all { state.apply(.undone([number])) }
      #expect(state.showsTheSame(as: SessionState(header: header)), "seed \(seed)")
      for number in all.reversed() {
        #expect(state.redoTargets(1) == [number], "seed \(seed)")
        state.apply(.redone([number]))
      }
    }
    #expect(state.showsTheSame(as: before), "seed \(seed)")
    #expect(state.undoTargets(.max) == all, "seed \(seed)")
  }

  @Test(arguments: seeds)
  func `whatever a foreign hand wrote, the counters fit the items`(seed: UInt64) {
    var random = RandomSession(numbers: SeededNumbers(seed: seed), isHostile: true)
    var state = SessionState(header: header)
    var refused = 0
    for step in 0..<160 {
      let fact = random.fact(for: state)
      if state.refusal(of: fact) != nil { refused += 1 }
      state.apply(random.event(fact, for: state))
      if step.isMultiple(of: 8) { expectSound(state, seed) }
    }
    #expect(refused > 30 && refused < 160, "seed \(seed) met both outcomes")
    expectSound(state, seed)
    #expect(state.inconsistencies(limit: 3).count == 3, "seed \(seed)")
    for item in state.items { _ = (state.text(of: item), state.themes(of: item)) }
    for number in 1...state.log.count { _ = state.log.event(number) }
    _ = state.progress.secondsLeft(now: SessionClock(seconds: 100))
    state.apply(.undone(state.undoTargets(.max)))
    #expect(state.showsTheSame(as: SessionState(header: header)), "seed \(seed)")
  }

  // Nearly every row goes the straight way of `takeReactions`.
  @Test(arguments: seeds, [false, true])
  func `a session in which no item is changed folds as it was applied`(
    seed: UInt64,
    isHostile: Bool
  ) {
    var random = RandomSession(numbers: SeededNumbers(seed: seed), isHostile: isHostile)
    var state = makeState(Array(begun.prefix(8)))
    for step in 0..<600 {
      let fact = random.fact(for: state)
      let isWanted = fact.kind.recordsItem || (!fact.kind.concernsItem && step.isMultiple(of: 6))
      guard isWanted, isHostile || state.refusal(of: fact) == nil else { continue }
      state.apply(random.event(fact, for: state))
      if step.isMultiple(of: 7) { expectSound(state, seed) }
    }
    expectSound(state, seed)
    #expect(state.lastItemNumber.number > 30, "seed \(seed)")
  }

  // A pass looks back on sixteen changes of an item, and counts those with more at its end.
  @Test(
    arguments: [
      nil, .itemAmended(ItemNumber(1), ItemContent(speaker: person(2), text: "other words")),
      .reactionUnthemed(ItemNumber(1), themes: [ThemePath("price")]), .itemDropped(ItemNumber(1)),
    ] as [Fact?]
  )
  func `an item that is changed all the time folds as it was applied`(taking: Fact?) {
    for place in [0, 15, 16, 17, 30] {
      var state = makeState(begun)
      for step in 0..<40 {
        let theme = ThemePath("theme-\(step % 20)")
        var fact = Fact.reactionThemed(ItemNumber(1), themes: [theme], stars: nil)
        if step == place, let taking { fact = taking }
        guard state.refusal(of: fact) == nil else { continue }
        state.apply(
          Event(number: state.log.count + 1, at: state.lastMoment.adding(seconds: 1), fact: fact)
        )
        if step > 13, step.isMultiple(of: 3) { expectSound(state, UInt64(step)) }
      }
    }
  }

  private func expectSound(_ state: SessionState, _ seed: UInt64) {
    let step = state.log.count
    let folded = SessionState(header: header, log: state.log)
    #expect(state.showsTheSame(as: folded), "seed \(seed), event \(step)")
    let kept = Counters(keptBy: state)
    #expect(kept == Counters(recountedFrom: state), "seed \(seed), event \(step)")
  }

  private func makeRandom(_ seed: UInt64, _ steps: Int) -> SessionState {
    var random = RandomSession(numbers: SeededNumbers(seed: seed))
    var state = SessionState(header: header)
    for _ in 0..<steps {
      let fact = random.fact(for: state)
      guard state.refusal(of: fact) == nil else { continue }
      state.apply(random.event(fact, for: state))
    }
    return state
  }
}
