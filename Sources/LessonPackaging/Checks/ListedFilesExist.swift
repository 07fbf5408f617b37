extension PackageCheck {
  /// Rule 6: every file that the manifest lists is in the package.
  static let listedFilesExist = PackageCheck(
    "pack.file.missing", rule: 6, clause: "CTS e; CAM 3.4.3.2", for: PackageKind.ims
  ) { package in
    package.listedFiles.filter { !package.has($0) && package.folded[$0.lowercased()] == nil }
      .map { .at($0) }
  }
}
