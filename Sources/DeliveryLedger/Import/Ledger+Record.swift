package import Chronology
package import DeliveryModel
import Diagnostics
import EducationRegistry
import GRDB
package import Programme

extension Ledger {
  /// Records one report: one transaction, durable when it returns.
  ///
  /// - Parameters:
  ///   - delivery: The report; its lesson may be an entry of the programme or a written lesson.
  ///   - programme: The programme that lessons are looked up in.
  ///   - calendars: The calendars, by which a missing pass is derived.
  ///   - now: When it is received.
  /// - Returns: What became of it.
  /// - Throws: A ``LedgerError``.
  package func record(
    _ delivery: Delivery, programme: LessonProgramme, calendars: [CalendarYear], now: Instant
  ) throws -> RecordOutcome {
    try write { db in
      var context: DeliveryContext?
      return try record(
        [delivery], context: &context, programme: programme, calendars: calendars, now: now, db)[0]
    }
  }

  /// Records some reports within one transaction, and says of each what became of it.
  ///
  /// The context is read when it is missing or out of date, and left behind for the next time where that may be.
  func record(
    _ deliveries: [Delivery], context: inout DeliveryContext?, programme: LessonProgramme,
    calendars: [CalendarYear], now: Instant, _ db: Database
  ) throws -> [RecordOutcome] {
    // First: by a clock that is years behind, a report of today would be one of the future.
    try guardClock(now, db)
    let version = try registryVersion(db)
    var current: DeliveryContext
    if let known = context, known.version == version {
      current = known
      context = nil
      current.receive(at: now)
      try JournalFilter.catchUp(&current.filter, db)
    } else {
      current = try DeliveryContext.load(
        db, ledger: self, programme: programme, calendars: calendars, now: now)
    }
    var chunk = ImportChunk()
    chunk.staffBefore = current.staff.count
    var outcomes = deliveries.map { _ in RecordOutcome.recognised }
    var places: [Int] = []
    for (number, delivery) in deliveries.enumerated() {
      do {
        let entry = try settledEntry(of: delivery, context: &current)
        let id = [KeyedPlace(key: entry.report, place: 0)]
        let mayBeKnown = current.filter?.reports.mayHold(entry.report.filterHash) ?? true
        guard try !mayBeKnown || Self.reportPages.known(id, batch: nil, db) == [false]
        else { continue }
        chunk.append(entry)
        places.append(number)
      } catch let fault as RowFault {
        outcomes[number] = .rejected(
          Diagnostic(fault.id, at: Place(file: delivery.group), facts: fault.facts))
      }
    }
    if chunk.count > 0 {
      chunk.newStaff = (chunk.staffBefore..<current.staff.count).map(current.staff.code)
      let passes = (0..<chunk.count).map { Pass(Int(chunk.bytes[$0 * EntryRecord.size + 26])) }
      let outcome = try append(&chunk, source: "record", context: &current, now: now, db)
      for (place, number) in places.enumerated() {
        guard let position = outcome.positions[place] else { continue }
        outcomes[number] = .taken(position: position, pass: passes[place])
      }
      // Somebody else numbered staff codes too: read them anew the next time.
      if outcome.areStaffMoved { return outcomes }
    }
    context = current
    return outcomes
  }

  /// The entry of a report, held against registry and programme.
  func settledEntry(
    of delivery: Delivery, context: inout DeliveryContext
  ) throws -> EntryRecord {
    guard let group = context.groups.number(of: delivery.group) else {
      throw RowFault("delivery.group.unknown")
    }
    guard let lesson = context.lessons.codes.number(of: delivery.lesson.text) else {
      throw RowFault("delivery.lesson.unknown", ["lesson": delivery.lesson.text])
    }
    var entry = try entry(of: delivery)
    try context.settle(&entry, group: group, lessonCode: lesson)
    // Last: only a report that can be taken leaves a staff code behind.
    entry.deliverer = staffNumber(delivery.deliverer, in: &context.staff)
    entry.reporter = staffNumber(delivery.reporter, in: &context.staff)
    return entry
  }

  private func entry(of delivery: Delivery) throws -> EntryRecord {
    var entry = EntryRecord(
      report: delivery.report, group: 0, day: delivery.date.number, lesson: 0,
      pass: delivery.pass?.number ?? 0, outcome: delivery.notHeld?.rawValue ?? 0,
      language: delivery.language?.rawValue ?? EntryRecord.groupLanguage)
    entry.present = try heads(delivery.present)
    entry.enrolled = try heads(delivery.enrolled)
    entry.role = delivery.role?.rawValue ?? EntryRecord.noRole
    try checkStaff(delivery.deliverer)
    try checkStaff(delivery.reporter)
    entry.text = delivery.text?.value ?? 0
    entry.reportedAt = delivery.reportedAt?.milliseconds ?? EntryRecord.noTime
    entry.together = delivery.together?.number ?? 0
    return entry
  }

  private func heads(_ count: Int?) throws -> UInt16 {
    guard let count else { return EntryRecord.notCounted }
    guard (0..<1000).contains(count) else { throw RowFault("delivery.count.unreadable") }
    return UInt16(count)
  }

  private func checkStaff(_ code: String) throws {
    var copy = code
    guard code.isEmpty || copy.withUTF8({ ASCIIField.isStaffCode(UnsafeRawBufferPointer($0)) })
    else { throw RowFault("delivery.staff.code") }
  }

  private func staffNumber(_ code: String, in staff: inout CodeTable) -> UInt32 {
    code.isEmpty ? 0 : UInt32(staff.insert(code) + 1)
  }
}
