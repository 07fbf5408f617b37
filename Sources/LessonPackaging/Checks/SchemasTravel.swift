import Diagnostics

extension PackageCheck {
  /// Rule 8: every schema that is named travels in the package.
  static let schemasTravel = PackageCheck(
    "pack.schema.missing", rule: 8, clause: "CTS a", severity: .warning, for: PackageKind.scorm
  ) { package in
    package.course.schemaLocations.filter { !PackagePath.isOutside($0) && !package.has($0) }
      .map { .at(package.manifestName, ["schema": $0]) }
  }
}
