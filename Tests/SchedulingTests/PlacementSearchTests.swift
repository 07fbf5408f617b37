import Programme
import Scheduling
import TestSupport
import Testing

@Suite struct PlacementSearchTests {
  /// How many topics and weeks a random task has; all ways to fill it are tried one by one.
  struct Size: Sendable, CustomTestStringConvertible {
    let topics: Int
    let weeks: Int
    let seeds: ClosedRange<UInt64>
    var testDescription: String { "\(topics) topics in \(weeks) weeks" }
  }

  static let sizes = [
    Size(topics: 1, weeks: 5, seeds: 1...400), Size(topics: 2, weeks: 3, seeds: 401...820),
    Size(topics: 2, weeks: 5, seeds: 821...1020), Size(topics: 2, weeks: 6, seeds: 1021...1040),
    Size(topics: 3, weeks: 4, seeds: 1041...1100),
  ]

  @Test(arguments: sizes)
  func findsWhatTryingEverythingFinds(size: Size) {
    for seed in size.seeds {
      let task = randomTask(size, seed: seed)
      var search = PlacementSearch(task)
      let best = search.best()
      var naive = EveryPlacement(task)
      #expect(best.cost == naive.leastCost(), "seed \(seed)")
      #expect(best.isProven)
      #expect(naive.cost(of: best.places.map { $0 ?? -1 }) == best.cost, "seed \(seed)")
    }
  }

  @Test(arguments: sizes)
  func findsItToWhereTopicsHaveFewerPasses(size: Size) {
    for seed in size.seeds {
      var random = SplitMix64(seed: seed)
      var asked = CellSet.empty
      for topic in 0..<size.topics {
        for pass in 0..<Int.random(in: 0...3, using: &random) {
          asked.mask |= 1 << UInt32(pass * size.topics + topic)
        }
      }
      let task = randomTask(size, seed: seed, asked: asked)
      var search = PlacementSearch(task)
      let best = search.best()
      var naive = EveryPlacement(task)
      #expect(best.cost == naive.leastCost() && best.isProven, "seed \(seed)")
      #expect(naive.cost(of: best.places.map { $0 ?? -1 }) == best.cost, "seed \(seed)")
      for (cell, place) in best.places.enumerated() where asked.mask >> UInt32(cell) & 1 == 0 {
        #expect(place == nil, "seed \(seed)")
      }
    }
  }

  @Test(arguments: sizes)
  func findsItToWhereLessonsBuildOnOthers(size: Size) {
    var bound = 0
    for seed in size.seeds {
      var random = SplitMix64(seed: seed)
      // Whoever comes later in a shuffled order may need those before; the first is the one that may be past.
      let order = [0] + (1..<size.topics).shuffled(using: &random)
      var needs = [UInt16](repeating: 0, count: size.topics)
      for (place, topic) in order.enumerated() {
        for other in order.prefix(place) where Int.random(in: 0..<3, using: &random) > 0 {
          needs[topic] |= 1 << UInt16(other)
        }
      }
      let task = randomTask(size, seed: seed, needs: needs)
      var search = PlacementSearch(task)
      let best = search.best()
      var naive = EveryPlacement(task)
      #expect(best.cost == naive.leastCost() && best.isProven, "seed \(seed)")
      #expect(naive.cost(of: best.places.map { $0 ?? -1 }) == best.cost, "seed \(seed)")
      var free = PlacementSearch(randomTask(size, seed: seed))
      if free.best().cost < best.cost { bound += 1 }
    }
    // Where there are two topics, the rule has bound some plan, or this would show nothing.
    #expect(size.topics == 1 || bound > 0)
  }

  private func randomTask(
    _ size: Size, seed: UInt64, asked: CellSet? = nil, needs: [UInt16] = []
  ) -> PlacementTask {
    var random = SplitMix64(seed: seed)
    var week: Int32 = 0
    let weeks = (0..<size.weeks).map { _ in
      week += .random(in: 1...3, using: &random)
      return week
    }
    let seasons = (0..<size.topics).map { _ in
      Bool.random(using: &random) ? nil : UInt64.random(in: 0..<1 << 7, using: &random)
    }
    var task = PlacementTask(
      topics: size.topics, weeks: weeks, seasons: seasons,
      minimumWeeks: .random(in: 1...4, using: &random), asked: asked, needs: needs)
    for cell in 0..<task.cells where Int.random(in: 0..<4, using: &random) == 0 {
      task.choices[cell] &= UInt64.random(in: 0..<1 << 7, using: &random)
    }
    for entry in task.moved.indices {
      task.moved[entry] = .random(in: 0...1, using: &random)
      task.away[entry] = .random(in: 0...3, using: &random)
      task.distance[entry] = .random(in: 0...9, using: &random)
    }
    // Sometimes the first topic's first pass is past.
    if Bool.random(using: &random), task.asked & 1 == 1 {
      task.choices[0] = 1
      task.past = 1
      for cell in 1..<task.cells { task.choices[cell] &= ~1 }
    }
    return task
  }
}
