package import Chronology
import Crypto
import Foundation

/// A signed statement of what the journal was: made by every transaction that makes entries count.
package struct TreeHead: Hashable, Sendable {
  /// Its number, from 1; heads have no gaps.
  package var number: Int
  /// The batch that it made count.
  package var batch: Int
  /// How many entries the tree has.
  package var size: Int
  /// The tree's root.
  package var root: TreeHash
  /// How many entries numbers know: the as-of position.
  package var position: Int
  /// When it was made, by the ledger's clock.
  package var receivedAt: Instant
  /// The digest of the last segment: who came in which batch, and when.
  package var chain: TreeHash
  /// The digest of the head before, with its signature; 32 zeros before the first.
  package var previous: TreeHash
  /// Ed25519 (RFC 8032) over the statement.
  package var signature: [UInt8] = []

  /// What is signed: lines of ASCII that a person can read, and any program can make again.
  package var statement: [UInt8] {
    Array(
      """
      qorgan-tree-head/1
      number \(number)
      batch \(batch)
      size \(size)
      root \(root.text)
      position \(position)
      received-at \(receivedAt.milliseconds)
      chain \(chain.text)
      previous \(previous.text)

      """.utf8)
  }

  /// What the next head refers to.
  var digest: TreeHash { .plain(statement + signature) }

  /// Twelve characters by which two people compare heads on paper.
  package var shortCode: String { ShortCode.of(statement) }

  /// Whether the signature is that key's.
  package func isSigned(by key: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key) else { return false }
    return key.isValidSignature(signature, for: statement)
  }
}
