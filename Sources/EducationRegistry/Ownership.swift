/// Who owns an institution; the raw number is what tables hold.
package enum Ownership: UInt8, CaseIterable, Sendable {
  case state = 0
  case `private` = 1

  /// `state` or `private`.
  package var code: String { "\(self)" }
}
