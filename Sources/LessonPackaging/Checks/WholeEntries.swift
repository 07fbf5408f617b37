extension PackageCheck {
  /// Every entry unpacks to the length and the checksum that the directory states.
  static let wholeEntries = PackageCheck(
    "pack.zip.crc", clause: "APPNOTE 4.4.7", for: PackageKind.every
  ) { package in
    package.torn.map { .at($0.name, ["reason": $0.reason]) }
  }
}
