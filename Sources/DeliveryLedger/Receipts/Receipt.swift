import Chronology
import Crypto
import DeliveryModel

/// What a school keeps of a report: the entry, its path to a signed head, and what it says in words.
///
/// It can be held against the public key by anybody, without the ledger. It proves that the report is in the journal,
/// never that a lesson was held.
package struct Receipt: Codable, Hashable, Sendable {
  /// The first line of a receipt's file.
  package static let form = "qorgan-receipt/1"

  /// A head as a receipt has it.
  package struct Head: Codable, Hashable, Sendable {
    var number: Int
    var batch: Int
    var size: Int
    var root: String
    var position: Int
    var receivedAt: Int64
    var chain: String
    var previous: String
    var signature: String

    /// A head's parts as text.
    init(_ head: TreeHead) {
      number = head.number
      batch = head.batch
      size = head.size
      root = head.root.text
      position = head.position
      receivedAt = head.receivedAt.milliseconds
      chain = head.chain.text
      previous = head.previous.text
      signature = HexText.of(head.signature)
    }
  }

  /// The form of the file.
  package var format = Receipt.form
  /// The report's id.
  package var report: String
  /// The institution's code.
  package var institution: String
  /// The group's code.
  package var group: String
  /// The lesson's id.
  package var lesson: String
  /// The pass; 0 when neither report nor plan tells it.
  package var pass: Int
  /// The date, ISO 8601.
  package var date: String
  /// `yes`, or the reason why it was not held.
  package var held: String
  /// Heads present; nil when not counted.
  package var present: Int?
  /// Heads enrolled; nil when not counted.
  package var enrolled: Int?
  /// Eight characters of the text's digest; empty for the version in force.
  package var text: String
  /// What has become of the report by the head.
  package var state: ReportState
  /// When the ledger received it, in milliseconds UTC.
  package var receivedAt: Int64
  /// Whether the ledger holds made-up data.
  package var isSynthetic: Bool
  /// Its place in the journal, from 1.
  package var position: Int
  /// The 64 bytes of its entry.
  package var entry: String
  /// The path from the entry to the root.
  package var path: [String]
  /// The head.
  package var head: Head
  /// The key that signed.
  package var publicKey: String
  /// Ed25519 over all of the above.
  package var signature = ""

  /// What is signed: every field but the signature, a line each.
  package var statement: [UInt8] {
    let heads = [present, enrolled].map { $0.map(String.init) ?? "-" }.joined(separator: " ")
    let head = [
      "\(head.number)", "\(head.batch)", "\(head.size)", head.root, "\(head.position)",
      "\(head.receivedAt)", head.chain, head.previous, head.signature,
    ].joined(separator: " ")
    return Array(
      """
      \(format)
      \(report)
      \(institution)
      \(group)
      \(lesson) \(pass)
      \(date) \(held)
      \(heads)
      \(text)
      \(state.rawValue) \(isSynthetic)
      \(position) \(receivedAt)
      \(entry)
      \(path.joined(separator: " "))
      \(head)
      \(publicKey)

      """.utf8)
  }

  /// Twelve characters by which a person tells one receipt from another.
  package var shortCode: String { ShortCode.of(statement) }

  /// The number of the head it leads to.
  package var headNumber: Int { head.number }
  /// The root it leads to.
  package var root: String { head.root }
  /// How many entries the tree of the head has.
  package var treeSize: Int { head.size }
}
