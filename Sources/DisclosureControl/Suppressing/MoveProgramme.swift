/// The cheapest way to move one number: a linear programme over the numbers around it, a column up and one down each.
///
/// It can be asked about one number after another. Between two of them a few bounds change and each solving starts
/// from where the last one ended, so that it takes a few steps where a new programme takes hundreds.
final class MoveProgramme {
  private let places: [Int]
  private let column: [Int: Int]
  private let equations: [[CellSystem.Term]]
  private let programme: LinearProgramme
  private var costs: [Double]

  /// The moves of some numbers.
  ///
  /// - Parameters:
  ///   - neighbourhood: What may move.
  ///   - system: All numbers.
  init(in neighbourhood: Neighbourhood, of system: CellSystem) {
    places = neighbourhood.variables
    equations = neighbourhood.equations.map { system.equations[$0] }
    var upper: [Double] = []
    var column: [Int: Int] = [:]
    for (index, place) in places.enumerated() {
      let room = system.variables[place].room
      upper += [Double(room.up), Double(room.down)]
      column[place] = 2 * index
    }
    self.column = column
    costs = Self.costs(of: places, in: system)
    programme = LinearProgramme(
      lower: [Double](repeating: 0, count: upper.count), upper: upper,
      equations: equations.map { terms in
        LinearProgramme.Equation(
          terms: terms.flatMap { term in
            column[term.variable].map {
              [($0, Double(term.coefficient)), ($0 + 1, -Double(term.coefficient))]
            } ?? []
          }, total: 0)
      })
  }

  /// A hidden number costs next to nothing, so that short patterns win; the place breaks ties.
  private static func costs(of places: [Int], in system: CellSystem) -> [Double] {
    var costs: [Double] = []
    costs.reserveCapacity(2 * places.count)
    for (index, place) in places.enumerated() {
      let isHidden = system.variables[place].state == .hidden
      let cost = (isHidden ? 0.001 : 1 + system.variables[place].weight) + Double(index) * 1e-7
      costs.append(cost)
      costs.append(cost)
    }
    return costs
  }

  /// How many numbers may move.
  var count: Int { places.count }

  /// Takes note of what has been hidden since.
  func revalue(by system: CellSystem) { costs = Self.costs(of: places, in: system) }

  /// From now on a number stays.
  func hold(_ place: Int) { set(place, up: 0...0, down: 0...0) }

  /// The cheapest move.
  ///
  /// - Parameters:
  ///   - target: The number.
  ///   - move: By how much it must move.
  ///   - spared: A number that must stay this once.
  /// - Returns: The variables that it needs and, when whole numbers do it, a witness; nil when nothing does.
  /// - Throws: When the solver gives up.
  func cheapest(
    _ target: Int, by move: Int, without spared: Int? = nil
  ) throws(DisclosureFault) -> (support: [Int], witness: Witness?)? {
    let held = [target, spared].compactMap(\.self).map { ($0, bounds(of: $0)) }
    defer { for (place, bounds) in held { set(place, up: bounds.up, down: bounds.down) } }
    if let spared { hold(spared) }
    let (up, down) = (Double(max(move, 0)), Double(max(-move, 0)))
    set(target, up: up...up, down: down...down)
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

  private typealias Bounds = ClosedRange<Double>

  private func bounds(of place: Int) -> (up: Bounds, down: Bounds) {
    guard let column = column[place] else { return (0...0, 0...0) }
    let (up, down) = (programme.bounds(of: column), programme.bounds(of: column + 1))
    return (up.lower...up.upper, down.lower...down.upper)
  }

  private func set(_ place: Int, up: Bounds, down: Bounds) {
    guard let column = column[place] else { return }
    programme.setBounds(of: column, up.lowerBound, up.upperBound)
    programme.setBounds(of: column + 1, down.lowerBound, down.upperBound)
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
