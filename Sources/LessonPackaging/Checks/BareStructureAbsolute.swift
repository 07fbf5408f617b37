extension PackageCheck {
  /// Rule 60: without an archive every address is absolute.
  static let bareStructureAbsolute = PackageCheck(
    "pack.cmi5.relative", rule: 60, clause: "cmi5 14.2, 204", for: [.cmi5]
  ) { package in
    guard !package.isZip else { return [] }
    return package.launchAddresses.filter { !PackagePath.isOutside($0) }
      .map { .at(package.manifestName, ["url": $0]) }
  }
}
