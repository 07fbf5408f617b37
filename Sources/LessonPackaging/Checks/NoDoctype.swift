import LibXML

extension PackageCheck {
  /// Rule 10: the manifest has no DOCTYPE and so no entities.
  static let noDoctype = PackageCheck(
    "pack.manifest.doctype", rule: 10,
    clause: "CTS ag; elementary for safety: external entities, entity expansion",
    for: PackageKind.every
  ) { package in
    guard case .doctype(let line)? = package.manifestFault else { return [] }
    return [.at(package.manifestName, line: line)]
  }
}
