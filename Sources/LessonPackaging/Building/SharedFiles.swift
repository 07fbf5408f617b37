import ZipArchive

/// What is the same in every package of a format: script, style sheet, control documents; compressed once.
struct SharedFiles: Sendable {
  let files: [PackTree.File]
  let prepared: PreparedZip

  /// The pages' needs among them, which a manifest lists.
  static let listed = ["player.css", "player.js"]

  /// The shared files of SCORM 1.2.
  static let scorm12 = SharedFiles(.scorm12)
  /// The shared files of SCORM 2004.
  static let scorm2004 = SharedFiles(.scorm2004)

  /// The shared files of a format; nil for one without a manifest.
  static func of(_ format: PackFormat) -> SharedFiles? {
    switch format {
    case .scorm12: scorm12
    case .scorm2004: scorm2004
    default: nil
    }
  }

  private init(_ documents: ControlDocuments) {
    files =
      Self.listed.map { PackTree.File(name: $0, bytes: Asset.bytes("packs/\($0)")) }
      + documents.names.compactMap { name in
        documents.files[name].map { PackTree.File(name: name, bytes: $0) }
      }
    do {
      prepared = try PreparedZip(files.map { ZipEntry($0.name, $0.bytes) })
    } catch {
      preconditionFailure("shared files: \(error)")
    }
  }
}
