import Chronology
package import DeliveryModel
import GRDB
import Programme

extension Ledger {
  /// What a report says by its last amendment, to be amended again; nil when there is no such report.
  package func delivery(_ id: ReportID) throws -> Delivery? {
    try read { db in
      guard let first = try reportEntry(id, db) else { return nil }
      let later = try StateTable(db).laterEntries(of: SessionKey(first.entry), batch: nil)
      let entry = SessionRules.version(of: first, in: later).entry
      guard let lesson = LessonID(try code("lesson", Int(entry.lesson), db)) else { return nil }
      return Delivery(
        report: id, group: try GroupCodes.code(of: Int(entry.group), db) ?? "", lesson: lesson,
        pass: entry.flags.contains(.derivedPass) ? nil : Pass(Int(entry.pass)),
        date: SchoolDay(number: entry.day), notHeld: NotHeldReason(rawValue: entry.outcome),
        language: TeachingLanguage(rawValue: entry.language),
        enrolled: Receipt.heads(entry.enrolled), present: Receipt.heads(entry.present),
        role: DelivererRole(rawValue: entry.role), deliverer: try staffCode(entry.deliverer, db),
        reporter: try staffCode(entry.reporter, db),
        text: entry.text == 0 ? nil : TextDigest(value: entry.text),
        together: GatheringMark(number: entry.together))
    }
  }

  private func staffCode(_ number: UInt32, _ db: Database) throws -> String {
    guard number > 0 else { return "" }
    return try String.fetchOne(
      db, sql: "SELECT code FROM staff WHERE id = ?", arguments: [Int(number)]) ?? ""
  }
}
