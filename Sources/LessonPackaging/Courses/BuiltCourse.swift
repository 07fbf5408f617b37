package import Programme

/// A course that was written.
package struct BuiltCourse: Hashable, Sendable {
  /// The levels it holds.
  package let levels: [Level]
  /// The languages it holds.
  package let languages: [TeachingLanguage]
  /// Its format.
  package let format: PackFormat
  /// Its title, in its own languages.
  package let title: String
  /// The file below the folder of packs.
  package let file: String
  /// Its size.
  package let bytes: Int
  /// Its SHA-256 in hexadecimal.
  package let sha256: String
  /// How many SCOs an LMS must show; one that shows only the first shows a single pass.
  package let launches: Int
  /// The texts it holds, as `primary-ice.kk.1.a1b2c3d4`: lesson, language, version, mark.
  package let texts: [String]
  /// Whether nobody approved some of what it holds.
  package let isDraft: Bool
}
