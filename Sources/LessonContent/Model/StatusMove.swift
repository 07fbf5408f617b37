package import Chronology

/// That somebody gave a lesson to review, or retired it.
package struct StatusMove: Hashable, Sendable {
  /// Where the lesson stood afterwards.
  package let status: LessonRecord.Status
  /// The version at that time.
  package let version: Int
  /// Who did it.
  package let by: String
  /// The day it was done.
  package let on: SchoolDay

  /// A move.
  package init(status: LessonRecord.Status, version: Int, by: String, on: SchoolDay) {
    self.status = status
    self.version = version
    self.by = by
    self.on = on
  }
}
