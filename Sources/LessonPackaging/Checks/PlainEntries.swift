import ZipArchive

extension PackageCheck {
  /// Every entry is stored or deflated, and none is encrypted.
  static let plainEntries = PackageCheck(
    "pack.zip.method", clause: "CAM 2.2.3; APPNOTE 4.4.5", for: PackageKind.every
  ) { package in
    package.troubles(.method)
  }
}
