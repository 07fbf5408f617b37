import Diagnostics

extension PackageCheck {
  /// Rule 7: a resource's launch file is one of its files.
  static let launchListed = PackageCheck(
    "pack.launch.unlisted", rule: 7, clause: "CTS i; CAM 3.4.3.1", severity: .warning,
    for: PackageKind.scorm
  ) { package in
    package.course.resources.compactMap { resource in
      guard let file = resource.launch, !PackagePath.isOutside(resource.address ?? ""),
        !resource.files.contains(file)
      else { return nil }
      return .at(package.manifestName, ["name": resource.identifier, "launch": file])
    }
  }
}
