/// A picture as it lies in the repository.
struct MediaDraft: Sendable {
  /// The file, as the user would name it.
  let file: String
  /// The picture.
  let media: MediaFile
}
