import Chronology
import DeliveryLedger
import DeliveryStatistics
import DisclosureControl
import EducationRegistry
import Programme
import Scheduling
import StatisticsExport

/// Suppression and its audit over everything that a vintage of the demo's country says about people, in the process.
func disclosureBenchmark(
  _ bench: Workbench, programme: LessonProgramme, calendars: [CalendarYear]
) throws -> [BenchLine] {
  let ledger = try Ledger.open(bench.demo + "/qorgan.sqlite")
  let population = try ledger.population()
  let places = try ledger.places()
  var cube = Cube(
    population: population,
    plan: NationalPlan(
      population: population, programme: programme, calendars: calendars,
      closures: places.closures),
    tallies: try ledger.tallies(), regions: places.regions, districts: places.districts)
  cube.facts = try ledger.journalFacts().table()
  cube.subtypes = try ledger.subtypes()
  guard let last = try ledger.sessionDays()?.last else { throw BenchFault.failed("the ledger", 1) }
  let head = try ledger.head()
  let draft = PublicationDraft(
    Vintage(
      period: Period.schoolYear(through: last), position: head.position,
      receivedAt: head.receivedAt, isSynthetic: head.isSynthetic), answer: { cube.answer($0) })
  let cells = try draft.numbers(policy: DisclosurePolicy())
  let (protected, whole) = try Stopwatch.time { try cells.protected() }
  let (audit, seconds) = try Stopwatch.time {
    try cells.audited(withholding: protected.pattern.withheld)
  }
  guard audit.isPassed else { throw BenchFault.failed("the audit", 1) }
  return [
    BenchLine(
      name: "publication.disclosure", value: whole * 1000, unit: "ms",
      remark: "none (suppression and audit; within the 10 s of publication.build)"),
    BenchLine(
      name: "publication.audit", value: seconds * 1000, unit: "ms", remark: "none (the audit alone)"
    ),
    BenchLine(name: "publication.withheld", value: Double(audit.attacked), unit: "numbers"),
  ]
}
