import LibXML

extension PackageCheck {
  /// A cartridge of 1.1 has its elements in their order.
  static let cartridgeOrder = PackageCheck(
    "pack.cc.schema", clause: "CC 1.1 profile of IMS CP 1.2", for: [.commonCartridge]
  ) { package in
    guard package.edition == "1.1.0" else { return [] }
    return package.schemaFaults.prefix(20).map {
      .at(package.manifestName, line: $0.line, ["message": $0.message])
    }
  }
}
