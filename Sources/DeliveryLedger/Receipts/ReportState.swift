/// What has become of a report.
package enum ReportState: String, Codable, CaseIterable, Sendable {
  /// It stands.
  case stands
  /// An amendment stands in its place.
  case amended
  /// It was withdrawn.
  case withdrawn
  /// Another report of the session stands, and says the same or counts more.
  case repeated
  /// It and another report contradict each other; a person has to settle it.
  case conflict
}
