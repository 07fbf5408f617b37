import LibXML

extension PackageCheck {
  /// Rule 3: addresses have slashes only and do not begin with one.
  static let plainAddresses = PackageCheck(
    "pack.manifest.address", rule: 3, clause: "CTS schematron; CAM 3.4.3", for: PackageKind.ims
  ) { package in
    var found: [PackageFault] = []
    package.manifest?.forEach { element in
      for name in ["href", "xml:base"] {
        guard let address = element.attributes[name] else { continue }
        let isBent =
          address.holds("\\") || address.hasPrefix("/")
          || name == "xml:base" && !address.hasSuffix("/")
        if isBent { found.append(.at(package.manifestName, ["address": address])) }
      }
    }
    return found
  }
}
