import Chronology
import DeliveryModel
import Foundation

/// What differs from run to run; a test gives a clock that stands still and ids that it knows.
struct Surroundings: Sendable {
  /// The moment.
  let now: @Sendable () -> Instant
  /// A new id for a report that is made here.
  let makeReportID: @Sendable () -> ReportID?

  /// The machine's.
  static let live = Surroundings(
    now: { Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down))) },
    makeReportID: { ReportID(UUID().uuidString) })
}
