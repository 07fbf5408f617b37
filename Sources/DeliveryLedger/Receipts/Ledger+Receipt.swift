import Chronology
package import DeliveryModel
import GRDB

extension Ledger {
  /// A receipt of a report by the last head; nil when numbers know no such report.
  package func receipt(for id: ReportID) throws -> Receipt? {
    try read { db in
      let sought = [KeyedPlace(key: id, place: 0)]
      guard let position = try Self.reportPages.positions(of: sought, batch: nil, db)[0],
        let head = try TreeHead.last(db), let place = try SegmentPlace(position, db)
      else { return nil }
      let key = try signingKey(db)
      var receipt = try receipt(of: place, by: head, db)
      receipt.publicKey = HexText.of(key.publicKey)
      receipt.signature = HexText.of(try key.sign(receipt.statement))
      return receipt
    }
  }

  private func receipt(
    of placed: SegmentPlace, by head: TreeHead, _ db: Database
  ) throws -> Receipt {
    let entry = placed.entry
    let tree = TreeReader(db)
    if let leaves = placed.leaves { tree.keep(leaves, ofBlockWith: placed.position) }
    let path = try tree.inclusion(of: placed.position - 1, size: head.size)
    let institution = try institution(ofGroup: Int(entry.group), db)
    return Receipt(
      report: entry.report.text,
      institution: try code("institution", (institution ?? -1) + 1, db),
      group: try GroupCodes.code(of: Int(entry.group), db) ?? "",
      lesson: try code("lesson", Int(entry.lesson), db), pass: Int(entry.pass),
      date: SchoolDay(number: entry.day).iso, held: Receipt.held(entry),
      present: Receipt.heads(entry.present), enrolled: Receipt.heads(entry.enrolled),
      text: Receipt.text(entry), state: try reportState(of: entry, db),
      receivedAt: placed.receivedAt,
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
    // Without a state the first report stands as it came, and what is not the first is evidence.
    guard let state else { return entry.flags.contains(.evidence) ? .repeated : .stands }
    guard let standing = state.standing?.entry, standing.report == entry.report else {
      return .repeated
    }
    return standing.kind == .amendment ? .amended : .stands
  }

  /// The segment that a position is in, and when it was received.
  static let receivedSegment = """
    SELECT firstPosition, receivedAt, entries FROM segment
    WHERE firstPosition <= ? ORDER BY firstPosition DESC LIMIT 1
    """
}
