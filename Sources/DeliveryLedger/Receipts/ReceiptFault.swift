/// Why a receipt is not to be believed.
package enum ReceiptFault: String, CaseIterable, Sendable {
  /// It is no receipt of this form.
  case form
  /// It was signed by another key than the one that was named.
  case key
  /// The signature of the receipt is not the key's.
  case signature
  /// The signature of the head is not the key's.
  case head
  /// The path does not lead from the entry to the head.
  case path
  /// What it says in words is not what the entry says.
  case words
}
