import ZipArchive

extension PackageCheck {
  /// All entries together are not more than is read.
  static let saneSize = PackageCheck(
    "pack.zip.limit", clause: "1 GB unpacked", for: PackageKind.every
  ) { package in
    package.troubles(.limit)
  }
}
