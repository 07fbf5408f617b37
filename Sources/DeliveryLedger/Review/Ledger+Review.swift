package import Chronology
import DeliveryModel
package import DeliveryStatistics
import EducationRegistry
import GRDB
package import Programme
import Scheduling

extension Ledger {
  /// The groups that reports wait for, and how many wait.
  static let waitingGroups = """
    SELECT groupCode, count(*) FROM waitingRow JOIN batch ON batch.id = waitingRow.batch
    WHERE batch.finishedAt IS NOT NULL GROUP BY groupCode ORDER BY groupCode
    """

  /// Looks over a school year's sessions by every rule of plausibility, and tells what was decided about findings.
  ///
  /// - Parameters:
  ///   - year: The school year.
  ///   - through: The day by which sessions are due.
  ///   - programme: The programme.
  ///   - calendars: The calendars.
  /// - Returns: What was found, by institution, then by rule.
  /// - Throws: A ``LedgerError``.
  package func review(
    _ year: SchoolYear, through: SchoolDay, programme: LessonProgramme, calendars: [CalendarYear]
  ) throws -> [ReviewedFinding] {
    try read { db in
      let population = try population(db)
      let (closures, scope) = (try closures(db), try closureScope(db))
      let plan = NationalPlan(
        population: population, programme: programme, calendars: calendars, closures: closures,
        scope: scope)
      var review = PlausibilityReview(
        population: population, year: year, calendars: calendars,
        closures: ClosedDays(closures, scope: scope), waiting: try waitingGroups(db),
        due: plan.dueMasks(by: through),
        tallies: try TallyPages.read(count: population.count, db))
      var decisions: [ReviewTopic: PlacedEntry] = [:]
      try forEachStanding(
        asOf: .max, db,
        others: { placed in
          guard let topic = ReviewTopic(placed.entry) else { return }
          decisions[topic] = placed
        }
      ) { review.see(ReportedSession($0.entry)) }
      return review.findings().map { Self.reviewed($0, year: year, decisions) }
    }
  }

  private static func reviewed(
    _ finding: Finding, year: SchoolYear, _ decisions: [ReviewTopic: PlacedEntry]
  ) -> ReviewedFinding {
    let topic = finding.institution.map {
      ReviewTopic(rule: finding.rule, institution: UInt32($0 + 1), year: UInt32(year.start))
    }
    guard let placed = topic.flatMap({ decisions[$0] }),
      let decision = ReviewDecision(placed.entry)
    else { return ReviewedFinding(finding: finding, decision: nil, position: nil, isOpen: true) }
    return ReviewedFinding(
      finding: finding, decision: decision, position: placed.position,
      isOpen: finding.count > Int(placed.entry.present))
  }

  /// Adds a decision about a finding to the journal, as an entry of its own.
  ///
  /// - Parameters:
  ///   - decision: What was decided.
  ///   - finding: The finding, of an institution that the registry knows.
  ///   - year: The school year that was looked over.
  ///   - now: When it is received.
  /// - Returns: Its place in the journal.
  /// - Throws: A ``LedgerError``.
  package func decide(
    _ decision: ReviewDecision, on finding: Finding, year: SchoolYear, now: Instant
  ) throws -> Int {
    try write { db in
      var entry = EntryRecord(
        report: ReportID(high: 0, low: 0), group: 0, day: 0, lesson: 0, pass: 0,
        outcome: decision.kind.rawValue, language: decision.explanation?.rawValue ?? 0)
      entry.kind = .decision
      entry.role = finding.rule.rawValue
      entry.deliverer = UInt32((finding.institution ?? -1) + 1)
      entry.present = UInt16(clamping: finding.count)
      entry.text = UInt32(year.start)
      entry.reportedAt = now.milliseconds
      return try appendPlain([entry], source: "review", now: now, db)
    }
  }

  private func waitingGroups(_ db: Database) throws -> [WaitingGroup] {
    let rows = try RawStatement(db, Self.waitingGroups)
    let find = try RawStatement(db, "SELECT id FROM institution WHERE code = ?")
    var groups: [WaitingGroup] = []
    while try rows.next() {
      let code = rows.text(0)
      // A group's code begins with its institution's, as a rule: the longest that there is.
      var prefix = code[...]
      var institution: Int?
      while institution == nil, let cut = prefix.lastIndex(of: "-") {
        prefix = prefix[..<cut]
        institution = try find.value(of: String(prefix)).map { $0 - 1 }
      }
      groups.append(
        WaitingGroup(code: code, reports: rows.integer(1), institution: institution))
    }
    return groups
  }
}

extension ReportedSession {
  /// What rules look at of an entry that stands.
  init(_ entry: EntryRecord) {
    func heads(_ count: UInt16) -> Int? { count == EntryRecord.notCounted ? nil : Int(count) }
    self.init(
      group: Int(entry.group) - 1, day: entry.day, isHeld: entry.outcome == 0,
      present: heads(entry.present), enrolled: heads(entry.enrolled),
      deliverer: Int(entry.deliverer),
      reportedOn: entry.claimedAt == EntryRecord.noTime
        ? nil : Instant(milliseconds: entry.claimedAt).day.number)
  }
}
