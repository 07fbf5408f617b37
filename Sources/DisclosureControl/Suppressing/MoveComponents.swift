/// Programmes over everything that hangs together, each made when it is first asked for and kept.
struct MoveComponents {
  private var programmes: [MoveProgramme] = []
  private var number: [Int: Int] = [:]

  /// The programme in which a number moves.
  ///
  /// - Parameters:
  ///   - place: The number.
  ///   - system: All numbers.
  ///   - mayMove: What may move; when a programme is made, it counts.
  /// - Returns: The programme.
  mutating func programme(
    around place: Int, in system: CellSystem, mayMove: (Int) -> Bool
  ) -> MoveProgramme {
    if let known = number[place] { return programmes[known] }
    let all = Neighbourhood(around: place, radius: .max, in: system, mayMove: mayMove)
    for variable in all.variables { number[variable] = programmes.count }
    let programme = MoveProgramme(in: all, of: system)
    programmes.append(programme)
    return programme
  }

  /// From now on a number stays.
  func hold(_ place: Int) {
    number[place].map { programmes[$0].hold(place) }
  }
}
