extension PackageCheck {
  /// Rule 60: a relative address leads to a file of the package.
  static let unitsExist = PackageCheck(
    "pack.cmi5.url", rule: 60, clause: "cmi5 14.1, 203", for: [.cmi5]
  ) { package in
    package.launchAddresses.compactMap { address in
      guard package.isZip, !PackagePath.isOutside(address),
        PackagePath.resolve(address, from: "").map(package.has) != true
      else { return nil }
      return .at(package.manifestName, ["url": address])
    }
  }
}
