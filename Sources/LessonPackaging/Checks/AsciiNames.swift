import Diagnostics

extension PackageCheck {
  /// Rule 2: names are printable ASCII: some unpackers take them for CP437.
  static let asciiNames = PackageCheck(
    "pack.name.ascii", rule: 2, clause: "CTS j, k; openequella#1868", severity: .warning,
    for: PackageKind.every
  ) { package in
    package.names.filter { name in !name.utf8.allSatisfy { (0x21...0x7E).contains($0) } }
      .map { .at($0) }
  }
}
