package import Chronology
package import Programme

/// That somebody put right the spelling or a number of an approved text, which stays approved.
package struct MinorEdit: Hashable, Sendable {
  /// The approved version.
  package let version: Int
  /// In which role.
  package let role: LessonApproval.Role
  /// Who it was.
  package let by: String
  /// The day it was done.
  package let on: SchoolDay
  /// The SHA-256 of what is taught afterwards.
  package let digest: String
  /// The SHA-256 of each text afterwards.
  package let texts: [TeachingLanguage: String]

  /// An edit.
  package init(
    version: Int, role: LessonApproval.Role, by: String, on: SchoolDay, digest: String,
    texts: [TeachingLanguage: String] = [:]
  ) {
    self.version = version
    self.role = role
    self.by = by
    self.on = on
    self.digest = digest
    self.texts = texts
  }
}
