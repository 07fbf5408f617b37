import Chronology
import DeliveryStatistics
import DisclosureControl

/// Which vintage is wanted, and what goes into it.
struct PublicationRequest {
  /// The last day that counts.
  let periodTo: SchoolDay
  /// As of which state of the ledger; nil for all that it knows.
  let knownBy: KnownBy?
  /// From which count on people may be told of.
  let policy: DisclosurePolicy
  /// Saved questions that are published beside the national tables.
  let questions: [PublicationQuestion]
  /// Waves and indicators.
  let materials: PublicationMaterials
}
