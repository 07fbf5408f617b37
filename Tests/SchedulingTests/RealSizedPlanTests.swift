import Foundation
import Scheduling
import TestSupport
import Testing

/// Plans of a whole year beside a solver that shares nothing with ours: HiGHS, a mixed integer programme.
@Suite struct RealSizedPlanTests {
  @Test func costsWhatAnIntegerProgrammeCostsForAWholeYear() throws {
    let tasks = (1...2).map { Self.year(seed: UInt64($0)) }
    let ours = tasks.map { task in
      var search = PlacementSearch(task)
      let best = search.best()
      #expect(best.isProven)
      return best.cost
    }
    let solved = try Self.solve(tasks)
    guard let solved else { return }
    for (seed, (own, other)) in zip(ours, solved).enumerated() {
      let parts = [
        own.firstUnplaced, own.secondUnplaced, own.thirdUnplaced, own.unmetSeasons, own.moved,
        own.away, own.weeks,
      ]
      #expect(parts == other, "seed \(seed + 1)")
    }
    #expect(solved.count == tasks.count)
  }

  /// Ten topics in three passes, 36 weeks and holidays among them, some weeks closed after a first plan was made.
  private static func year(seed: UInt64) -> PlacementTask {
    var random = SplitMix64(seed: seed)
    var weeks = (0..<38).map { Int32($0) }
    for _ in 0..<Int.random(in: 3...9, using: &random) {
      weeks.remove(at: .random(in: weeks.indices, using: &random))
    }
    let seasons = (0..<10).map { _ -> UInt64? in
      guard Int.random(in: 0..<3, using: &random) == 0 else { return nil }
      let first = Int32.random(in: 4...28, using: &random)
      return weeks.indices.reduce(0) {
        first...(first + 5) ~= weeks[$1] ? $0 | 1 << UInt64($1) : $0
      }
    }
    var task = PlacementTask(topics: 10, weeks: weeks, seasons: seasons, minimumWeeks: 4)
    for cell in 0..<task.cells {
      let national = Int32(cell) + Int32(cell / 10) * 2 + .random(in: -1...1, using: &random)
      let had = weeks[min(max(cell + .random(in: -1...2, using: &random), 0), weeks.count - 1)]
      for (place, week) in weeks.enumerated() {
        let entry = cell * weeks.count + place
        task.moved[entry] = week == had ? 0 : 1
        task.away[entry] = week == national ? 0 : 1
        task.distance[entry] = UInt16((week - national) * (week - national))
        // A careful lesson does not stand before a vacation.
        if cell % 10 == 3, Int.random(in: 0..<6, using: &random) == 0 {
          task.choices[cell] &= ~(1 << UInt64(place))
        }
      }
    }
    return task
  }

  /// The seven parts of the least cost of each task; nil where Python or SciPy is not here.
  private static func solve(_ tasks: [PlacementTask]) throws -> [[Int]]? {
    struct Told: Encodable {
      let topics: Int
      let weeks: [Int32]
      let minimum: Int32
      let choices: [UInt64]
      let seasons: [UInt64?]
      let moved: [UInt16]
      let away: [UInt16]
      let distance: [UInt16]
    }
    let told = tasks.map {
      Told(
        topics: $0.topics, weeks: $0.weeks, minimum: $0.minimumWeeks, choices: $0.choices,
        seasons: $0.seasons, moved: $0.moved, away: $0.away, distance: $0.distance)
    }
    // `make setup` may have put the package beside the sources.
    let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let own = checkout.appendingPathComponent(".build-venv/bin/python3").path
    let python = FileManager.default.isExecutableFile(atPath: own) ? own : "python3"
    let solver = Process()
    solver.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    solver.arguments = [python, "-c", script]
    let (input, output) = (Pipe(), Pipe())
    solver.standardInput = input
    solver.standardOutput = output
    try solver.run()
    input.fileHandleForWriting.write(try JSONEncoder().encode(told))
    try input.fileHandleForWriting.close()
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    solver.waitUntilExit()
    if [9, 127].contains(solver.terminationStatus) {
      print("left out: SciPy is not here, so nobody but ours solves a whole year")
      return nil
    }
    #expect(solver.terminationStatus == 0)
    return try JSONDecoder().decode([[Int]].self, from: answer)
  }

