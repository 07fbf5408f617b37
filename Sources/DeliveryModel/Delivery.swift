package import Chronology
package import Programme

/// One report: a class group × a lesson × a date, held or not.
///
/// It has no field for a child's name, number or story.
package struct Delivery: Hashable, Sendable {
  /// The report's own id.
  package var report: ReportID
  /// The group's code.
  package var group: String
  /// The programme entry's id.
  package var lesson: LessonID
  /// Which pass; nil when it is to be derived from the plan.
  package var pass: Pass?
  /// The date of the session.
  package var date: SchoolDay
  /// Why it was not held; nil when it was.
  package var notHeld: NotHeldReason?
  /// The language it was taught in; nil means the group's.
  package var language: TeachingLanguage?
  /// How many are enrolled, by the report; nil means not counted.
  package var enrolled: Int?
  /// How many were present; nil means not counted.
  package var present: Int?
  /// Who taught it.
  package var role: DelivererRole?
  /// The staff code of who taught; never published; empty when not given.
  package var deliverer: String
  /// The staff code of who reports; never published; empty when not given.
  package var reporter: String
  /// The text that was taught; nil means the version in force that day.
  package var text: TextDigest?
  /// When the reporter says it was reported: a claim; nil when not given.
  package var reportedAt: Instant?
  /// What it shares with other groups of the same gathering; nil when the group was taught alone.
  package var together: GatheringMark?

  /// A report.
  package init(
    report: ReportID, group: String, lesson: LessonID, pass: Pass? = nil, date: SchoolDay,
    notHeld: NotHeldReason? = nil, language: TeachingLanguage? = nil, enrolled: Int? = nil,
    present: Int? = nil, role: DelivererRole? = nil, deliverer: String = "",
    reporter: String = "", text: TextDigest? = nil, reportedAt: Instant? = nil,
    together: GatheringMark? = nil
  ) {
    self.report = report
    self.group = group
    self.lesson = lesson
    self.pass = pass
    self.date = date
    self.notHeld = notHeld
    self.language = language
    self.enrolled = enrolled
    self.present = present
    self.role = role
    self.deliverer = deliverer
    self.reporter = reporter
    self.text = text
    self.reportedAt = reportedAt
    self.together = together
  }
}
