package import Chronology
package import Programme

/// That somebody in a role approved a version of a lesson, known by the digest of its texts and media.
package struct LessonApproval: Hashable, Sendable {
  /// The roles that a lesson needs before it may be published.
  package enum Role: String, CaseIterable, Sendable {
    case methodologist
    case psychologist
  }

  /// The version that was approved.
  package let version: Int
  /// In which role.
  package let role: Role
  /// Who it was.
  package let by: String
  /// The day it was done.
  package let on: SchoolDay
  /// The SHA-256 of what is taught, 64 hexadecimal characters.
  package let digest: String
  /// The SHA-256 of each text, by which packs are known.
  package let texts: [TeachingLanguage: String]

  /// An approval.
  package init(
    version: Int, role: Role, by: String, on: SchoolDay, digest: String,
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
