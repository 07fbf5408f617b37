/// A picture or a recording of a lesson, in memory.
package struct MediaFile: Hashable, Sendable {
  /// What a file may be.
  package enum Format: String, CaseIterable, Sendable {
    case svg
    case png
    case jpg
    case mp3
    case m4a
    case ogg
    case mp4
    case webm

    /// Who takes it in, and how.
    package enum Medium: Sendable {
      case picture
      case sound
      case film
    }

    /// What it is for those who see or hear it.
    package var medium: Medium {
      switch self {
      case .svg, .png, .jpg: .picture
      case .mp3, .m4a, .ogg: .sound
      case .mp4, .webm: .film
      }
    }

    /// The media type, as manifests and pages name it.
    package var mediaType: String {
      switch self {
      case .svg: "image/svg+xml"
      case .png: "image/png"
      case .jpg: "image/jpeg"
      case .mp3: "audio/mpeg"
      case .m4a: "audio/mp4"
      case .ogg: "audio/ogg"
      case .mp4: "video/mp4"
      case .webm: "video/webm"
      }
    }
  }

  /// The name that texts use: the file's name without its extension.
  package let name: String
  /// What it is.
  package let format: Format
  /// Its bytes as they lie in the repository.
  package let bytes: [UInt8]

  /// A file.
  package init(name: String, format: Format, bytes: [UInt8]) {
    self.name = name
    self.format = format
    self.bytes = bytes
  }

  /// The file's name with its extension, ASCII.
  package var fileName: String { "\(name).\(format.rawValue)" }
}
