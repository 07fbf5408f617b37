import Diagnostics
import FoundationEssentials
import LessonContent
import Programme

extension Dialogue {
  /// The folder of the lessons.
  func folder(_ option: LessonsOption) -> String {
    option.lessons ?? settings.lessons
  }

  /// Reads and checks the lessons; what is no folder of lessons at all is refused in one line instead of forty.
  func loadLessons(_ option: LessonsOption) throws -> LoadedRepository {
    try repository(option).load()
  }

  /// Checks the lessons, or answers from the last check when nothing has changed.
  func checkLessons(_ option: LessonsOption) throws -> CheckReport {
    try repository(option).check(cache: settings.cache)
  }

  /// Reads the programme and the calendars alone.
  func loadProgramme(_ option: LessonsOption) throws -> LoadedRepository {
    try repository(option).loadProgramme()
  }

  private func repository(_ option: LessonsOption) throws -> ContentRepository {
    let folder = folder(option)
    guard
      ["programme.yaml", "shared"].contains(where: { name in
        FileManager.default.fileExists(atPath: "\(folder)/\(name)")
      })
    else { throw Refusal("command.lessons.missing", at: folder, code: .missingInput) }
    return ContentRepository(folder: folder)
  }
}

extension LoadedRepository {
  /// The lesson of an id as it was typed.
  func lesson(named name: String) throws -> Lesson {
    if let found = LessonID(name).flatMap(lesson) { return found }
    // Without any lesson the folder is what is wrong, and its diagnostics say so.
    guard !lessons.isEmpty else { throw Refusal(diagnostics) }
    throw Refusal(
      unknown: name, id: "command.lesson.unknown", among: lessons.map(\.id.text),
      see: "qorgan lesson list")
  }

  /// The programme, with calendars to plan it by; without them the reasons are given, all of them.
  func completeProgramme(of folder: String) throws -> LessonProgramme {
    guard let programme else {
      let reasons = diagnostics.filter { $0.severity == .error }
      throw reasons.isEmpty
        ? Refusal("command.programme.missing", at: folder) : Refusal(reasons)
    }
    // A year that overlaps itself, or a season that could not be read, would be planned all the same, and wrongly.
    let faults = diagnostics.filter {
      $0.severity == .error
        && ($0.place.file.contains("calendars/") || $0.place.file.hasSuffix("programme.yaml"))
    }
    guard faults.isEmpty else { throw Refusal(faults) }
    return programme
  }
}

extension CheckReport {
  /// The lesson of an id or of a folder, as it was typed.
  func lesson(named name: String) throws -> Lesson {
    let folder = name.hasSuffix("/") ? String(name.dropLast()) : name
    let found = lessons.first { lesson in
      lesson.id.text == name || lesson.folder == folder
        || "\(self.folder)/\(lesson.folder)" == folder
    }
    if let found { return found }
    // Without any lesson the folder is what is wrong, and its diagnostics say so.
    guard !lessons.isEmpty else { throw Refusal(diagnostics) }
    throw Refusal(
      unknown: name, id: "command.lesson.unknown", among: lessons.map(\.id.text),
      see: "qorgan lesson list")
  }
}
