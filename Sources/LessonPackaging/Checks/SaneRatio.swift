import ZipArchive

extension PackageCheck {
  /// No entry grows beyond all measure when it is unpacked.
  static let saneRatio = PackageCheck(
    "pack.zip.bomb", clause: "checklist; 200 times, over a megabyte", for: PackageKind.every
  ) { package in
    package.troubles(.ratio)
  }
}
