extension PackageCheck {
  /// Rule 6: the file that an item launches is in the package.
  static let launchExists = PackageCheck(
    "pack.launch.missing", rule: 6, clause: "CTS e; CAM 3.4.3.1", for: PackageKind.ims
  ) { package in
    package.course.resources.compactMap { resource in
      guard let file = resource.launch, !PackagePath.isOutside(resource.address ?? ""),
        !package.has(file), package.folded[file.lowercased()] == nil
      else { return nil }
      return .at(package.manifestName, ["name": resource.identifier, "launch": file])
    }
  }
}
