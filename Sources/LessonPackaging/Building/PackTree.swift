/// A SCORM package before it is closed: the manifest, the pages and pictures of the lesson, and what every pack shares.
struct PackTree: Sendable {
  /// A file of the tree.
  struct File: Sendable {
    let name: String
    let bytes: [UInt8]
  }

  let manifest: [UInt8]
  /// What only this pack has, beside the manifest.
  let own: [File]
  let shared: SharedFiles

  /// Every file in the order of the package.
  var all: [File] {
    [File(name: Self.manifestName, bytes: manifest)] + own + shared.files
  }

  // CAM 2.2.1: this name, in this case, at the root.
  static let manifestName = "imsmanifest.xml"
}
