import Diagnostics
import LibXML

extension PackageCheck {
  /// Rule 13: packaging elements bear no prefix.
  static let noPrefixes = PackageCheck(
    "pack.manifest.prefix", rule: 13, clause: "MP run: Moodle matches literal names",
    severity: .warning, for: PackageKind.ims
  ) { package in
    guard let root = package.manifest, root.name.contains(":") else { return [] }
    return [.at(package.manifestName, ["name": root.name])]
  }
}
