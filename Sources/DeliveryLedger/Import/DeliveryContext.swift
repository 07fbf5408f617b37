import Chronology
import EducationRegistry
import GRDB
import Programme
import Scheduling

/// Everything that a report is held against: groups, lessons, staff codes, plan.
struct DeliveryContext: Sendable {
  /// Group codes to their places.
  var groups: CodeTable
  /// The groups' columns.
  let population: Population
  /// What each report of a group is held against.
  let facts: [GroupFacts]
  /// The lessons' numbers.
  let lessons: LessonNumbers
  /// Staff codes; a code's number in the ledger is its number here and one.
  var staff: CodeTable
  /// The plan, from which a missing pass is derived.
  let plan: NationalPlan
  /// The last day that a report may speak of.
  private(set) var lastDay: SchoolDay
  /// When reports are received, in milliseconds UTC.
  private(set) var receivedAt: Int64
  /// The state of registry and programme that this was read in.
  let version: Int
  /// What the journal can know, for a context that is used again and again.
  var filter: JournalFilter?
  /// An empty tally to count in: one of 230 thousand groups takes 0.6 ms to make.
  var tally: TallyDelta?

  /// Reads it from the ledger, and brings the ledger's lessons into line with the programme.
  static func load(
    _ db: Database, ledger: Ledger, programme: LessonProgramme, calendars: [CalendarYear],
    now: Instant
  ) throws -> DeliveryContext {
    let lessons = try ledger.lessonNumbers(programme, now: now, db)
    let population = try ledger.population(db)
    guard population.count > 0 else { throw LedgerError.noRegistry(path: ledger.path) }
    let groups = CodeTable(try GroupCodes.all(db))
    guard groups.count == population.count else { throw ChangeReader.damage }
    let staff = try staffCodes(db)
    let plan = NationalPlan(
      population: population, programme: programme, calendars: calendars,
      closures: try ledger.closures(db), scope: try ledger.closureScope(db))
    return DeliveryContext(
      groups: groups, population: population, facts: GroupFacts.of(population), lessons: lessons,
      staff: staff, plan: plan, lastDay: now.day,
      receivedAt: now.milliseconds, version: try ledger.registryVersion(db))
  }

  /// Goes on at a later time with what was read before.
  mutating func receive(at now: Instant) {
    lastDay = now.day
    receivedAt = now.milliseconds
  }

  private static func staffCodes(_ db: Database) throws -> CodeTable {
    let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM staff") ?? 0
    var table = CodeTable(capacity: max(count, 1024))
    var codes = Array(repeating: "", count: count)
    let rows = try RawStatement(db, "SELECT code, id FROM staff")
    while try rows.next() {
      let number = rows.integer(1)
      if (1...count).contains(number) { codes[number - 1] = rows.text(0) }
    }
    for code in codes { _ = table.insert(code) }
    guard table.count == count else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "staff numbers have gaps")
    }
    return table
  }
}

extension RawStatement {
  /// The bytes of a text column, valid until the next step.
  func textBytes(_ column: Int32) -> UnsafeRawBufferPointer {
    bytes(column)
  }
}
