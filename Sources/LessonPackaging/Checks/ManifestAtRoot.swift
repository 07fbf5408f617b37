extension PackageCheck {
  /// Rule 1: the manifest lies at the root, its name in lower case.
  static let manifestAtRoot = PackageCheck(
    "pack.manifest.root", rule: 1, clause: "CAM 2.2.1; CTS g; Moodle badimsmanifestlocation",
    for: PackageKind.ims.union([.cmi5, .unknown])
  ) { package in
    let name = package.manifestName
    guard package.isZip, !name.isEmpty, !PackageRecognition.manifests.contains(name)
    else { return [] }
    return [.at(name)]
  }
}
