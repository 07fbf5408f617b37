/// The part of a system around one number: variables that may move, and all equations that they stand in.
struct Neighbourhood {
  /// The variables that may move, in order.
  let variables: [Int]
  /// The equations that any of them stands in.
  let equations: [Int]

  /// Everything reached in so many steps from equation to equation over variables that may move.
  init(around start: Int, radius: Int, in system: CellSystem, mayMove: (Int) -> Bool) {
    var isIn: Set<Int> = [start]
    var asked: Set<Int> = []
    var edge = [start]
    var steps = 0
    while steps < radius, !edge.isEmpty {
      steps += 1
      var next: [Int] = []
      for equation in edge.flatMap({ system.equationsOf[$0] })
      where asked.insert(equation).inserted {
        for term in system.equations[equation]
        where mayMove(term.variable) && isIn.insert(term.variable).inserted {
          next.append(term.variable)
        }
      }
      edge = next
    }
    variables = isIn.sorted()
    equations = Set(variables.flatMap { system.equationsOf[$0] }).sorted()
  }
}
