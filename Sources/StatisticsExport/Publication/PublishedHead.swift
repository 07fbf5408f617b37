/// The signed head of the ledger's tree that a publication stands on.
package struct PublishedHead: Codable, Hashable, Sendable {
  /// The head's number.
  package let number: Int
  /// How many entries the tree has.
  package let size: Int
  /// The root, hexadecimal.
  package let root: String
  /// What is signed, as text.
  package let statement: String
  /// Ed25519 over the statement, hexadecimal.
  package let signature: String
  /// The key, hexadecimal.
  package let publicKey: String

  /// A head.
  package init(
    number: Int, size: Int, root: String, statement: String, signature: String, publicKey: String
  ) {
    self.number = number
    self.size = size
    self.root = root
    self.statement = statement
    self.signature = signature
    self.publicKey = publicKey
  }
}
