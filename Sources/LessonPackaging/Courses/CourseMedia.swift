import LessonContent

/// The pictures of a course, named by what they are, so that lessons and languages share them.
enum CourseMedia {
  /// The file of a picture below the root of the course.
  static func name(of picture: MediaFile) -> String {
    let digest = Hexadecimal.sha256(of: picture.bytes)
    return "media/\(digest.prefix(16)).\(picture.format.rawValue)"
  }
}
