/// Who made the pictures and recordings, and what may be done with them, from `credits.yaml`.
struct Credits: Sendable {
  /// A file that was made elsewhere.
  struct Entry: Sendable {
    /// The file below the repository, such as `primary/ice/media/photo.jpg`.
    let file: String
    /// The line of the entry.
    let line: Int
  }

  /// The file, as the user would name it.
  let source: String
  /// Whether one author and licence stand for all drawings made in this project.
  let coversDrawings: Bool
  /// The files made elsewhere.
  let entries: [Entry]
}
