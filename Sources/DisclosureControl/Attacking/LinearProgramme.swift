import CClp

/// A linear programme over bounded columns and equations; Clp solves it, and no pointer of Clp leaves this file.
final class LinearProgramme {
  /// What a solving came to.
  enum Outcome {
    /// The best value, and the columns where it is reached.
    case optimal(Double, [Double])
    /// The objective can be made as small as one likes.
    case unbounded
    /// No columns satisfy the equations within their bounds.
    case infeasible
    /// Clp gave up, with its status (3: too many iterations, 4: errors).
    case stopped(Int)
  }

  /// The sum of columns, each times its coefficient, is the total.
  struct Equation {
    var terms: [(column: Int, coefficient: Double)]
    var total: Double
  }

  private let model: UnsafeMutableRawPointer
  private let columns: Int
  private var lower: [Double]
  private var upper: [Double]

  /// A programme; an infinite bound is no bound.
  init(lower: [Double], upper: [Double], equations: [Equation]) {
    self.lower = lower
    self.upper = upper
    columns = lower.count
    model = Clp_newModel()
    Clp_setLogLevel(model, 0)
    // Every coefficient is one or minus one.
    Clp_scaling(model, 0)
    Clp_setMaximumIterations(model, 200_000)
    load(equations)
  }

  deinit {
    Clp_deleteModel(model)
  }

  /// Name and version of the solver.
  static var solver: String { "Clp " + String(cString: Clp_Version()) }

  /// The bounds of a column.
  func bounds(of column: Int) -> (lower: Double, upper: Double) {
    (lower[column], upper[column])
  }

  /// Sets the bounds of a column; the next solving starts from where the last one ended.
  func setBounds(of column: Int, _ low: Double, _ high: Double) {
    lower[column] = low
    upper[column] = high
    // Written through the pointers that Clp hands out, a bound can go unnoticed by a warm start.
    Clp_chgColumnLower(model, lower)
    Clp_chgColumnUpper(model, upper)
  }

  /// Makes the objective as small as it can be.
  ///
  /// - Parameters:
  ///   - objective: What a column costs.
  ///   - startsCheap: Whether no cost is below zero and no lower bound is open: then all columns at their lower bounds
  ///     cost the least, and the dual method mends what does not hold there in a few steps.
  /// - Returns: What the solving came to.
  func minimise(_ objective: [Double], startsCheap: Bool = false) -> Outcome {
    Clp_chgObjCoefficients(model, objective)
    if startsCheap { Clp_dual(model, 0) } else { Clp_primal(model, 0) }
    switch Clp_status(model) {
    case 0:
      let point = UnsafeBufferPointer(start: Clp_primalColumnSolution(model), count: columns)
      return .optimal(Clp_objectiveValue(model), Array(point))
    case 1: return .infeasible
    case 2: return .unbounded
    case let status: return .stopped(Int(status))
    }
  }

  private func load(_ equations: [Equation]) {
    var starts = [Int32](repeating: 0, count: columns + 1)
    for term in equations.lazy.flatMap(\.terms) { starts[term.column + 1] += 1 }
    for column in 0..<columns { starts[column + 1] += starts[column] }
    var next = starts
    var rows = [Int32](repeating: 0, count: Int(starts[columns]))
    var coefficients = [Double](repeating: 0, count: rows.count)
    for (row, equation) in equations.enumerated() {
      for term in equation.terms {
        let at = Int(next[term.column])
        rows[at] = Int32(row)
        coefficients[at] = term.coefficient
        next[term.column] += 1
      }
    }
    let totals = equations.map(\.total)
    Clp_loadProblem(
      model, Int32(columns), Int32(equations.count), starts, rows, coefficients, lower, upper, nil,
      totals, totals)
  }
}
