import Testing

@testable import Statistics

extension OracleBook {
  static func kappa(_ worked: OracleCase) throws -> [String: OracleValue]? {
    if let path = worked.input["counts_file"].text {
      let rows = try PlainTable(path).rows.map { $0.dropFirst().compactMap { Int($0) } }
      let fleiss = try #require(FleissKappa(rows))
      return [
        "fleiss_kappa": OracleValue(fleiss.kappa),
        "krippendorff_alpha_nominal": OracleValue(KrippendorffAlpha(units: fleiss.units).nominal),
        "subjects_all_agree_share": OracleValue(fleiss.unanimous.fraction),
      ]
    }
    let counts = try worked.list("table").map { try #require($0.list).compactMap(\.whole) }
    let table = try #require(AgreementTable(counts))
    return [
      "n": OracleValue(table.units), "percent_agreement": OracleValue(table.agreement.fraction),
      "expected_agreement": OracleValue(table.expected), "kappa": OracleValue(table.kappa()),
      "kappa_linear": OracleValue(table.kappa(.linear)),
      "kappa_quadratic": OracleValue(table.kappa(.quadratic)),
    ]
  }

  static func alpha(_ worked: OracleCase) throws -> [String: OracleValue]? {
    let coders = try worked.list("data").map { try #require($0.list).map(\.number) }
    let alpha = KrippendorffAlpha(coders: coders)
    return [
      "nominal": OracleValue(alpha.nominal), "ordinal": OracleValue(alpha.ordinal),
      "interval": OracleValue(alpha.interval), "ratio": OracleValue(alpha.ratio),
      "pairable_values": OracleValue(alpha.pairable),
    ]
  }

  static func multipleTags(_ worked: OracleCase) throws -> [String: OracleValue]? {
    func tags(_ value: OracleValue) -> Set<String>? {
      value.list.map { Set($0.compactMap(\.text)) }
    }
    guard let path = worked.input["file"].text else {
      let (one, other) = (
        try #require(tags(worked.input["a"])), try #require(tags(worked.input["b"]))
      )
      return [
        "jaccard_distance": OracleValue(SetDistance.jaccard(one, other)),
        "masi_distance": OracleValue(SetDistance.masi(one, other)),
      ]
    }
    let rows = try jsonLines(path)
    let agreement = TagAgreement(rows.map { tags($0["A"]) }, rows.map { tags($0["B"]) })
    let perTag = try agreement.tags.map { name -> (String, OracleValue) in
      let tag = agreement.tag(name)
      let table = try #require(tag.table)
      let cells = agreement.units.map { [$0.first.contains(name), $0.second.contains(name)] }
      return (
        name,
        .map([
          "both": OracleValue(tag.both), "only_A": OracleValue(tag.onlyFirst),
          "only_B": OracleValue(tag.onlySecond), "neither": OracleValue(tag.neither),
          "percent_agreement": OracleValue(table.agreement.fraction),
          "positive_agreement": OracleValue(tag.positiveAgreement),
          "kappa": OracleValue(table.kappa()),
          "alpha_nominal": OracleValue(KrippendorffAlpha(units: cells).nominal),
        ])
      )
    }
    return [
      "units_coded_by_both": OracleValue(agreement.units.count),
      "exact_set_match_share": OracleValue(agreement.exactMatches.fraction),
      "mean_jaccard_similarity": OracleValue(agreement.meanSimilarity),
      "tags": .map(Dictionary(uniqueKeysWithValues: perTag)),
      "pooled_kappa": OracleValue(agreement.pooledKappa),
      "alpha_all_cells_nominal": OracleValue(agreement.alphaOfCells),
      "alpha_sets_jaccard": OracleValue(agreement.alpha(SetDistance.jaccard)),
      "alpha_sets_masi": OracleValue(agreement.alpha(SetDistance.masi)),
    ]
  }

  static func saturation(_ worked: OracleCase) throws -> [String: OracleValue]? {
    if let new = worked.input["run_new"].whole {
      let ratio = Saturation.ratio(new: new, base: try worked.whole("base_themes"))
      return ["ratio": OracleValue(ratio)]
    }
    let alias = worked.input["alias"]
    let groups = try worked.list("units").map { unit in
      try #require(unit.list).compactMap(\.text).map { alias[$0].text ?? $0 }
    }
    let plan = Saturation.Plan(
      base: try worked.whole("base_size"),
      run: try worked.whole("run_length"),
      threshold: try worked.number("threshold")
    )
    let saturation = Saturation(groups, plan: plan)
    let steps = saturation.steps.map { step -> OracleValue in
      .map([
        "run": OracleValue([step.run.lowerBound, step.run.upperBound]),
        "new": OracleValue(step.new), "ratio": OracleValue(step.ratio),
      ])
    }
    let status =
      switch saturation.saturatedAfter {
      case .undefined(.tooFewGroups): "not assessable"
      case .undefined: "undefined"
      case .value(.some): "saturated"
      case .value(.none): "not saturated"
      }
    // The base of too few groups is unknown; that of groups without themes is 0.
    return [
      "distinct_total": OracleValue(saturation.themes), "base": OracleValue(saturation.base),
      "steps": .list(steps), "status": OracleValue(status),
      "saturated_after": OracleValue(saturation.saturatedAfter.value ?? nil),
    ]
  }
}
