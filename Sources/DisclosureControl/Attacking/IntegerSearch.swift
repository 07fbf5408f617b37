/// Looks for whole numbers that satisfy a linear programme, by branching.
///
/// Tables with one hierarchy are networks, whose corners are whole numbers by themselves; linked tables are not.
struct IntegerSearch {
  /// After so many branches the search gives up, and what it was to prove counts as not proven.
  static let limit = 400

  private let programme: LinearProgramme
  private let objective: [Double]
  private let startsCheap: Bool

  /// A search in a programme, towards an objective.
  init(_ programme: LinearProgramme, objective: [Double]) {
    self.programme = programme
    self.objective = objective
    startsCheap = objective.allSatisfy { $0 >= 0 }
  }

  /// Columns of whole numbers, or nil when there are none or none were found in time.
  func point() throws(DisclosureFault) -> [Double]? {
    var left = Self.limit
    return try search(&left)
  }

  private func search(_ left: inout Int) throws(DisclosureFault) -> [Double]? {
    guard left > 0 else { return nil }
    left -= 1
    let point: [Double]
    switch programme.minimise(objective, startsCheap: startsCheap) {
    case .optimal(_, let found): point = found
    case .infeasible: return nil
    case .unbounded: throw .solver(status: 2)
    case .stopped(let status): throw .solver(status: status)
    }
    guard let column = point.firstIndex(where: { abs($0 - $0.rounded()) > 1e-6 }) else {
      return point
    }
    let (low, high) = programme.bounds(of: column)
    let value = point[column]
    for (from, to) in [(low, value.rounded(.down)), (value.rounded(.up), high)] {
      programme.setBounds(of: column, from, to)
      let found = try search(&left)
      programme.setBounds(of: column, low, high)
      if let found { return found }
    }
    return nil
  }
}
