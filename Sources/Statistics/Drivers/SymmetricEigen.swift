/// The eigenvalues and eigenvectors of a symmetric matrix, by Jacobi's rotations.
struct SymmetricEigen {
  /// In no order; `vectors[row][k]` belongs to `values[k]`.
  private(set) var values: [Double]
  private(set) var vectors: [[Double]]

  init(_ matrix: [[Double]]) {
    let size = matrix.count
    var a = matrix
    vectors = (0..<size).map { row in (0..<size).map { $0 == row ? 1 : 0 } }
    values = []
    for _ in 0..<100 {
      var rest = 0.0
      for row in 0..<size {
        for column in 0..<row { rest += a[row][column] * a[row][column] }
      }
      if rest < 1e-30 { break }
      for row in 0..<size {
        for column in 0..<row where a[row][column] != 0 { rotate(&a, row, column) }
      }
    }
    values = (0..<size).map { a[$0][$0] }
  }

  private mutating func rotate(_ a: inout [[Double]], _ p: Int, _ q: Int) {
    let theta = (a[q][q] - a[p][p]) / (2 * a[p][q])
    let tangent = (theta < 0 ? -1 : 1) / (abs(theta) + (theta * theta + 1).squareRoot())
    let cosine = 1 / (tangent * tangent + 1).squareRoot()
    let sine = tangent * cosine
    for k in a.indices {
      let (kp, kq) = (a[k][p], a[k][q])
      a[k][p] = cosine * kp - sine * kq
      a[k][q] = sine * kp + cosine * kq
    }
    for k in a.indices {
      let (pk, qk) = (a[p][k], a[q][k])
      a[p][k] = cosine * pk - sine * qk
      a[q][k] = sine * pk + cosine * qk
      let (vp, vq) = (vectors[k][p], vectors[k][q])
      vectors[k][p] = cosine * vp - sine * vq
      vectors[k][q] = sine * vp + cosine * vq
    }
  }
}
