import Diagnostics
import LibXML

extension PackageCheck {
  /// Rule 11: no manifest lies in the manifest.
  static let oneManifest = PackageCheck(
    "pack.manifest.nested", rule: 11, clause: "CTS ae: not recommended", severity: .warning,
    for: PackageKind.ims
  ) { package in
    package.manifest?.first("manifest") == nil ? [] : [.at(package.manifestName)]
  }
}
