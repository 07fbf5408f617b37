import Chronology
import DeliveryLedger
import DeliveryStatistics
import Foundation
import Programme
import Scheduling

/// The questions of the ministry in the process, once the columns and sessions are in memory, as DuckDB's tables are.
struct CubeBenchmark {
  private let journal: JournalFacts
  private var cube: Cube
  private let half: Int
  private let period: DayRange

  /// Reads a ledger that came in two files, so that there is a state in the middle.
  init(_ bench: Workbench, programme: LessonProgramme, calendars: [CalendarYear]) throws {
    try self.init(
      try Ledger.open(try Self.ledger(of: bench)), programme: programme, calendars: calendars)
  }

  /// Reads the columns and sessions of a ledger.
  init(_ ledger: Ledger, programme: LessonProgramme, calendars: [CalendarYear]) throws {
    let population = try ledger.population()
    let places = try ledger.places()
    let plan = NationalPlan(
      population: population, programme: programme, calendars: calendars,
      closures: places.closures)
    journal = try ledger.journalFacts()
    cube = Cube(
      population: population, plan: plan, tallies: try ledger.tallies(), regions: places.regions,
      districts: places.districts)
    cube.facts = journal.table()
    cube.tallied = try ledger.sessionDays()
    half = try ledger.head(knownBy: .position(ledger.head().position - 1))?.position ?? 0
    period = Period.schoolYear(through: cube.tallied?.last ?? SchoolDay(number: 0))
  }

  /// The worst of the twelve named tables, of those that count institutions, and every other question beside its peer.
  func lines(peer: [String: Double]) -> [BenchLine] {
    let times = tableTimes()
    return worst(of: times, suffix: "", aims: (5, 25))
      + times.map { entry in
        BenchLine(
          name: "statistics.tables.\(entry.table.id)", value: entry.milliseconds, unit: "ms")
      }
      + questions.flatMap { name, question in
        [("", false), (".first", true)].map { suffix, isFirst in
          BenchLine(
            name: "statistics.\(name)\(suffix)",
            value: time(name, question, isFirst: isFirst) * 1000, unit: "ms",
            peer: peer[name].map { $0 * 1000 }, remark: "duckdb is not installed")
        }
      }
  }

  /// The worst of the tables, and the worst of those that count institutions, over ten times the sessions.
  func tenfoldLines() -> [BenchLine] {
    worst(of: tableTimes(), suffix: ".tenfold", aims: (10, 150))
  }

  /// How long each named table takes: the median of seven, the first of which makes what later ones share.
  private func tableTimes() -> [(table: NamedTable, milliseconds: Double)] {
    NamedTable.national.map { table in
      let question = table.question(period: period)
      return (table, Stopwatch.median(of: 7) { _ = cube.answer(question) } * 1000)
    }
  }

  private func worst(
    of times: [(table: NamedTable, milliseconds: Double)], suffix: String,
    aims: (tables: Int, distinct: Int)
  ) -> [BenchLine] {
    func isDistinct(_ table: NamedTable) -> Bool {
      table.measures.contains { $0.quantities.contains(.reportingInstitutions) }
    }
    func line(
      _ name: String, _ aim: Int, _ times: [(table: NamedTable, milliseconds: Double)]
    )
      -> BenchLine
    {
      BenchLine(
        name: "statistics.\(name)\(suffix)", value: times.map(\.milliseconds).max() ?? .nan,
        unit: "ms", remark: "none (aim: \(aim) at most)")
    }
    return [
      line("tables", aims.tables, times.filter { !isDistinct($0.table) }),
      line("distinct", aims.distinct, times.filter { isDistinct($0.table) }),
    ]
  }

  /// The questions of the peers' `duckdb-any-*.sql`.
  private var questions: [(name: String, question: Question)] {
    var filtered = Question(
      rows: .lesson, columns: nil, measures: [.held, .present, .institutionsReporting],
      period: Period.range(of: "2025-11") ?? period)
    filtered.filters = [
      QuestionFilter(.locality, ["rural"]), QuestionFilter(.kind, ["school"]),
      QuestionFilter(.pass, ["1"]),
    ]
    return [
      (
        "any-weeks",
        Question(
          rows: .region, columns: .week, measures: [.held, .fulfilled, .notHeld], period: period)
      ), ("any-filter", filtered),
      (
        "any-known",
        Question(
          rows: .region, columns: .kind, measures: [.held, .fulfilled, .otherLanguage],
          period: period)
      ),
      (
        "any-roles",
        Question(
          rows: .region, columns: .delivererRole, measures: [.held, .present], period: period)
      ),
    ]
  }

  /// As asked of a cube at work, and as the first question of one, which goes over the sessions themselves.
  ///
  /// A past state is made anew each time; DuckDB filters its rows by position.
  private func time(_ name: String, _ question: Question, isFirst: Bool) -> Double {
    Stopwatch.median(of: 7) {
      guard name == "any-known" || isFirst else {
        _ = cube.answer(question)
        return
      }
      var other = cube
      if name == "any-known" {
        other.facts = journal.table(knownBy: half)
        other.tallied = nil
      } else {
        other.facts = cube.facts
      }
      _ = other.answer(question)
    }
  }

  private static func ledger(of bench: Workbench) throws -> String {
    let database = bench.folder + "/halves.sqlite"
    bench.remove(database: database)
    let registry = Command.run(
      Workbench.qorgan, ["registry", "import", bench.registry, "--database", database])
    guard registry.status == 0 else {
      throw BenchFault.failed("registry import", registry.status)
    }
    for part in try halves(of: bench) {
      let run = Command.run(
        Workbench.qorgan, ["delivery", "import", part, "--database", database])
      guard run.status == 0 || run.status == 1 else {
        throw BenchFault.failed("delivery import", run.status)
      }
    }
    return database
  }

  /// The feed in two files, each with the header.
  private static func halves(of bench: Workbench) throws -> [String] {
    let feed = try Data(contentsOf: URL(fileURLWithPath: bench.deliveries), options: .alwaysMapped)
    let newline = UInt8(ascii: "\n")
    guard let header = feed.firstIndex(of: newline),
      let middle = feed[(feed.count / 2)...].firstIndex(of: newline)
    else { throw BenchFault.failed("the feed's halves", 1) }
    return try [header + 1..<middle + 1, middle + 1..<feed.count].enumerated().map { place, range in
      let file = bench.folder + "/half-\(place).csv"
      try (feed[...header] + feed[range]).write(to: URL(fileURLWithPath: file))
      return file
    }
  }
}
