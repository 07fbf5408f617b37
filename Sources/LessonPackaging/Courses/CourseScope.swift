/// How much one package holds.
package enum CourseScope: String, CaseIterable, Sendable {
  /// A lesson in one language, one SCO: what every LMS takes.
  case lesson
  /// A level's whole year in one language, a SCO a pass.
  case year
  /// All levels of a school in all its languages, a SCO a pass.
  case school
}
