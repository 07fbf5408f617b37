import Programme

/// Everything that one lesson folder holds, read but not judged.
struct LessonDraft: Sendable {
  /// The folder below the repository, such as `primary/ice`.
  let folder: String
  /// The folder, as the user would name it.
  let place: String
  /// The stage whose folder it lies in.
  let stage: Stage
  /// What `lesson.yaml` says; nil when any of it could not be read.
  let codes: LessonCodes?
  /// `lesson.yaml`, for the lines of its keys; nil when it could not be read.
  let fields: FieldReader?
  /// What `record.yaml` says; nil when it could not be read.
  let record: RecordDraft?
  /// The texts in the order of the closed list of languages.
  let texts: [TextDraft]
  /// The pictures by file name.
  let media: [MediaDraft]
  /// Sound and films.
  let recordings: [MediaDraft]
  /// `en.md`, where there is one.
  var english: SummaryDraft?

  /// `lesson.yaml`, as the user would name it.
  var codesFile: String { "\(place)/lesson.yaml" }

  /// The line of a key of `lesson.yaml`.
  func line(_ key: String) -> Int? {
    fields?.line(key)
  }
}
