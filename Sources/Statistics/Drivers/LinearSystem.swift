/// A·x = b for a symmetric, positive definite A, by Cholesky's decomposition.
enum LinearSystem {
  /// The solution; nil where A is not positive definite.
  static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double]? {
    let size = right.count
    var lower = matrix
    for row in 0..<size {
      for column in 0...row {
        var sum = matrix[row][column]
        for place in 0..<column { sum -= lower[row][place] * lower[column][place] }
        if row == column {
          // What is left of a dependent row is rounding, not a pivot.
          guard sum > 1e-13 * abs(matrix[row][row]) else { return nil }
          lower[row][row] = sum.squareRoot()
        } else {
          lower[row][column] = sum / lower[column][column]
        }
      }
    }
    var x = right
    for row in 0..<size {
      for place in 0..<row { x[row] -= lower[row][place] * x[place] }
      x[row] /= lower[row][row]
    }
    for row in (0..<size).reversed() {
      for place in (row + 1)..<max(size, row + 1) { x[row] -= lower[place][row] * x[place] }
      x[row] /= lower[row][row]
    }
    return x
  }
}
