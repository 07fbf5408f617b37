package import Programme

/// A file that was written.
package struct BuiltPack: Hashable, Sendable {
  /// Whom it is for.
  package enum Audience: String, Codable, Sendable {
    case pupil
    case teacher
  }

  /// The lesson.
  package let lesson: LessonID
  /// The language.
  package let language: TeachingLanguage
  /// The format of the pupil's pack.
  package let format: PackFormat
  /// Whom it is for.
  package let audience: Audience
  /// The lesson's title in that language.
  package let title: String
  /// The file below the folder of packs.
  package let file: String
  /// Its size.
  package let bytes: Int
  /// Its SHA-256 in hexadecimal.
  package let sha256: String
  /// The first eight characters of the text's digest.
  package let text: String
  /// The lesson's version.
  package let version: Int
  /// Where the lesson stands in review.
  package let status: String

  /// Whether nobody approved what it holds; every page of it says so.
  package var isDraft: Bool { status != "approved" }
}
