/// One file of a publication.
package struct PublicationFile: Hashable, Sendable {
  /// The path within the publication's folder.
  package let path: String
  /// The bytes.
  package let bytes: [UInt8]

  /// A file.
  package init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
