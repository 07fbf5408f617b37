/// Withholds what protects every small count, losing as little as it can.
///
/// For each count in turn, and for each end of what must stay possible, the cheapest other publication is found in
/// which the count lies at that end (Kelly, Golden and Assad 1992; Fischetti and Salazar 2001); what it moves is
/// withheld. What is withheld already costs nothing, so patterns grow together.
struct Suppressor {
  /// One end of what must stay possible of a number.
  struct Aim: Hashable {
    let variable: Int
    let move: Int
  }

  private(set) var system: CellSystem
  private let primary: Set<Int>
  private var witnesses: [Aim: Witness] = [:]
  /// Everything that is not out for good.
  private var movable = MoveComponents()

  /// A system, and the numbers that are withheld for their own sake.
  init(_ system: CellSystem, primary: Set<Int>) {
    self.system = system
    self.primary = primary
  }

  /// Withholds until every count is protected, then gives back what nobody needs.
  mutating func run() throws(DisclosureFault) {
    for aim in aims() where witnesses[aim] == nil { try reach(aim) }
    try giveBack()
  }

  /// Withholds more around numbers that an audit found exposed, then protects them anew.
  mutating func repair(_ exposed: Set<Int>) throws(DisclosureFault) {
    for variable in exposed {
      let around = Neighbourhood(around: variable, radius: 1, in: system) {
        system.variables[$0].state == .open
      }
      for place in around.variables where system.variables[place].state == .open {
        system.variables[place].state = .hidden
      }
    }
    for aim in aims() where witnesses[aim] == nil { try reach(aim) }
  }

  /// For each protected number, other publications that prove how far it can be from its true value.
  var proofs: [Int: [Witness]] {
    Dictionary(grouping: witnesses.keys, by: \.variable).mapValues { aims in
      aims.sorted { $0.move < $1.move }.compactMap { witnesses[$0] }
    }
  }

  /// Both ends for every protected number, the longest moves first: they pay for the others.
  private func aims() -> [Aim] {
    var aims: [Aim] = []
    for (index, variable) in system.variables.enumerated() {
      guard let protection = variable.protection, variable.state == .hidden else { continue }
      let up = protection.upperBound - variable.value
      let down = protection.lowerBound - variable.value
      if up > 0 { aims.append(Aim(variable: index, move: up)) }
      if down < 0 { aims.append(Aim(variable: index, move: down)) }
    }
    return aims.sorted {
      (-abs($0.move), $0.variable, $0.move) < (-abs($1.move), $1.variable, $1.move)
    }
  }

  private mutating func reach(_ aim: Aim) throws(DisclosureFault) {
    if try reachWithinHidden(aim) { return }
    var size = -1
    for radius in [2, 3] {
      let around = around(aim, radius: radius)
      if around.variables.count == size { break }
      size = around.variables.count
      let programme = MoveProgramme(in: around, of: system)
      if try take(programme.cheapest(aim.variable, by: aim.move)) { return }
    }
    // Beyond that, linked tables are one: a programme over all of them is kept from number to number.
    let system = system
    let whole = movable.programme(around: aim.variable, in: system) {
      system.variables[$0].state != .known
    }
    if whole.count > size {
      whole.revalue(by: system)
      let found = try whole.cheapest(aim.variable, by: aim.move)
      if try take(found) { return }
      // That there is no way at all must not rest on where another solving ended.
      let anew = MoveProgramme(in: around(aim, radius: .max), of: system)
      if found == nil, try take(anew.cheapest(aim.variable, by: aim.move)) { return }
    }
    try settleForLess(aim)
  }

  private func around(_ aim: Aim, radius: Int) -> Neighbourhood {
    Neighbourhood(around: aim.variable, radius: radius, in: system) {
      system.variables[$0].state != .known
    }
  }