  /// The rules and the cost of the decision once more, as an integer programme, part by part.
  private static let script = """
    import json, sys
    try:
      import numpy as np
      from scipy.optimize import milp, LinearConstraint, Bounds
      from scipy.sparse import lil_matrix
    except ImportError:
      sys.exit(9)

    def least(task):
      n, weeks = task['topics'], task['weeks']
      cells, places = 3 * n, len(weeks)
      at = lambda cell, place: cell * places + place
      met = lambda topic: cells * places + topic
      size = cells * places + n
      rows, upper = [], []
      def rule(terms, most):
        rows.append(terms); upper.append(most)
      for cell in range(cells):
        rule([(at(cell, p), 1) for p in range(places)], 1)
      for p in range(places):
        rule([(at(cell, p), 1) for cell in range(cells)], 1)
      def apart(early, late, weeks_between):
        # Whatever of the late one stands by a week needs the early one so many weeks before.
        for last in range(places):
          known = [(at(late, p), 1) for p in range(last + 1)]
          before = [(at(early, p), -1) for p in range(places)
                    if weeks[p] + weeks_between <= weeks[last]]
          rule(known + before, 0)
      for topic in range(n):
        apart(topic, topic + n, task['minimum'])
        apart(topic + n, topic + 2 * n, task['minimum'])
        for other in range(n):
          # A first pass that has no week holds no third one up.
          for last in range(places):
            rule([(at(other + 2 * n, p), 1) for p in range(last + 1)]
                 + [(at(topic, p), 1) for p in range(last + 1, places)], 1)
        season = task['seasons'][topic] if topic < len(task['seasons']) else None
        if season is not None:
          rule([(met(topic), 1)] + [(at(topic + k * n, p), -1) for k in range(3)
                for p in range(places) if season >> p & 1], 0)
      top = np.ones(size)
      for cell in range(cells):
        for p in range(places):
          if not task['choices'][cell] >> p & 1: top[at(cell, p)] = 0
      for topic in range(n):
        if task['seasons'][topic] is None: top[met(topic)] = 0
      def lessons(k):
        part = np.zeros(size); part[k * n * places:(k + 1) * n * places] = -1
        return part
      seasons = np.zeros(size); seasons[cells * places:] = -1
      def costs(name):
        part = np.zeros(size); part[:cells * places] = task[name]
        return part
      first, second, third = lessons(0), lessons(1), lessons(2)
      moved, away, distance = costs('moved'), costs('away'), costs('distance')
      # No part of a stage reaches the weight of the part before it.
      stages = [16 ** 3 * first + 16 ** 2 * second + 16 * third + seasons,
                64 * moved + away, distance]
      matrix = lil_matrix((len(rows) + len(stages), size))
      for number, terms in enumerate(rows):
        for column, value in terms: matrix[number, column] += value
      upper += [np.inf] * len(stages)
      for number, stage in enumerate(stages):
        solved = milp(stage, constraints=LinearConstraint(matrix.tocsr(), -np.inf, upper),
                      integrality=np.ones(size), bounds=Bounds(0, top))
        assert solved.status == 0, solved.message
        matrix[len(rows) + number] = stage
        upper[len(rows) + number] = round(solved.fun)
      sought = sum(season is not None for season in task['seasons'])
      value = lambda part: round(part @ np.round(solved.x))
      return [n + value(first), n + value(second), n + value(third), sought + value(seasons),
              value(moved), value(away), value(distance)]

    print(json.dumps([least(task) for task in json.load(sys.stdin)]))
    """
}
