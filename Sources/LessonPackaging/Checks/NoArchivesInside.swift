import Diagnostics

extension PackageCheck {
  /// No archive lies inside: nobody looks into it, and a bomb may be there.
  static let noArchivesInside = PackageCheck(
    "pack.zip.nested", clause: "nested archives are never opened", severity: .warning,
    for: PackageKind.every
  ) { package in
    package.names.filter { name in
      [".zip", ".rar", ".7z", ".gz"].contains { name.lowercased().hasSuffix($0) }
    }.map { .at($0) }
  }
}
