import Chronology
import DeliveryLedger
import DeliveryStatistics
import EducationRegistry
import Programme
import Scheduling

/// What a ledger gives to answer one question, for one state of it or two.
struct CubeSource {
  let ledger: Ledger
  let question: Question
  /// From the first to the last session; nil for an empty ledger.
  let days: DayRange?
  let programme: LessonProgramme
  let calendars: [CalendarYear]
  /// The neighbouring programmes of each entry.
  let marks: [String]
  /// Every session, where the question needs them.
  var journal: JournalFacts?
  /// Whether the sessions themselves are wanted, not their tallies.
  var wantsSessions = false

  /// The cube of a state; a past one knows the closures that were decided by then, and else today's registry.
  func cube(as head: LedgerHead, isPast: Bool) throws -> Cube {
    let population = try ledger.population()
    guard population.count > 0 else { throw LedgerError.noRegistry(path: ledger.path) }
    let places = try ledger.places()
    let known = isPast ? head.receivedAt?.day ?? SchoolDay(number: .min) : nil
    let plan = NationalPlan(
      population: population, programme: programme, calendars: calendars,
      closures: places.closures.filter { closure in known.map { closure.decidedOn <= $0 } ?? true },
      scope: try ledger.closureScope(places))
    let facts = journal?.table(knownBy: isPast ? head.position : nil)
    var cube = Cube(
      population: population, plan: plan,
      tallies: facts == nil ? try ledger.tallies() : TallyTable(count: population.count),
      regions: places.regions, districts: places.districts)
    cube.facts = facts
    // Where there are sessions there are no tallies: no question's days lie within these.
    cube.tallied =
      facts == nil
      ? days : DayRange(first: SchoolDay(number: .min), last: SchoolDay(number: .max))
    cube.programmes = marks
    cube.hasRegistryOfToday = isPast
    if question.dimensions.contains(.subtype) { cube.subtypes = try ledger.subtypes() }
    return cube
  }
}
