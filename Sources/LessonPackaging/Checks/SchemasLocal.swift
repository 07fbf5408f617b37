import Diagnostics

extension PackageCheck {
  /// Rule 9: no schema is fetched from the network.
  static let schemasLocal = PackageCheck(
    "pack.schema.remote", rule: 9, clause: "CTS FIX B", severity: .warning, for: PackageKind.scorm
  ) { package in
    let named = package.course.schemaLocations.filter(PackagePath.isOutside)
      .map { PackageFault.at(package.manifestName, ["address": $0]) }
    let shipped = package.files.keys.filter { $0.hasSuffix(".xsd") }.sorted().filter {
      package.files[$0]?.contains("schemaLocation=\"http") ?? false
    }
    return named + shipped.map { .at($0, ["address": "http"]) }
  }
}
