import LibXML
import ZipArchive

extension PackageCheck {
  /// Rule 1: what the package is can be told.
  static let knownKind = PackageCheck(
    "pack.check.kind", rule: 1, clause: "CAM 2.2.1; cmi5 14.1; CC 1.1; EPUB 3 OCF", for: [.unknown]
  ) { package in
    guard package.damage == nil, package.manifestFault == nil else { return [] }
    return [PackageFault()]
  }
}
