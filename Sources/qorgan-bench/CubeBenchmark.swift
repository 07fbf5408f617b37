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
    let ledger = try Ledger.open(try Self.ledger(of: bench))
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
    func seconds(_ question: Question) -> Double {
      Stopwatch.median(of: 7) { _ = cube.answer(question) }
    }
    let times = NamedTable.all.map { table in
      (table: table, milliseconds: seconds(table.question(period: period)) * 1000)
    }
    let distinct = times.filter { entry in
      entry.table.measures.contains { $0.quantities.contains(.reportingInstitutions) }
    }
    let worst = times.filter { entry in !distinct.contains { $0.table == entry.table } }
    return [
      BenchLine(
        name: "statistics.tables", value: worst.map(\.milliseconds).max() ?? .nan, unit: "ms",
        remark: "none (aim: 5 at most)"),
      BenchLine(
        name: "statistics.distinct", value: distinct.map(\.milliseconds).max() ?? .nan,
        unit: "ms", remark: "none (aim: 25 at most)"),
    ]
      + times.map { entry in
        BenchLine(
          name: "statistics.tables.\(entry.table.id)", value: entry.milliseconds, unit: "ms")
      }
      + questions.map { name, question in
        BenchLine(
          name: "statistics.\(name)", value: time(name, question) * 1000, unit: "ms",
          peer: peer[name].map { $0 * 1000 }, remark: "duckdb is not installed")
      }
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

  /// A past state is made anew each time; DuckDB filters its rows by position.
  private func time(_ name: String, _ question: Question) -> Double {
    Stopwatch.median(of: 7) {
      guard name == "any-known" else {
        _ = cube.answer(question)
        return
      }
      var past = cube
      past.facts = journal.table(knownBy: half)
      past.tallied = nil
      _ = past.answer(question)
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
