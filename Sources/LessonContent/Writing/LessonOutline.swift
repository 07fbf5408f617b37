package import Chronology
package import Programme

/// What must be known of a lesson before its first word is written.
package struct LessonOutline: Sendable {
  /// The id, `STAGE-NAME`.
  package let id: LessonID
  /// The age it is written for.
  package let stage: Stage
  /// Its folder's name below the stage.
  package let name: String
  /// The grades it is written for; none in kindergarten and college.
  package let grades: [Int]
  /// The topic's code, as in the programme.
  package let topic: String
  /// The code of the season it belongs to; nil when any time will do.
  package let season: String?
  /// How much care it needs.
  package let sensitivity: Sensitivity
  /// Who teaches it (the first) and who may help.
  package let deliverers: [DelivererRole]
  /// The neighbouring programmes that it serves.
  package let programmes: [String]
  /// Its titles; an empty one is left to be filled in.
  package let title: Titles
  /// The day by which it must be read again.
  package let reviewBy: SchoolDay?

  /// An outline; nil when the name is no part of an id.
  package init?(
    stage: Stage, name: String, grades: [Int], topic: String, season: String?,
    sensitivity: Sensitivity, deliverers: [DelivererRole], programmes: [String], title: Titles,
    reviewBy: SchoolDay?
  ) {
    guard let name = LessonID(name), let id = Self.id(stage: stage, name: name.text)
    else { return nil }
    self.id = id
    self.stage = stage
    self.name = name.text
    self.grades = grades
    self.topic = topic
    self.season = season
    self.sensitivity = sensitivity
    self.deliverers = deliverers
    self.programmes = programmes
    self.title = title
    self.reviewBy = reviewBy
  }

  /// The id of a lesson with a name at a stage, or nil when the name is no part of one.
  package static func id(stage: Stage, name: String) -> LessonID? {
    LessonID("\(stage.rawValue)-\(name)")
  }

  /// The folder below the repository.
  package var folder: String { "\(stage.rawValue)/\(name)" }
}
