import ZipArchive

extension PackageCheck {
  /// The archive has a directory that holds together.
  static let wholeArchive = PackageCheck(
    "pack.zip.damaged", clause: "APPNOTE 4.3.16", for: PackageKind.every
  ) { package in
    package.damage.map { [PackageFault(facts: ["reason": "\($0)"])] } ?? []
  }
}
