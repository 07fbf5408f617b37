/// The cheapest way to move one number: a linear programme over the numbers around it, a column up and one down each.
struct MoveProgramme {
  private let places: [Int]
  private let equations: [[CellSystem.Term]]
  private let programme: LinearProgramme
  private let costs: [Double]

  /// The moves around a number.
  ///
  /// - Parameters:
  ///   - target: The number.
  ///   - move: By how much it must move.
  ///   - neighbourhood: What else may move.
  ///   - system: All numbers.
  init(_ target: Int, by move: Int, in neighbourhood: Neighbourhood, of system: CellSystem) {
    places = neighbourhood.variables
    equations = neighbourhood.equations.map { system.equations[$0] }
    var (upper, lower, costs) = ([Double](), [Double](), [Double]())
    var column: [Int: Int] = [:]
    for (index, place) in places.enumerated() {
      let variable = system.variables[place]
      let room = place == target ? (down: max(-move, 0), up: max(move, 0)) : variable.room
      upper += [Double(room.up), Double(room.down)]
      lower += place == target ? [Double(max(move, 0)), Double(max(-move, 0))] : [0, 0]
      // A hidden number costs next to nothing, so that short patterns win; the place breaks ties.
      let cost = variable.state == .hidden ? 0.001 : 1 + variable.weight
      costs += [cost + Double(index) * 1e-7, cost + Double(index) * 1e-7]
      column[place] = 2 * index
    }
    self.costs = costs
    programme = LinearProgramme(
      lower: lower, upper: upper,
      equations: equations.map { terms in
        LinearProgramme.Equation(
          terms: terms.flatMap { term in
            column[term.variable].map {
              [($0, Double(term.coefficient)), ($0 + 1, -Double(term.coefficient))]
            } ?? []
          }, total: 0)
      })
  }

  /// The cheapest move.
  ///
  /// - Returns: The variables that it needs and, when whole numbers do it, a witness; nil when nothing does.
  func cheapest() throws(DisclosureFault) -> (support: [Int], witness: Witness?)? {
    switch programme.minimise(costs, startsCheap: true) {
    case .optimal(_, let point):
      let moves = places.indices.map { point[2 * $0] - point[2 * $0 + 1] }
      let support = places.indices.filter { abs(moves[$0]) > 1e-6 }.map { places[$0] }
      if let witness = witness(moves) { return (support, witness) }
      return (support, try wholeNumbers())
    case .infeasible: return nil
    // Costs are positive, so nothing runs away.
    case .unbounded: throw .solver(status: 2)
    case .stopped(let status): throw .solver(status: status)
    }
  }

  /// A witness of whole numbers by branching on columns between two of them.
  private func wholeNumbers() throws(DisclosureFault) -> Witness? {
    let point = try IntegerSearch(programme, objective: costs).point()
    return point.flatMap { point in
      witness(places.indices.map { point[2 * $0] - point[2 * $0 + 1] })
    }
  }

  /// The moves as whole numbers, if they are and every equation still holds.
  private func witness(_ moves: [Double]) -> Witness? {
    var whole: [Int: Int] = [:]
    for (place, move) in zip(places, moves) {
      guard abs(move - move.rounded()) < 1e-6 else { return nil }
      if move.rounded() != 0 { whole[place] = Int(move.rounded()) }
    }
    let holds = equations.allSatisfy { terms in
      terms.reduce(0) { $0 + $1.coefficient * (whole[$1.variable] ?? 0) } == 0
    }
    return holds ? Witness(moves: whole) : nil
  }
}
