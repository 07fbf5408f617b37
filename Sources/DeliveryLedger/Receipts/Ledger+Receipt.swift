import Chronology
package import DeliveryModel
import GRDB

extension Ledger {
  /// A receipt of a report by the last head; nil when numbers know no such report.
  package func receipt(for id: ReportID) throws -> Receipt? {
    try read { db in
      guard let placed = try reportEntry(id, db), let head = try TreeHead.last(db) else {
        return nil
      }
      let key = try signingKey(db)
      var receipt = try receipt(of: placed, by: head, db)
      receipt.publicKey = HexText.of(key.publicKey)
      receipt.signature = HexText.of(try key.sign(receipt.statement))
      return receipt
    }
  }

  private func receipt(
    of placed: PlacedEntry, by head: TreeHead, _ db: Database
  ) throws -> Receipt {
    let entry = placed.entry
    let path = try TreeReader(db).inclusion(of: placed.position - 1, size: head.size)
    let row = try Row.fetchOne(db, sql: Self.receiptWords, arguments: [Int(entry.group)])
    return Receipt(
      report: entry.report.text, institution: row?[1] ?? "", group: row?[0] ?? "",
      lesson: try code("lesson", Int(entry.lesson), db), pass: Int(entry.pass),
      date: SchoolDay(number: entry.day).iso, held: Receipt.held(entry),
      present: Receipt.heads(entry.present), enrolled: Receipt.heads(entry.enrolled),
      text: Receipt.text(entry), state: try reportState(of: entry, db),
      receivedAt: try Int64.fetchOne(
        db, sql: Self.receiptTime, arguments: [placed.position]) ?? 0,
      isSynthetic: isSynthetic, position: placed.position,
      entry: HexText.of(entry.withBytes(Array.init)), path: path.map(\.text),
      head: Receipt.Head(head), publicKey: "")
  }

  /// What has become of a report by now.
  private func reportState(of entry: EntryRecord, _ db: Database) throws -> ReportState {
    let key = SessionKey(entry)
    let table = try StateTable(db)
    let later = try table.laterEntries(of: key, batch: nil).map(\.entry)
    if later.contains(where: { $0.kind == .withdrawal && $0.report == entry.report }) {
      return .withdrawn
    }
    let state = try table.state(of: key)
    if state?.isConflict == true { return .conflict }
    let first = try firstReports(of: [key], batch: nil, db)[key.value]
    guard let standing = (state.map(\.standing) ?? first)?.entry, standing.report == entry.report
    else { return .repeated }
    return standing.kind == .amendment ? .amended : .stands
  }

  /// The codes of a group and its institution.
  static let receiptWords = """
    SELECT classGroup.code, institution.code FROM classGroup
    JOIN institution ON institution.id = classGroup.institution WHERE classGroup.id = ?
    """

  /// When the entry at a position was received.
  static let receiptTime = """
    SELECT receivedAt FROM segment WHERE firstPosition <= ? ORDER BY firstPosition DESC LIMIT 1
    """
}
