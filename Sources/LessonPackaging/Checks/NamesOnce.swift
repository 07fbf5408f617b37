import ZipArchive

extension PackageCheck {
  /// No two entries have the same name.
  static let namesOnce = PackageCheck(
    "pack.zip.duplicate", clause: "APPNOTE 4.3.12", for: PackageKind.every
  ) { package in
    package.troubles(.duplicate)
  }
}
