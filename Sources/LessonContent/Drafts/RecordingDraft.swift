import Programme

/// A sound or a film as it lies in the repository; its bytes are not read, for it goes into no light pack.
struct RecordingDraft: Sendable {
  /// What a recording may be.
  static let formats: Set<Substring> = ["mp3", "ogg", "m4a", "mp4", "webm"]

  /// The file below the repository.
  let path: String
  /// The file, as the user would name it.
  let file: String
  /// The languages that have its words as a text beside it.
  let transcripts: [TeachingLanguage]
}
