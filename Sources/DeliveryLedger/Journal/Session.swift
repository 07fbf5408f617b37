package import Chronology
package import DeliveryModel
package import Programme

/// One session as the ledger counts it.
package struct Session: Hashable, Sendable {
  /// Its entry's place in the journal.
  package let position: Int
  /// The id of the report that stands.
  package let report: ReportID
  /// Whether reports contradict each other, so that a person has to settle it.
  package let isConflict: Bool
  /// Whether what stands is an amendment.
  package let isAmended: Bool
  /// The text that was taught; nil means the version in force that day.
  package let text: TextDigest?
  /// The group's code.
  package let group: String
  /// The lesson's id.
  package let lesson: String
  /// The pass; nil when neither report nor plan tells it.
  package let pass: Pass?
  /// The date.
  package let day: SchoolDay
  /// Why it was not held; nil when it was.
  package let notHeld: NotHeldReason?
  /// Heads present; nil when not counted.
  package let present: Int?
  /// Heads enrolled; nil when not counted.
  package let enrolled: Int?
  /// The language it was taught in.
  package let language: TeachingLanguage
}
