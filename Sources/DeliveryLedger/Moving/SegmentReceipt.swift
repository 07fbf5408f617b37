import Chronology
import Crypto
import DeliveryModel
package import Foundation

/// What a ledger answers another one's segment with: what it took of it, and the head that stands for it since.
package struct SegmentReceipt: Codable, Hashable, Sendable {
  /// The first line of its statement.
  package static let form = "qorgan-segment-receipt/1"

  /// The form of the file.
  package var format = SegmentReceipt.form
  /// SHA-256 of the segment's file.
  package var segment: String
  /// The key of the ledger that the segment is of.
  package var sender: String
  /// The number of that ledger's head that the segment goes on from; 0 from the beginning.
  package var since: Int
  /// The number of that ledger's head that it leads to: where the next segment goes on.
  package var through: Int
  /// The root of that head.
  package var root: String
  /// Entries of the segment.
  package var entries: Int
  /// Those that were new.
  package var accepted: Int
  /// Those that were known by their id, or by group, lesson and date.
  package var duplicate: Int
  /// Those whose group the registry does not know yet.
  package var waiting: Int
  /// Those that cannot be taken.
  package var rejected: Int
  /// How many were rejected for which reason.
  package var reasons: [String: Int]
  /// Whether the data is made up.
  package var isSynthetic: Bool
  /// When it was taken, in milliseconds UTC.
  package var receivedAt: Int64
  /// The head of the ledger that took it.
  package var head: Receipt.Head
  /// The key that signed.
  package var publicKey: String
  /// Ed25519 over all of the above.
  package var signature = ""

  /// What is signed: every field but the signature.
  package var statement: [UInt8] {
    let counts = [since, through, entries, accepted, duplicate, waiting, rejected]
    let why = reasons.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let head = [
      "\(head.number)", "\(head.batch)", "\(head.size)", head.root, "\(head.position)",
      "\(head.receivedAt)", head.chain, head.previous, head.signature,
    ]
    return Array(
      """
      \(format)
      \(segment) \(sender)
      \(counts.map(String.init).joined(separator: " ")) \(root)
      \(why.joined(separator: " "))
      \(isSynthetic) \(receivedAt)
      \(head.joined(separator: " "))
      \(publicKey)

      """.utf8)
  }

  /// Twelve characters by which two people compare receipts.
  package var shortCode: String { ShortCode.of(statement) }

  /// The number of the head of the ledger that took it.
  package var headNumber: Int { head.number }

  /// A receipt that nobody has signed yet.
  init(
    of file: SegmentFile, digest: [UInt8], counts: ImportSummary, reasons: [String: Int],
    isSynthetic: Bool, head: TreeHead
  ) {
    segment = HexText.of(digest)
    sender = HexText.of(file.heading.key)
    since = file.heading.since?.number ?? 0
    through = file.heading.through.number
    root = file.heading.through.root.text
    entries = counts.rows
    accepted = counts.taken
    duplicate = counts.recognised
    waiting = counts.waiting
    rejected = counts.rejected
    self.reasons = reasons
    self.isSynthetic = isSynthetic
    receivedAt = head.receivedAt.milliseconds
    self.head = Receipt.Head(head)
    publicKey = ""
  }

  /// Reads a file; nil when it is no such receipt.
  package init?(file: Data) {
    guard file.count <= Receipt.fileLimit,
      let receipt = try? JSONDecoder().decode(SegmentReceipt.self, from: file),
      receipt.format == Self.form
    else { return nil }
    self = receipt
  }

  /// The bytes of the file: the same receipt, the same bytes.
  package func file() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self) + Data("\n".utf8)
  }

  /// Whether it is signed by a key, or by the one that it names itself.
  package func isGenuine(key: [UInt8]? = nil) -> Bool {
    guard let own = HexText.bytes(of: publicKey), let mark = HexText.bytes(of: signature),
      key == nil || key == own,
      let signer = try? Curve25519.Signing.PublicKey(rawRepresentation: own)
    else { return false }
    return signer.isValidSignature(mark, for: statement)
  }
}
