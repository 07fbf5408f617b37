import ZipArchive

extension PackageCheck {
  /// Rule 2: names are ASCII or UTF-8, not of an old code page.
  static let unicodeNames = PackageCheck(
    "pack.zip.script", rule: 2, clause: "APPNOTE Appendix D", for: PackageKind.every
  ) { package in
    package.troubles(.script)
  }
}
