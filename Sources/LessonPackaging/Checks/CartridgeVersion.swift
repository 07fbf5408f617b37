import LibXML

extension PackageCheck {
  /// The version of a cartridge is one of IMS.
  static let cartridgeVersion = PackageCheck(
    "pack.cc.version", clause: "CC 1.1, 4.1", for: [.commonCartridge]
  ) { package in
    let head = package.manifest?.first("metadata")
    let known = ["1.0.0", "1.1.0", "1.2.0", "1.3.0", "1.4.0"]
    let schema = head?.first("schema")?.text.trimmedASCII ?? ""
    return schema.hasPrefix("IMS Common Cartridge") && known.contains(package.edition)
      ? [] : [.at(package.manifestName, ["version": package.edition])]
  }
}
