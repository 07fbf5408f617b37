import ZipArchive

extension PackageCheck {
  /// No two entries share bytes: the mark of a zip bomb.
  static let ownBytes = PackageCheck(
    "pack.zip.overlap", clause: "APPNOTE 4.3.6", for: PackageKind.every
  ) { package in
    package.troubles(.overlap)
  }
}
