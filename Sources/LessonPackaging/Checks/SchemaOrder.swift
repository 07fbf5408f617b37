import LibXML

extension PackageCheck {
  /// Rule 21: elements stand in their order and number.
  static let schemaOrder = PackageCheck(
    "pack.manifest.schema", rule: 21, clause: "XSD; CAM 3.4; cmi5 13.1",
    for: [.scorm12, .scorm2004, .cmi5]
  ) { package in
    package.schemaFaults.prefix(20).map {
      .at(package.manifestName, line: $0.line, ["message": $0.message])
    }
  }
}
