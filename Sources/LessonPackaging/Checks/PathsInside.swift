import ZipArchive

extension PackageCheck {
  /// Rule 3: no name leads out of the folder that the package is unpacked to.
  static let pathsInside = PackageCheck(
    "pack.zip.path", rule: 3, clause: "CAM 2.2.2; checklist 3", for: PackageKind.every
  ) { package in
    package.troubles(.path)
  }
}
