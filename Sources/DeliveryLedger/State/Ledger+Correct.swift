package import Chronology
import DeliveryModel
import Diagnostics
import EducationRegistry
import GRDB
package import Programme

extension Ledger {
  /// Adds an amendment or a withdrawal behind the journal; nothing that was said is lost.
  ///
  /// A correction may come before its report, as files from districts do; it waits for it. Its group, lesson and date
  /// must be the report's: another session is another report.
  ///
  /// - Parameters:
  ///   - correction: What is said.
  ///   - programme: The programme that lessons are looked up in.
  ///   - calendars: The calendars, by which a missing pass is derived.
  ///   - now: When it is received.
  /// - Returns: What became of it; recognised when the very same was said before.
  /// - Throws: A ``LedgerError``.
  package func correct(
    _ correction: Correction, programme: LessonProgramme, calendars: [CalendarYear], now: Instant
  ) throws -> RecordOutcome {
    try write { db in
      var context = try DeliveryContext.load(
        db, ledger: self, programme: programme, calendars: calendars, now: now)
      var chunk = ImportChunk()
      chunk.staffBefore = context.staff.count
      let place = Place(file: correction.delivery.group)
      do {
        var entry = try settledEntry(of: correction.delivery, context: &context)
        chunk.newStaff = (chunk.staffBefore..<context.staff.count).map(context.staff.code)
        switch correction.act {
        case .amend: entry.kind = .amendment
        case .withdraw(let reason):
          entry.kind = .withdrawal
          entry.outcome = reason.rawValue
        }
        guard try isOfSameSession(entry, db) else { throw RowFault("delivery.correction.session") }
        chunk.append(entry)
        let position = try JournalEnd(db).position
        let outcome = try append(&chunk, source: "correction", context: &context, now: now, db)
        return outcome.corrected > 0
          ? .taken(position: position, pass: Pass(Int(entry.pass))) : .recognised
      } catch let fault as RowFault {
        return .rejected(Diagnostic(fault.id, at: place, facts: fault.facts))
      }
    }
  }

  /// Whether the report that a correction names is of the same session, or has not come yet.
  private func isOfSameSession(_ entry: EntryRecord, _ db: Database) throws -> Bool {
    guard let report = try reportEntry(entry.report, db) else { return true }
    return SessionKey(report.entry) == SessionKey(entry)
  }

  /// The report of an id as it first came, of a finished batch.
  func reportEntry(_ id: ReportID, _ db: Database) throws -> PlacedEntry? {
    let sought = [KeyedPlace(key: id, place: 0)]
    guard let position = try Self.reportPages.positions(of: sought, batch: nil, db)[0],
      let entry = try entries(at: [position], db)[position]
    else { return nil }
    return PlacedEntry(position: position, entry: entry)
  }
}
