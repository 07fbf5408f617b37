import Crypto
import Foundation
import GRDB

extension Ledger {
  /// The segments of the batches that were finished after one as-of position and by another, in that order.
  static let segmentsBetween = """
    SELECT receivedAt, entries FROM batch JOIN segment ON segment.batch = batch.id
    WHERE finishedPosition > ? AND finishedPosition <= ?
    ORDER BY finishedPosition, firstPosition
    """

  /// The country of the registry, by the letters before the hyphen of its regions' codes.
  static let countries = """
    SELECT DISTINCT substr(code, 1, 2) FROM region ORDER BY 1
    """

  /// Writes what was said since a head into a file that another ledger can take in: reports and what corrects them.
  ///
  /// The same heads give the same bytes, so an export that was cut off is made again. The file says what the ledger's
  /// numbers stand for, leads from one signed head to another and is signed as a whole.
  ///
  /// - Parameters:
  ///   - since: The number of the head that the other ledger knows; 0 for everything.
  ///   - target: Where to; written whole or not at all.
  /// - Returns: What it came to; nil when there is no such head, or nothing counts yet.
  /// - Throws: A ``LedgerError``.
  package func export(since: Int, to target: String) throws -> SegmentExport? {
    try read { db in
      guard let through = try TreeHead.last(db), (0...through.number).contains(since) else {
        return nil
      }
      return try export(
        from: since == 0 ? nil : TreeHead.fetch(number: since, db), through: through, to: target,
        signedBy: signingKey(db), db)
    }
  }

  /// Writes what lies between two heads.
  func export(
    from begin: TreeHead?, through end: TreeHead, to target: String, signedBy key: LedgerKey,
    _ db: Database
  ) throws -> SegmentExport {
    let heading = SegmentHeading(
      country: try country(db), isSynthetic: isSynthetic, key: key.publicKey, since: begin,
      through: end,
      proof: try begin.map { try TreeReader(db).consistency(from: $0.size, to: end.size) } ?? [])
    var writer = try SegmentWriter(heading, to: target, db)
    let rows = try RawStatement(db, Self.segmentsBetween)
    rows.bind(begin?.position ?? 0, at: 1)
    rows.bind(end.position, at: 2)
    while try rows.next() {
      try writer.write(rows.bytes(1), receivedAt: Int64(rows.integer(0)))
    }
    let entries = try writer.finish(signedBy: key)
    return SegmentExport(
      path: target, entries: entries, since: begin?.number ?? 0, through: end.number)
  }

  /// The country of the registry.
  func country(_ db: Database) throws -> String {
    try String.fetchAll(db, sql: Self.countries).joined(separator: "+")
  }
}
