/// What `record.yaml` says.
struct RecordDraft: Sendable {
  /// The file, as the user would name it.
  let file: String
  /// The record as it is written down.
  let record: LessonRecord
  /// The line that holds the status.
  let statusLine: Int
}
