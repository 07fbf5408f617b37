package import Programme

/// A file that was written.
package struct BuiltPack: Hashable, Sendable {
  /// Whom it is for.
  package enum Audience: String, Codable, Sendable {
    case pupil
    case teacher
  }

  /// What it is about: a lesson, or what belongs to none.
  package let subject: PackSubject
  /// The languages, one or several side by side.
  package let languages: [TeachingLanguage]
  /// The format of the pack it belongs to.
  package let format: PackFormat
  /// Whom it is for.
  package let audience: Audience
  /// The title in the first of the languages.
  package let title: String
  /// The file below the folder of packs.
  package let file: String
  /// Its size.
  package let bytes: Int
  /// Its SHA-256 in hexadecimal.
  package let sha256: String

  /// Whether nobody approved what it holds; every page of it says so.
  package var isDraft: Bool { subject.stage != nil && subject.status != "approved" }
}
