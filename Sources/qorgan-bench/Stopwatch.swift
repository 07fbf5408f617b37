/// Wall time of a piece of work.
enum Stopwatch {
  /// The result of the work and its seconds.
  static func time<Result>(_ work: () throws -> Result) rethrows -> (Result, seconds: Double) {
    let clock = ContinuousClock()
    let start = clock.now
    let result = try work()
    let taken = start.duration(to: clock.now).components
    return (result, Double(taken.seconds) + Double(taken.attoseconds) * 1e-18)
  }

  /// The median seconds of an odd number of runs.
  static func median(of runs: Int, _ work: () throws -> Void) rethrows -> Double {
    try (0..<runs).map { _ in try time(work).seconds }.sorted()[runs / 2]
  }
}
