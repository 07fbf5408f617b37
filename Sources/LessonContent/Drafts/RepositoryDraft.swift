import Chronology
import Programme

/// A whole repository, read but not judged: what the checks look at.
struct RepositoryDraft: Sendable {
  /// The folder, as the user named it.
  let folder: String
  /// The day on which help lines must be current; nil for "no end known".
  let day: SchoolDay?
  /// The label words.
  let headings: Headings
  /// The help lines.
  let contacts: Contacts
  /// The help services by region.
  let services: [RegionServices]
  /// The programme; nil when the file could not be read.
  let programme: ProgrammeDraft?
  /// The calendars by file.
  let calendars: [CalendarDraft]
  /// The inserted texts.
  let sharedTexts: [SharedDraft]
  /// What is not said, the glossary's terms, the acts.
  let lists: WordLists
  /// Who made the pictures; nil when the file could not be read.
  let credits: Credits?
  /// The lessons by folder.
  let lessons: [LessonDraft]
  /// The approved texts kept beside lessons, by the folder of the lesson; no check but their digest concerns them.
  var kept: [String: LessonDraft] = [:]
  /// Every text file that was read.
  let sources: [SourceText]
  /// What plans and numbers are derived from, byte for byte.
  var programmeFiles: [ProgrammeFile] = []

  /// Every lesson text with the lesson it belongs to.
  var texts: [(lesson: LessonDraft, text: TextDraft)] {
    lessons.flatMap { lesson in lesson.texts.map { (lesson, $0) } }
  }
}
