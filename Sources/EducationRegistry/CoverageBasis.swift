/// Why an institution takes part: by mandate, or, as private schools do, by memorandum.
///
/// The raw number is what tables hold.
package enum CoverageBasis: UInt8, CaseIterable, Sendable {
  case mandate = 0
  case memorandum = 1

  /// `mandate` or `memorandum`.
  package var code: String { "\(self)" }
}
