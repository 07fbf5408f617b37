import ZipArchive

extension PackageCheck {
  /// No entry is a symbolic link.
  static let noLinks = PackageCheck(
    "pack.zip.link", clause: "APPNOTE 4.4.15", for: PackageKind.every
  ) { package in
    package.troubles(.link)
  }
}
