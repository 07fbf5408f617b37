import Diagnostics
import LessonContent
import Programme

/// A pack as bytes in memory, before any check and before anything is written.
struct RenderedPack: Sendable {
  /// The pupil's pack.
  enum Pupil: Sendable {
    case page([UInt8])
    case tree(PackTree)
  }

  let lesson: LessonID
  let language: TeachingLanguage
  let title: String
  let textDigest: String
  let version: Int
  let status: String
  let place: Place
  let format: PackFormat
  let pupil: Pupil
  /// The teacher's page, the same beside every format.
  let teacher: [UInt8]

  /// The name without an ending, such as `primary-ice.kk`.
  var stem: String { "\(lesson.text).\(language.code)" }
  var pupilFile: String { "\(format.rawValue)/\(stem).\(format.fileExtension)" }
  var teacherFile: String { "\(format.rawValue)/\(stem).teacher.html" }
}
