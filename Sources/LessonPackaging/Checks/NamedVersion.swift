import LibXML

extension PackageCheck {
  /// Rule 16: schema and version come first, in their exact words.
  static let namedVersion = PackageCheck(
    "pack.schema.version", rule: 16, clause: "CTS c; MP; CAM 3.4.1.3", for: PackageKind.scorm
  ) { package in
    let head = package.manifest?.first("metadata")
    let version = head?.first("schemaversion")?.text ?? ""
    let known = ["1.2", "CAM 1.3", "2004 3rd Edition", "2004 4th Edition"]
    let isFirst = head?.elements.prefix(2).map(\.localName) == ["schema", "schemaversion"]
    let isScorm = head?.first("schema")?.text == "ADL SCORM"
    return isFirst && isScorm && known.contains(version)
      ? [] : [.at(package.manifestName, ["version": version])]
  }
}
