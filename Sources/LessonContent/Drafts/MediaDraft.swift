/// A picture, a sound or a film as it lies in the repository.
struct MediaDraft: Sendable {
  /// The file below the repository.
  let path: String
  /// The file, as the user would name it.
  let file: String
  /// What it holds.
  let media: MediaFile
}
