import Diagnostics
import LessonContent
import Programme
import ZipArchive

/// A pack as bytes in memory, before any check and before anything is written.
struct RenderedPack: Sendable {
  /// What a file is made of.
  enum Body: Sendable {
    case page([UInt8])
    case tree(PackTree)
    /// The files of a container in their order.
    case container([ZipEntry])
    /// A page that becomes a PDF; a limit in bytes, and the same page without pictures for when it is passed.
    case print([UInt8], limit: Int?, lighter: [UInt8]?)
  }

  /// One file of the pack.
  struct File: Sendable {
    /// What follows the stem, such as `teacher.html`.
    let ending: String
    let audience: BuiltPack.Audience
    let body: Body
  }

  let subject: PackSubject
  let languages: [TeachingLanguage]
  let title: String
  let place: Place
  let format: PackFormat
  /// The name without an ending, such as `primary-ice.kk`.
  let stem: String
  let files: [File]

  /// The name of a file below the folder of packs.
  func name(of file: File) -> String { "\(format.rawValue)/\(stem).\(file.ending)" }
}
