import Scheduling
import TestSupport
import Testing

@Suite struct VisitSolverTests {
  @Test(arguments: UInt64(1)...60)
  func costsWhatTryingEverythingCosts(seed: UInt64) {
    let task = randomTask(seed: seed, specialists: 2, places: 3, districts: 2, days: 3)
    var solver = VisitSolver(task)
    let (visits, cost) = solver.solve()
    var naive = EveryVisit(task)
    #expect(cost == naive.leastCost())
    #expect(cost == naive.cost(of: visits))
  }

  @Test(arguments: UInt64(1)...3)
  func leavesNoCycleThatWouldPayInARegion(seed: UInt64) {
    let task = randomTask(seed: seed, specialists: 12, places: 40, districts: 5, days: 6)
    var solver = VisitSolver(task)
    let (visits, cost) = solver.solve()
    #expect(cost == EveryVisit(task).cost(of: visits))
    // Optimal exactly when the residual network, here one node a specialist-day, has no negative cycle.
    #expect(!VisitResidual(task, visits).hasNegativeCycle())
  }

  @Test func sendsNobodyTwiceAndNobodyWhereItIsClosed() {
    let task = randomTask(seed: 9, specialists: 20, places: 60, districts: 6, days: 8)
    var solver = VisitSolver(task)
    let visits = solver.solve().visits
    #expect(Set(visits.map(\.turn)).count == visits.count)
    #expect(Set(visits.map { [$0.place, task.turns[$0.turn].day] }).count == visits.count)
    for visit in visits {
      #expect(task.places[visit.place].days.contains(task.turns[visit.turn].day))
      #expect((1...task.sessionsPerDay).contains(visit.groups))
    }
  }

  private func randomTask(
    seed: UInt64, specialists: Int, places: Int, districts: Int, days: Int
  ) -> VisitTask {
    var random = SplitMix64(seed: seed)
    var travel = Array(repeating: Array(repeating: 2, count: districts), count: districts)
    for here in 0..<districts {
      travel[here][here] = 0
      for there in 0..<here where Bool.random(using: &random) {
        travel[here][there] = 1
        travel[there][here] = 1
      }
    }
    var turns: [VisitTask.Turn] = []
    for specialist in 0..<specialists {
      let home = Int.random(in: 0..<districts, using: &random)
      for day in 0..<days where Int.random(in: 0..<3, using: &random) > 0 {
        turns.append(VisitTask.Turn(specialist: specialist, district: home, day: day))
      }
    }
    let asking = (0..<places).map { _ in
      VisitTask.Place(
        district: .random(in: 0..<districts, using: &random),
        groups: .random(in: 1...6, using: &random),
        days: (0..<days).filter { _ in Int.random(in: 0..<4, using: &random) > 0 })
    }
    return VisitTask(turns: turns, places: asking, sessionsPerDay: 2, days: days, travel: travel)
  }
}
