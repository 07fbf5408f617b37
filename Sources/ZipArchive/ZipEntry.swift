/// A file to be packed.
package struct ZipEntry: Sendable {
  /// How its bytes are kept.
  package enum Method: Sendable {
    case stored
    case deflated
  }

  /// The name inside the archive: ASCII, `/` between folders.
  package let name: String
  /// The bytes, unpacked.
  package let bytes: [UInt8]
  /// How they are kept.
  package let method: Method

  /// A file to be packed; deflated unless told, or unless its name says that it is compressed already.
  package init(_ name: String, _ bytes: [UInt8], _ method: Method? = nil) {
    self.name = name
    self.bytes = bytes
    self.method = method ?? (Self.packed.contains(where: name.hasSuffix) ? .stored : .deflated)
  }

  // Deflate takes half a second over 15 MB of these and makes them longer.
  private static let packed = [".jpg", ".jpeg", ".png", ".mp3", ".m4a", ".ogg", ".mp4", ".webm"]
}
