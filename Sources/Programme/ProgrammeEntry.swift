/// One of the 130 lessons of the programme, or one of the adults' lessons beside it: a topic of a level, written yet or not.
package struct ProgrammeEntry: Hashable, Sendable {
  /// The id that plan, ledger and numbers use, such as `grade-3-water-and-ice`.
  package let id: LessonID
  /// The level it belongs to.
  package let level: Level
  /// The topic's code, shared by the entries of other levels that deepen it.
  package let topic: String
  /// The title in three languages.
  package let title: Titles
  /// The season that at least one of its passes must fall in; nil when any time will do.
  package let season: Season?
  /// How much care it needs.
  package let sensitivity: Sensitivity
  /// Who teaches it (the first) and who may help.
  package let deliverers: [DelivererRole]
  /// Whence the topic comes: `ministry-2025`, `ministry-2024` or `proposal`.
  package let source: String
  /// The number in the ministry's own list; empty until it is known.
  package let official: String
  /// The written lesson that serves this entry; nil when none is written.
  package let lesson: LessonID?
  /// How many passes it has: three, but for adults, who may need one or two.
  package let passes: Int
  /// How long a session takes, in minutes: ten, but for adults, whose webinars may be longer.
  package let minutes: Int
  /// The entries whose first pass comes before its own; those of lower levels a group has had in earlier years.
  package let prerequisites: [LessonID]

  /// An entry of the programme.
  package init(
    id: LessonID, level: Level, topic: String, title: Titles, season: Season? = nil,
    sensitivity: Sensitivity = .ordinary, deliverers: [DelivererRole] = [.classTeacher],
    source: String = "proposal", official: String = "", lesson: LessonID? = nil,
    passes: Int = Pass.count, minutes: Int = 10, prerequisites: [LessonID] = []
  ) {
    self.id = id
    self.level = level
    self.topic = topic
    self.title = title
    self.season = season
    self.sensitivity = sensitivity
    self.deliverers = deliverers
    self.source = source
    self.official = official
    self.lesson = lesson
    self.passes = passes
    self.minutes = minutes
    self.prerequisites = prerequisites
  }
}
