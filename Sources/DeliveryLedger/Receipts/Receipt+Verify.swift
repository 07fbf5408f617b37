import Chronology
import Crypto
import DeliveryModel
package import Foundation

extension Receipt {
  /// How long a receipt's file may be: a path of 62 hashes takes 5 KB.
  package static let fileLimit = 65_536

  /// Reads a file; nil when it is no receipt.
  package init?(file: Data) {
    guard file.count <= Self.fileLimit,
      let receipt = try? JSONDecoder().decode(Receipt.self, from: file),
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

  /// Holds it against a key, or the one it names itself; nil when all of it is true.
  package func fault(key: [UInt8]?) -> ReceiptFault? {
    guard let own = HexText.bytes(of: publicKey), let mark = HexText.bytes(of: signature),
      let bytes = HexText.bytes(of: entry), bytes.count == EntryRecord.size,
      let signed = signedHead, let path = hashes
    else { return .form }
    guard key == nil || key == own,
      let signer = try? Curve25519.Signing.PublicKey(rawRepresentation: own)
    else { return .key }
    guard signer.isValidSignature(mark, for: statement) else { return .signature }
    guard signed.isSigned(by: own) else { return .head }
    let (leaf, record) = bytes.withUnsafeBytes { bytes in
      (
        bytes.baseAddress.map(TreeHash.leaf) ?? .empty,
        bytes.baseAddress.map(EntryRecord.init(at:))
      )
    }
    guard
      TreeProof.includes(
        leaf, at: position - 1, size: signed.size, path: path, root: signed.root)
    else { return .path }
    guard let record, says(record) else { return .words }
    return nil
  }

  private var hashes: [TreeHash]? {
    let hashes = path.compactMap { HexText.bytes(of: $0).flatMap(TreeHash.init) }
    return hashes.count == path.count ? hashes : nil
  }

  /// The head, whose statement is made anew from its parts.
  package var signedHead: TreeHead? {
    let parts = [head.root, head.chain, head.previous].compactMap {
      HexText.bytes(of: $0).flatMap(TreeHash.init)
    }
    guard parts.count == 3, let signature = HexText.bytes(of: head.signature) else { return nil }
    return TreeHead(
      number: head.number, batch: head.batch, size: head.size, root: parts[0],
      position: head.position, receivedAt: Instant(milliseconds: head.receivedAt),
      chain: parts[1], previous: parts[2], signature: signature)
  }

  /// Whether the words are those of the entry, as far as an entry has them and not numbers of the ledger's own.
  private func says(_ record: EntryRecord) -> Bool {
    report == record.report.text && date == SchoolDay(number: record.day).iso
      && pass == Int(record.pass) && held == Self.held(record)
      && present == Self.heads(record.present) && enrolled == Self.heads(record.enrolled)
      && text == Self.text(record) && record.kind == .report
  }

  static func held(_ record: EntryRecord) -> String {
    NotHeldReason(rawValue: record.outcome)?.code ?? "yes"
  }

  static func heads(_ count: UInt16) -> Int? {
    count == EntryRecord.notCounted ? nil : Int(count)
  }

  static func text(_ record: EntryRecord) -> String {
    record.text == 0 ? "" : TextDigest(value: record.text).text
  }
}
