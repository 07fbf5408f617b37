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
      let place = Place(file: delivery.group)
      guard
        let group = try Int.fetchOne(
          db, sql: "SELECT id FROM classGroup WHERE code = ?", arguments: [delivery.group])
      else {
        return .rejected(Diagnostic("delivery.group.unknown", at: place))
      }
      let context = try DeliveryContext.load(
        db, ledger: self, programme: programme, calendars: calendars, now: now)
      guard let lesson = context.lessons.codes.number(of: delivery.lesson.text) else {
        return .rejected(
          Diagnostic(
            "delivery.lesson.unknown", at: place, facts: ["lesson": delivery.lesson.text]))
      }
      do {
        var chunk = ImportChunk()
        chunk.staffBefore = context.staff.count
        var entry = try entry(of: delivery, context: context, chunk: &chunk)
        try context.settle(&entry, group: group - 1, lessonCode: lesson)
        let id = [KeyedPlace(key: entry.report, place: 0)]
        guard try Self.reportPages.known(id, batch: nil, db) == [false] else { return .recognised }
        chunk.append(entry)
        let position = try JournalEnd(db).position
        let outcome = try append(&chunk, source: "record", context: context, now: now, db)
        return outcome.taken > 0
          ? .taken(position: position, pass: Pass(Int(entry.pass))) : .recognised
      } catch let fault as RowFault {
        return .rejected(Diagnostic(fault.id, at: place, facts: fault.facts))
      }
    }
  }

  private func entry(
    of delivery: Delivery, context: DeliveryContext, chunk: inout ImportChunk
  ) throws -> EntryRecord {
    var entry = EntryRecord(
      report: delivery.report, group: 0, day: delivery.date.number, lesson: 0,
      pass: delivery.pass?.number ?? 0, outcome: delivery.notHeld?.rawValue ?? 0,
      language: delivery.language?.rawValue ?? EntryRecord.groupLanguage)
    entry.present = try heads(delivery.present)
    entry.enrolled = try heads(delivery.enrolled)
    entry.role = delivery.role?.rawValue ?? EntryRecord.noRole
    var staff = context.staff
    entry.deliverer = try staffNumber(delivery.deliverer, in: &staff)
    entry.reporter = try staffNumber(delivery.reporter, in: &staff)
    chunk.newStaff = (chunk.staffBefore..<staff.count).map(staff.code)
    entry.text = delivery.text?.value ?? 0
    entry.reportedAt = delivery.reportedAt?.milliseconds ?? EntryRecord.noTime
    return entry
  }

  private func heads(_ count: Int?) throws -> UInt16 {
    guard let count else { return EntryRecord.notCounted }
    guard (0..<1000).contains(count) else { throw RowFault("delivery.count.unreadable") }
    return UInt16(count)
  }

  private func staffNumber(_ code: String, in staff: inout CodeTable) throws -> UInt32 {
    guard !code.isEmpty else { return 0 }
    var copy = code
    guard copy.withUTF8({ ASCIIField.isStaffCode(UnsafeRawBufferPointer($0)) }) else {
      throw RowFault("delivery.staff.code")
    }
    return UInt32(staff.insert(code) + 1)
  }
}
