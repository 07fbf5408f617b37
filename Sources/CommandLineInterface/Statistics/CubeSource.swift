import Chronology
import DeliveryLedger
import DeliveryStatistics
import EducationRegistry
import Scheduling

/// What a ledger gives to answer one question, for one state of it or two.
struct CubeSource {
  let ledger: Ledger
  let question: Question
  /// From the first to the last session; nil for an empty ledger.
  let days: DayRange?
  /// Whether the sessions themselves are wanted, not their tallies.
  var wantsSessions = false
  /// Whether numbers are split by the neighbouring programmes that lessons are marked with.
  var wantsMarks = false
  /// Every session as today's registry and programme have it, once one state has needed it.
  private var journal: JournalFacts?

  /// What a ledger gives for a question.
  init(ledger: Ledger, question: Question, days: DayRange?) {
    self.ledger = ledger
    self.question = question
    self.days = days
    wantsMarks = question.dimensions.contains(.programme)
  }

  /// The cube of a state; without a registry of its own the state is today's.
  ///
  /// Of a ledger from before registry and closures were entries, a past state has today's, and of the closures those
  /// that were decided by then.
  mutating func cube(
    as head: LedgerHead, with registry: KnownRegistry? = nil, by counted: CountedProgramme
  ) throws -> Cube {
    let isOfToday = registry?.isOfThen == false
    let facts = try wantsSessions ? facts(of: head, with: registry) : nil
    let ledger = registry?.ledger ?? ledger
    let population = try ledger.population()
    guard population.count > 0 else { throw LedgerError.noRegistry(path: ledger.path) }
    let places = try ledger.places()
    let known = isOfToday ? head.receivedAt?.day ?? SchoolDay(number: .min) : nil
    let plan = NationalPlan(
      population: population, programme: counted.programme, calendars: counted.calendars,
      closures: places.closures.filter { closure in known.map { closure.decidedOn <= $0 } ?? true },
      scope: try ledger.closureScope(places))
    var cube = Cube(
      population: population, plan: plan,
      tallies: facts == nil ? try ledger.tallies() : TallyTable(count: population.count),
      regions: places.regions, districts: places.districts)
    cube.facts = facts
    // Where there are sessions there are no tallies: no question's days lie within these.
    cube.tallied =
      facts == nil
      ? days : DayRange(first: SchoolDay(number: .min), last: SchoolDay(number: .max))
    cube.programmes = wantsMarks ? counted.marks : []
    cube.hasRegistryOfToday = isOfToday
    cube.programmeNote = counted.note
    if question.dimensions.contains(.subtype) { cube.subtypes = try ledger.subtypes() }
    if question.needsStaff { cube.staff = try ledger.staffRoll() }
    return cube
  }

  /// The sessions as they stood; a registry of then has its own levels and lessons.
  private mutating func facts(
    of head: LedgerHead, with registry: KnownRegistry?
  ) throws -> FactTable {
    let position = registry == nil ? nil : head.position
    if let registry, !registry.isToday {
      return try ledger.journalFacts(as: registry).table(knownBy: position)
    }
    let all = try journal ?? ledger.journalFacts()
    journal = all
    return all.table(knownBy: position)
  }
}
