import Diagnostics
import LibXML

extension PackageCheck {
  /// Rule 11: no xml:base, which some importers pass over.
  static let noBase = PackageCheck(
    "pack.manifest.base", rule: 11, clause: "EMP ignores xml:base (ad)", severity: .note,
    for: PackageKind.ims
  ) { package in
    var found = false
    package.manifest?.forEach { found = found || $0.attributes["xml:base"] != nil }
    return found ? [.at(package.manifestName)] : []
  }
}
