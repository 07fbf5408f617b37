/// A picture as it lies in the repository.
struct MediaDraft: Sendable {
  /// The file below the repository.
  let path: String
  /// The file, as the user would name it.
  let file: String
  /// The picture.
  let media: MediaFile
}
