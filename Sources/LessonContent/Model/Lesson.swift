package import Chronology
package import Programme

/// One lesson of the repository: its codes, its texts by language, its pictures and recordings, its record.
package struct Lesson: Sendable {
  /// The id, unique over all stages.
  package let id: LessonID
  /// The age it is written for.
  package let stage: Stage
  /// The grades it is written for; none in kindergarten and college.
  package let grades: GradeSet
  /// The topic's code, as in the programme.
  package let topic: String
  /// The season that at least one pass must fall in; nil when any time will do.
  package let season: Season?
  /// How much care it needs.
  package let sensitivity: Sensitivity
  /// Who teaches it (the first) and who may help.
  package let deliverers: [DelivererRole]
  /// The neighbouring programmes that it serves, such as `adal-azamat`.
  package let programmes: [String]
  /// The acts it relies on, as codes of `laws.yaml`.
  package let laws: [String]
  /// The number in the ministry's own list; empty until it is known.
  package let official: String
  /// The day by which it must be read again; nil when the file names none.
  package let reviewBy: SchoolDay?
  /// Its version and where it stands in review.
  package let record: LessonRecord
  /// The whole lesson, one text a language.
  package let texts: [TeachingLanguage: LessonText]
  /// The pictures by the name that texts use (the file's name without its extension).
  package let media: [String: MediaFile]
  /// The sounds and films by the name that texts use; they go into full packs only.
  package let recordings: [String: MediaFile]
  /// Its folder below the repository, such as `primary/ice`; no part of its identity.
  package let folder: String
  /// Its title and aims in English; nil when nobody wrote them.
  package let english: LessonSummary?

  /// A lesson.
  package init(
    id: LessonID, stage: Stage, grades: GradeSet, topic: String, season: Season?,
    sensitivity: Sensitivity, deliverers: [DelivererRole], programmes: [String], laws: [String],
    official: String, reviewBy: SchoolDay?, record: LessonRecord,
    texts: [TeachingLanguage: LessonText], media: [String: MediaFile], folder: String,
    english: LessonSummary? = nil, recordings: [String: MediaFile] = [:]
  ) {
    self.id = id
    self.stage = stage
    self.grades = grades
    self.topic = topic
    self.season = season
    self.sensitivity = sensitivity
    self.deliverers = deliverers
    self.programmes = programmes
    self.laws = laws
    self.official = official
    self.reviewBy = reviewBy
    self.record = record
    self.texts = texts
    self.media = media
    self.folder = folder
    self.english = english
    self.recordings = recordings
  }

  /// Whether its questions may be scored; a sensitive lesson's never are.
  package var isScored: Bool { sensitivity != .sensitive }

  /// The languages it is written in, in the order of the closed list.
  package var languages: [TeachingLanguage] {
    TeachingLanguage.allCases.filter { texts[$0] != nil }
  }
}
