package import Programme

/// A whole lesson in one language.
package struct LessonText: Hashable, Sendable {
  /// The language it is written in.
  package let language: TeachingLanguage
  /// The title.
  package let title: String
  /// What the pupil can do afterwards, one sentence each.
  package let aims: [String]
  /// What the teacher reads beforehand.
  package let before: [Block]
  /// The passes in the order of the text.
  package let passes: [LessonPass]
  /// What goes home; empty in a sensitive lesson.
  package let home: [Block]
  /// The SHA-256 of the text in NFC with LF ends, 64 lower-case hexadecimal characters.
  package let digest: String
  /// Its pieces in order, each with a digest of its own, for pairing it with other languages.
  package let units: [TextUnit]

  /// A text.
  package init(
    language: TeachingLanguage, title: String, aims: [String], before: [Block],
    passes: [LessonPass], home: [Block], digest: String, units: [TextUnit] = []
  ) {
    self.language = language
    self.title = title
    self.aims = aims
    self.before = before
    self.passes = passes
    self.home = home
    self.digest = digest
    self.units = units
  }

  /// How long a session lasts (facts 1.1).
  package static let minutesPerPass = 10

  /// The first eight characters of the digest, as printed on the teacher's card.
  package var textDigest: String { String(digest.prefix(8)) }

  /// The part of a pass, or nil when the text lacks it.
  package func pass(_ pass: Pass) -> LessonPass? {
    passes.first { $0.pass == pass }
  }
}
