/// What somebody who has every publication can work out of the withheld numbers.
///
/// It is given what is public and nothing else: shown values, equations, and what everybody knows beforehand.
struct Attack {
  /// A least and a most for every withheld number that a table has or that must be protected.
  private(set) var intervals: [Int: CellInterval] = [:]
  /// Linear programmes solved.
  private(set) var programmes = 0

  /// Clp answers to about a millionth; fractions between whole numbers are far larger than this.
  private static let slack = 1e-4

  private let system: CellSystem
  /// Other publications that somebody offers as proof of what is possible; none is believed unchecked.
  private let proofs: [Int: [Witness]]
  /// The public numbers, those included that follow from an equation with nothing else unknown.
  private var values: [Int: Int] = [:]

  /// Attacks a system as it stands.
  init(on system: CellSystem, proofs: [Int: [Witness]] = [:]) throws(DisclosureFault) {
    self.system = system
    self.proofs = proofs
    for (index, variable) in system.variables.enumerated() where variable.isShown {
      values[index] = variable.value
    }
    propagate()
    for component in components() where component.variables.contains(where: isWorthIt) {
      try attack(component)
    }
    for (index, value) in values where isWorthIt(index) {
      note(index, least: value, most: value)
    }
  }

  private func isWorthIt(_ index: Int) -> Bool {
    let variable = system.variables[index]
    return variable.protection != nil || (variable.isPrinted && !variable.isShown)
  }

  private mutating func note(_ index: Int, least: Int, most: Int?) {
    let variable = system.variables[index]
    intervals[index] = CellInterval(
      key: variable.key, least: least, most: most, protection: variable.protection)
  }

  /// An equation with one unknown tells it.
  private mutating func propagate() {
    var waiting = Array(system.equations.indices)
    while let equation = waiting.popLast() {
      let terms = system.equations[equation]
      let unknown = terms.filter { values[$0.variable] == nil }
      guard unknown.count == 1 else { continue }
      values[unknown[0].variable] = -rest(of: equation) * unknown[0].coefficient
      waiting += system.equationsOf[unknown[0].variable]
    }
  }

  /// What the public numbers of an equation sum to.
  private func rest(of equation: Int) -> Int {
    system.equations[equation].reduce(0) {
      $0 + $1.coefficient * (values[$1.variable] ?? 0)
    }
  }

  /// The unknown numbers that hang together, with their equations.
  private func components() -> [(variables: [Int], equations: [Int])] {
    var seen: Set<Int> = []
    var components: [(variables: [Int], equations: [Int])] = []
    for start in system.variables.indices where values[start] == nil && !seen.contains(start) {
      var (variables, equations) = ([start], Set<Int>())
      seen.insert(start)
      var next = 0
      while next < variables.count {
        for equation in system.equationsOf[variables[next]]
        where equations.insert(equation).inserted {
          for term in system.equations[equation]
          where values[term.variable] == nil && seen.insert(term.variable).inserted {
            variables.append(term.variable)
          }
        }
        next += 1
      }
      components.append((variables.sorted(), equations.sorted()))
    }
    return components
  }

  private mutating func attack(
    _ component: (variables: [Int], equations: [Int])
  ) throws(DisclosureFault) {
    let column = Dictionary(
      uniqueKeysWithValues: component.variables.enumerated().map { ($1, $0) })
    let none = Double.greatestFiniteMagnitude
    let programme = LinearProgramme(
      lower: component.variables.map { Double(system.variables[$0].bounds.least) },
      upper: component.variables.map { system.variables[$0].bounds.most.map(Double.init) ?? none },
      equations: component.equations.map { equation in
        LinearProgramme.Equation(
          terms: system.equations[equation].compactMap { term in
            column[term.variable].map { ($0, Double(term.coefficient)) }
          }, total: -Double(rest(of: equation)))
      })
    for (index, variable) in component.variables.enumerated() where isWorthIt(variable) {
      let ends = try ends(of: index, in: programme, count: component.variables.count)
      note(variable, least: ends.least, most: ends.most)
      try insistOnWholeNumbers(variable, column: index, ends, programme, component.variables.count)
    }
  }

  /// The least and the most of one column, tightened to whole numbers.
  private mutating func ends(
    of column: Int, in programme: LinearProgramme, count: Int
  ) throws(DisclosureFault) -> (least: Int, most: Int?, areWhole: Bool) {
    programmes += 2
    var areWhole = true
    var ends: [Int?] = []
    for sign in [1.0, -1.0] {
      var objective = [Double](repeating: 0, count: count)
      objective[column] = sign
      switch programme.minimise(objective) {
      case .optimal(let value, let point):
        ends.append(Int((sign * value + sign * (-Self.slack)).rounded(sign > 0 ? .up : .down)))
        areWhole = areWhole && point.allSatisfy { abs($0 - $0.rounded()) < Self.slack }
      case .unbounded: ends.append(nil)
      case .infeasible: throw .solver(status: 1)
      case .stopped(let status): throw .solver(status: status)
      }
    }
    return (ends[0] ?? 0, ends[1], areWhole)
  }

  /// A linear programme may promise an end that whole numbers cannot reach; then what they can reach counts.
  private mutating func insistOnWholeNumbers(
    _ variable: Int, column: Int, _ ends: (least: Int, most: Int?, areWhole: Bool),
    _ programme: LinearProgramme, _ count: Int
  ) throws(DisclosureFault) {
    guard !ends.areWhole, let protection = system.variables[variable].protection else { return }
    let bounds = programme.bounds(of: column)
    defer { programme.setBounds(of: column, bounds.lower, bounds.upper) }
    let value = system.variables[variable].value
    let reached = (proofs[variable] ?? []).filter(holds).map { value + ($0.moves[variable] ?? 0) }
    let still = [Double](repeating: 0, count: count)
    var (least, most) = (ends.least, ends.most)
    if least <= protection.lowerBound, (reached.min() ?? value) > protection.lowerBound {
      programme.setBounds(of: column, bounds.lower, Double(protection.lowerBound))
      if try IntegerSearch(programme, objective: still).point() == nil { least = value }
    }
    if (most ?? .max) >= protection.upperBound, (reached.max() ?? value) < protection.upperBound {
      programme.setBounds(of: column, Double(protection.upperBound), bounds.upper)
      if try IntegerSearch(programme, objective: still).point() == nil { most = value }
    }
    note(variable, least: least, most: most)
  }

  /// Whether another publication agrees with everything that is public.
  private func holds(_ witness: Witness) -> Bool {
    let isWithinBounds = witness.moves.allSatisfy { place, move in
      let (least, most) = system.variables[place].bounds
      let value = system.variables[place].value + move
      return !system.variables[place].isShown && value >= least && value <= most ?? .max
    }
    guard isWithinBounds else { return false }
    return Set(witness.moves.keys.flatMap { system.equationsOf[$0] }).allSatisfy { equation in
      system.equations[equation].reduce(0) {
        $0 + $1.coefficient * (witness.moves[$1.variable] ?? 0)
      } == 0
    }
  }
}