  /// Withholds what a move needs; whether it is a witness.
  private mutating func take(
    _ found: (support: [Int], witness: Witness?)?
  ) throws(DisclosureFault)
    -> Bool
  {
    guard let found else { return false }
    // A witness of whole numbers may move others than the fractions that it came from.
    let moved = found.witness.map { Array($0.moves.keys) } ?? found.support
    for place in moved { system.variables[place].state = .hidden }
    guard let witness = found.witness else { return false }
    keep(witness)
    return true
  }

  /// Where zeros alone rule an end out, however much is withheld, the furthest end that they leave is what counts.
  private mutating func settleForLess(_ aim: Aim) throws(DisclosureFault) {
    let step = aim.move.signum()
    let all = Neighbourhood(around: aim.variable, radius: 64, in: system) {
      system.variables[$0].state != .known || system.variables[$0].value != 0
    }
    let blank = MoveProgramme(in: all, of: system)
    guard try blank.cheapest(aim.variable, by: aim.move) == nil else {
      throw .unprotectable(system.variables[aim.variable].key)
    }
    let variable = system.variables[aim.variable]
    guard let protection = variable.protection else { return }
    let least = protection.lowerBound - (step < 0 ? step : 0)
    let most = protection.upperBound - (step > 0 ? step : 0)
    system.variables[aim.variable].protection = least...most
    let nearer = Aim(variable: aim.variable, move: aim.move - step)
    if nearer.move != 0 { try reach(nearer) }
  }

  /// Whether another publication that moves only what is withheld already does it.
  private mutating func reachWithinHidden(_ aim: Aim) throws(DisclosureFault) -> Bool {
    var size = -1
    for radius in [3, .max] {
      let around = Neighbourhood(around: aim.variable, radius: radius, in: system) {
        system.variables[$0].state == .hidden
      }
      if around.variables.count == size { break }
      size = around.variables.count
      let programme = MoveProgramme(in: around, of: system)
      guard let witness = try programme.cheapest(aim.variable, by: aim.move)?.witness
      else { continue }
      keep(witness)
      return true
    }
    return false
  }

  /// Keeps a witness for every end that it reaches.
  private mutating func keep(_ witness: Witness) {
    for (place, move) in witness.moves {
      guard let protection = system.variables[place].protection else { continue }
      let value = system.variables[place].value
      let (up, down) = (protection.upperBound - value, protection.lowerBound - value)
      if up > 0, move >= up { offer(witness, Aim(variable: place, move: up)) }
      if down < 0, move <= down { offer(witness, Aim(variable: place, move: down)) }
    }
  }

  private mutating func offer(_ witness: Witness, _ aim: Aim) {
    if witnesses[aim] == nil { witnesses[aim] = witness }
  }

  /// Shows again what no witness needs, the dearest first; replaces witnesses where others do as well.
  private mutating func giveBack() throws(DisclosureFault) {
    let spares = system.variables.indices.filter {
      system.variables[$0].isCurrent && system.variables[$0].state == .hidden
        && !primary.contains($0)
    }.sorted { (-system.variables[$0].weight, $0) < (-system.variables[$1].weight, $1) }
    var hidden = MoveComponents()
    for spare in spares {
      let needed = witnesses.filter { $0.value.moves[spare] != nil }.keys
        .sorted { ($0.variable, $0.move) < ($1.variable, $1.move) }
      if let others = try replacements(for: needed, without: spare, &hidden) {
        witnesses.merge(others) { $1 }
        hidden.hold(spare)
        system.variables[spare].state = .open
      }
    }
  }

  private func replacements(
    for aims: [Aim], without spare: Int, _ hidden: inout MoveComponents
  ) throws(DisclosureFault) -> [Aim: Witness]? {
    var found: [Aim: Witness] = [:]
    for aim in aims {
      let programme = hidden.programme(around: aim.variable, in: system) {
        system.variables[$0].state == .hidden
      }
      guard
        let witness = try programme.cheapest(
          aim.variable, by: aim.move, without: spare)?.witness
      else { return nil }
      found[aim] = witness
    }
    return found
  }
}
