/// Where an institution stands; the raw number is what tables hold.
package enum Locality: UInt8, CaseIterable, Sendable {
  case urban = 0
  case rural = 1

  /// `urban` or `rural`.
  package var code: String { "\(self)" }
}
