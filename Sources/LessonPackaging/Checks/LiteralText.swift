import Diagnostics

extension PackageCheck {
  /// Rule 15: letters are literal, never numeric references.
  static let literalText = PackageCheck(
    "pack.manifest.numeric", rule: 15, clause: "MP run: Moodle turns &#1046; into visible text",
    severity: .warning, for: PackageKind.ims
  ) { package in
    guard package.manifestBytes.contains("&#") else { return [] }
    return [.at(package.manifestName)]
  }
}
