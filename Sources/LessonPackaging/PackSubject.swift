import LessonContent
package import Programme

/// What a pack is about, as lists and catalogues need to know it.
package struct PackSubject: Hashable, Sendable {
  /// The lesson's id; for what belongs to no lesson, a name such as `general`.
  package let id: String
  /// The age; nil for what belongs to no lesson.
  package let stage: Stage?
  /// The grades it is written for.
  package let grades: GradeSet
  /// The topic's code.
  package let topic: String
  /// The season's code; empty for any time.
  package let season: String
  /// How much care it needs.
  package let sensitivity: Sensitivity
  /// The first eight characters of the text's digest, in the order of the languages.
  package let texts: [String]
  /// The lesson's version.
  package let version: Int
  /// Where the lesson stands in review.
  package let status: String

  /// A lesson with the texts that a pack holds.
  init(_ lesson: Lesson, _ texts: [LessonText]) {
    id = lesson.id.text
    stage = lesson.stage
    grades = lesson.grades
    topic = lesson.topic
    season = lesson.season?.id ?? ""
    sensitivity = lesson.sensitivity
    self.texts = texts.map(\.textDigest)
    version = lesson.record.version
    status = lesson.record.status.rawValue
  }

  /// What belongs to no lesson.
  init(general id: String) {
    self.id = id
    stage = nil
    grades = GradeSet([])
    topic = ""
    season = ""
    sensitivity = .ordinary
    texts = []
    version = 1
    status = ""
  }
}
