import Glibc

/// Time on processors, which other programs on the machine hardly change.
enum Processor {
  /// The seconds of this process, all its threads together.
  static var own: Double { seconds(of: RUSAGE_SELF) }
  /// The seconds of the programs that it started and that have ended.
  static var children: Double { seconds(of: RUSAGE_CHILDREN) }

  private static func seconds(of whose: __rusage_who) -> Double {
    var usage = rusage()
    getrusage(whose.rawValue, &usage)
    return [usage.ru_utime, usage.ru_stime]
      .reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) * 1e-6 }
  }
}
