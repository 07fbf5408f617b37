/// What `record.yaml` says.
struct RecordDraft: Sendable {
  /// The file, as the user would name it.
  let file: String
  /// The version and where the lesson stands.
  let record: LessonRecord
  /// How many approvals are written down.
  let approvals: Int
  /// The line that holds the status.
  let statusLine: Int
}
