import Diagnostics

extension PackageCheck {
  /// Rule 15: the manifest is in UTF-8.
  static let utf8Manifest = PackageCheck(
    "pack.manifest.encoding", rule: 15, clause: "MP; XML 1.0 4.3.3", severity: .warning,
    for: PackageKind.ims.union([.cmi5])
  ) { package in
    let bytes = package.manifestBytes
    guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else { return [] }
    return [.at(package.manifestName)]
  }
}
