package import Diagnostics
package import Programme

/// Everything a content repository holds, read and checked.
package struct LoadedRepository: Sendable {
  /// The folder, as the user named it.
  package let folder: String
  /// The lessons whose codes could be read, by id; one with errors is among them.
  package let lessons: [Lesson]
  /// The last approved text of each lesson that was edited since, as it is kept beside it.
  package let kept: [LessonID: Lesson]
  /// The programme, or nil when it is missing or not complete.
  package let programme: LessonProgramme?
  /// The calendars that could be read, by school year.
  package let calendars: [CalendarYear]
  /// The help lines.
  package let contacts: Contacts
  /// The help services by region, as `services.yaml` has them.
  package let services: [RegionServices]
  /// The label words.
  package let headings: Headings
  /// The inserted texts.
  package let sharedTexts: SharedTexts
  /// The words that the repository adds to the dictionaries, as their files hold them.
  package let wordLists: [TeachingLanguage: String]
  /// Everything that is wrong, in the order of files and lines.
  package let diagnostics: [Diagnostic]

  /// A repository that was read.
  package init(
    folder: String, lessons: [Lesson], programme: LessonProgramme?, calendars: [CalendarYear],
    contacts: Contacts, services: [RegionServices] = [], headings: Headings,
    sharedTexts: SharedTexts,
    wordLists: [TeachingLanguage: String] = [:], diagnostics: [Diagnostic],
    kept: [LessonID: Lesson] = [:]
  ) {
    self.folder = folder
    self.lessons = lessons
    self.kept = kept
    self.programme = programme
    self.calendars = calendars
    self.contacts = contacts
    self.services = services
    self.headings = headings
    self.sharedTexts = sharedTexts
    self.wordLists = wordLists
    self.diagnostics = diagnostics
  }

  /// The lesson with an id, or nil.
  package func lesson(_ id: LessonID) -> Lesson? {
    lessons.first { $0.id == id }
  }

  /// What packs are made of: the text of a lesson that was approved and not withdrawn since, or nil.
  package func published(_ lesson: Lesson) -> Lesson? {
    lesson.record.status == .approved ? lesson : kept[lesson.id]
  }

  /// What is wrong with a lesson's own files.
  package func diagnostics(of lesson: Lesson) -> [Diagnostic] {
    diagnostics.filter { $0.place.file.hasPrefix("\(folder)/\(lesson.folder)/") }
  }
}
