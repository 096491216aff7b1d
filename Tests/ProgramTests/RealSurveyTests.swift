import Foundation
import TestSupport
import Testing

/// Real surveys, imported and reported by the program, against the worked numbers.
@Suite(.enabled(if: SharedData.isPresent, SharedData.absence))
struct RealSurveyTests {
  private typealias Object = [String: Any]

  /// The first measure of the figures of a session into which a column was taken.
  private func measure(_ file: String, _ arguments: String...) throws -> [String: Any] {
    let folder = try TemporaryFolder()
    let path = SharedData.folder.appending(path: "data/surveys/\(file)").path
    var program = try Program(in: folder).arguments("import", "answers", path, "--as", "survey")
    for argument in arguments { program = program.arguments(argument) }
    let imported = try program.run()
    #expect(imported.status == 0 && imported.errors.isEmpty, "\(imported.errors)")
    let report = try Program(in: folder).arguments("report", "survey", "--format", "json").run()
    #expect(report.status == 0 && report.errors.isEmpty)
    let figures = try #require(
      try JSONSerialization.jsonObject(with: Data(report.output.utf8)) as? Object
    )
    return try #require((figures["measures"] as? [Object])?.first)
  }

  private func expected(_ oracle: String, _ id: String) throws -> [String: Any] {
    let bytes = try SharedData.bytes("oracles/\(oracle).json")
    let file = try JSONSerialization.jsonObject(with: bytes) as? Object
    let entry = (file?["cases"] as? [Object])?.first { $0["id"] as? String == id }
    return try #require(entry?["expected"] as? Object)
  }

  private func agree(_ got: Any?, _ wanted: Any?) -> Bool {
    guard let got = got as? Double, let wanted = wanted as? Double else { return false }
    return abs(got - wanted) <= 1e-9 * max(1, abs(wanted))
  }

  private func expectScore(_ got: Object, _ wanted: Object) {
    #expect(got["n"] as? Int == wanted["n"] as? Int)
    #expect(agree(got["value"], wanted["nps"]))
    let interval = wanted["adjusted_ci"] as? [Double]
    #expect(agree(got["low"], interval?.first) && agree(got["high"], interval?.last))
    let counts = got["counts"] as? [String: Int]
    for part in ["promoters", "passives", "detractors"] {
      #expect(counts?[part] == wanted[part] as? Int)
    }
  }

  @Test func `likelihood to recommend, whole and by pace`() throws {
    let got = try measure(
      "carpentries/instructor_training_post_2018.csv",
      "--measure",
      "nps",
      "--column",
      "LikelyToRecommend",
      "--segment",
      "Pace"
    )
    expectScore(got, try expected("nps", "carpentries_2018"))
    #expect(got["missing"] as? Int == 78)
    let paces = try expected("nps", "carpentries_2018_by_pace")
    let segments = try #require(got["segments"] as? [Object])
    for (pace, wanted) in paces {
      let segment = try #require(segments.first { $0["label"] as? String == pace }, "\(pace)")
      expectScore(segment, try #require(wanted as? Object))
    }
  }

  @Test func `likelihood to recommend with NA for missing`() throws {
    let got = try measure(
      "carpentries/longterm_2020_03.csv",
      "--measure",
      "nps",
      "--column",
      "recommendation_score"
    )
    expectScore(got, try expected("nps", "carpentries_2020_03"))
    #expect(got["missing"] as? Int == 42)
  }

  @Test func `satisfaction, whole and by age and gender`() throws {
    let got = try measure(
      "realpersonachat_ratings_500.csv",
      "--measure",
      "csat",
      "--column",
      "satisfaction",
      "--target",
      "4",
      "--segment",
      "age",
      "--segment",
      "gender"
    )
    let wanted = try expected("csat", "realpersonachat_500")
    #expect(got["n"] as? Int == 500)
    #expect(agree(got["value"], wanted["share"]))
    let interval = wanted["wilson"] as? [Double]
    #expect(agree(got["low"], interval?.first) && agree(got["high"], interval?.last))
    #expect(agree((got["mean"] as? Object)?["value"], wanted["mean"]))
    #expect(agree((got["standardDeviation"] as? Object)?["value"], wanted["sd"]))
    let segments = try #require(got["segments"] as? [Object])
    for key in ["age", "gender"] {
      for (label, figures) in try #require(wanted["by_\(key)"] as? Object) {
        let segment = try #require(
          segments.first {
            $0["attribute"] as? String == key && $0["label"] as? String == label
          },
          "\(label)"
        )
        let figures = try #require(figures as? Object)
        #expect(segment["n"] as? Int == figures["n"] as? Int)
        #expect(agree(segment["value"], figures["share"]))
        #expect(agree((segment["mean"] as? Object)?["value"], figures["mean"]))
      }
    }
  }
}
