/// What the tool wrote down about a lesson: its version and where it stands in review.
package struct LessonRecord: Hashable, Sendable {
  /// Where a lesson stands.
  package enum Status: String, CaseIterable, Sendable {
    case draft
    case review
    case approved
    case recalled
  }

  /// The version, counted from 1.
  package let version: Int
  /// Where it stands; packs made from a lesson in review say so.
  package let status: Status

  /// A record.
  package init(version: Int, status: Status) {
    self.version = version
    self.status = status
  }
}
