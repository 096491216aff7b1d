import Testing

@testable import Statistics

/// |got − expected| ≤ tolerance · |expected|.
func isNear(_ got: Double, _ expected: Double, _ tolerance: Double = 1e-8) -> Bool {
  got == expected || abs(got - expected) <= tolerance * abs(expected)
}

@Suite struct `Distributions` {
  @Test(
    arguments: [
      (0.5, 0), (0.9, 1.2815515655446004), (0.975, 1.959963984540054), (0.0005, -3.290526731491926),
      (1e-300, -37.04709640),
    ]
  )
  func `the normal quantile, far out too`(_ p: Double, _ z: Double) {
    #expect(isNear(Normal.quantile(p), z))
    #expect(isNear(Normal.below(Normal.quantile(p)), p, 1e-12))
  }

  @Test func `ends of a quantile are the ends of its range`() {
    #expect(Normal.quantile(0) == -.infinity && Normal.quantile(1) == .infinity)
    #expect(StudentT(degrees: 3).quantile(0) == -.infinity)
    #expect(StudentT(degrees: 3).quantile(1) == .infinity)
    #expect(ChiSquare(degrees: 3).quantile(0) == 0)
    #expect(ChiSquare(degrees: 3).quantile(1) == .infinity)
    #expect(Beta(2, 3).quantile(-1) == 0 && Beta(2, 3).quantile(2) == 1)
    #expect(Normal.z(confidence: 0.95) == Interval.z95)
    #expect(Normal.z(confidence: 0) == 0 && Normal.z(confidence: 1) == .infinity)
  }

  @Test func `both tails of the normal distribution`() {
    #expect(isNear(Normal.twoSided(6), 1.97317529008e-09, 1e-10))
    #expect(isNear(Normal.above(1), 0.158655253931, 1e-10))
    #expect(isNear(Normal.below(2.5), 0.993790334674, 1e-10))
  }

  @Test(
    arguments: [
      (0.975, 1, 12.7062047362), (0.975, 2, 4.30265272975), (0.975, 7, 2.36462425159),
      (0.975, 249, 1.96953686764), (0.025, 7, -2.36462425159), (0.5, 7, 0),
    ]
  )
  func `t quantiles`(_ p: Double, _ degrees: Double, _ t: Double) {
    #expect(isNear(StudentT(degrees: degrees).quantile(p), t))
  }

  @Test func `t tails`() {
    #expect(isNear(StudentT(degrees: 7).twoSided(2), 0.085619328563))
    #expect(isNear(StudentT(degrees: 11).twoSided(-1.5), 0.161758017055))
    #expect(StudentT(degrees: 4).twoSided(0) == 1)
    #expect(isNear(StudentT(degrees: 7).above(2), 0.085619328563 / 2))
    // One degree of freedom: P(T ≤ t) = ½ + arctan t ÷ π.
    #expect(isNear(StudentT(degrees: 1).below(1), 0.75))
    #expect(isNear(StudentT(degrees: 1).above(1e9), 1 / (Double.pi * 1e9)))
  }

  @Test func `chi-square tails and quantiles`() {
    #expect(isNear(ChiSquare(degrees: 1).above(4), 0.0455002638964))
    #expect(isNear(ChiSquare(degrees: 3).above(41.1), 6.22751802066e-09))
    // Two degrees of freedom: P(X ≥ x) = exp(−x/2).
    #expect(isNear(ChiSquare(degrees: 2).above(700), Libm.exp(-350)))
    #expect(isNear(ChiSquare(degrees: 1).quantile(0.95), 3.84145882069))
    #expect(isNear(ChiSquare(degrees: 2).quantile(0.5), 2 * Libm.log(2)))
    #expect(ChiSquare(degrees: 2).below(-1) == 0 && ChiSquare(degrees: 2).above(-1) == 1)
  }

  @Test func `binomial sums`() {
    #expect(isNear(Binomial(trials: 8, probability: 0.5).atMost(1), 0.03515625))
    #expect(isNear(Binomial(trials: 10, probability: 0.6).exactly(7), 0.214990848))
    #expect(isNear(Binomial(trials: 10, probability: 0.6).atMost(7), 0.8327102464))
    #expect(isNear(Binomial(trials: 10, probability: 0.6).atLeast(8), 0.1672897536))
    #expect(Binomial(trials: 5, probability: 0.3).atMost(5) == 1)
    #expect(Binomial(trials: 5, probability: 0).exactly(0) == 1)
    #expect(Binomial(trials: 5, probability: 1).exactly(5) == 1)
    #expect(Binomial(trials: 5, probability: 0.3).exactly(6) == 0)
    #expect(Binomial(trials: 10, probability: 0.6).quantile(0.5) == 6)
    #expect(Binomial(trials: -3, probability: 2).trials == 0)
  }

  @Test(
    arguments: [
      (0.025, 5, 21, 0.0683114640125), (0.975, 6, 20, 0.407037432279),
      (0.025, 8, 1, 0.630583352447), (0.975, 1, 8, 0.369416647553), (1e-200, 1, 1, 1e-200),
      (0.025, 300_001, 700_000, 0.2991029110752917),
    ]
  )
  func `beta quantiles`(_ p: Double, _ a: Double, _ b: Double, _ x: Double) {
    #expect(isNear(Beta(a, b).quantile(p), x, 1e-7))
    #expect(isNear(Beta(a, b).below(Beta(a, b).quantile(p)), p))
  }

  @Test func `a cumulative distribution and its quantile are inverse`() {
    for p in stride(from: 0.01, to: 1, by: 0.07) {
      for degrees in [1.0, 2, 5, 30, 1000] {
        #expect(isNear(StudentT(degrees: degrees).below(StudentT(degrees: degrees).quantile(p)), p))
        let chiSquare = ChiSquare(degrees: degrees)
        #expect(isNear(chiSquare.below(chiSquare.quantile(p)), p))
        #expect(isNear(chiSquare.above(3) + chiSquare.below(3), 1))
        let beta = Beta(degrees / 3, 2)
        #expect(isNear(beta.below(beta.quantile(p)), p))
      }
    }
  }
}
