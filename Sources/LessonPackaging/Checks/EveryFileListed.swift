import Diagnostics

extension PackageCheck {
  /// Rule 5: every file is listed by some resource.
  static let everyFileListed = PackageCheck(
    "pack.file.unlisted", rule: 5, clause: "CTS d; exelearning#912", severity: .warning,
    for: PackageKind.scorm
  ) { package in
    guard package.manifest != nil else { return [] }
    let listed = Set(package.listedFiles)
    return package.names.filter { name in
      !listed.contains(name) && name != package.manifestName
        && !name.lowercased().hasSuffix(".xsd") && !name.lowercased().hasSuffix(".dtd")
    }.map { .at($0) }
  }
}
