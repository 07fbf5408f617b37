import Chronology
import DeliveryStatistics

/// Which vintage is wanted.
struct PublicationRequest {
  /// The last day that counts.
  let periodTo: SchoolDay
  /// As of which state of the ledger; nil for all that it knows.
  let knownBy: KnownBy?
}
