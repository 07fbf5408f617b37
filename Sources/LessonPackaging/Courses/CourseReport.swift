package import Diagnostics

/// What came of building courses.
package struct CourseReport: Sendable {
  /// The files written, by name.
  package let courses: [BuiltCourse]
  /// What is wrong or missing, and a note that these packages hold several SCOs.
  package let diagnostics: [Diagnostic]
}
