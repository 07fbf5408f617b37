/// A picture of a lesson, in memory.
package struct MediaFile: Hashable, Sendable {
  /// What a picture may be.
  package enum Format: String, CaseIterable, Sendable {
    case svg
    case png
    case jpg

    /// The media type, as manifests and pages name it.
    package var mediaType: String {
      switch self {
      case .svg: "image/svg+xml"
      case .png: "image/png"
      case .jpg: "image/jpeg"
      }
    }
  }

  /// The name that texts use: the file's name without its extension.
  package let name: String
  /// What it is.
  package let format: Format
  /// Its bytes as they lie in the repository.
  package let bytes: [UInt8]

  /// A picture.
  package init(name: String, format: Format, bytes: [UInt8]) {
    self.name = name
    self.format = format
    self.bytes = bytes
  }

  /// The file's name with its extension, ASCII.
  package var fileName: String { "\(name).\(format.rawValue)" }
}
