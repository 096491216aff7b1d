import TestSupport
import Testing

@Suite struct `The worked numbers of the methods reference` {
  @Test(
    .enabled(if: SharedData.isPresent, SharedData.absence),
    arguments: (try? SharedData.names(in: "oracles")) ?? []
  )
  func `every case of every file`(_ file: String) throws {
    let method = try #require(file.hasSuffix(".json") ? String(file.dropLast(5)) : nil)
    let compute = try #require(OracleBook.handlers[method], "nobody computes \(file)")
    let cases = try OracleCase.all(method)
    #expect(!cases.isEmpty)
    for worked in cases {
      guard let got = try compute(worked) else {
        Issue.record("nobody computes \(worked.id) of \(file)")
        continue
      }
      let differences = worked.expected
        .differences(of: .map(got), tolerance: worked.tolerance, at: worked.id)
      #expect(differences == [], "\(file)")
    }
  }
}
