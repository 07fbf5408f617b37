extension PackageCheck {
  /// The manifest is in the namespace of its standard.
  static let knownNamespace = PackageCheck(
    "pack.manifest.namespace", clause: "IMS CP 1.1.4, 5; CAM 3.3", for: PackageKind.ims
  ) { package in
    guard let root = package.manifest else { return [] }
    let space = PackageRecognition.space(root)
    let fits =
      switch package.kind {
      case .scorm12: space == ManifestIndex.space12
      case .scorm2004: space == ManifestIndex.space2004
      case .commonCartridge: space.contains("imscc")
      default: space.contains("imscp")
      }
    return fits ? [] : [.at(package.manifestName, ["space": space])]
  }
}
