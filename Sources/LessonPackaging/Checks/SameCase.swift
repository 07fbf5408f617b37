extension PackageCheck {
  /// Rule 4: addresses have the exact letter case of their files.
  static let sameCase = PackageCheck(
    "pack.file.case", rule: 4, clause: "CTS ah: a server with Linux finds no other case",
    for: PackageKind.ims
  ) { package in
    (package.listedFiles + package.course.resources.compactMap(\.launch)).compactMap { name in
      guard !package.has(name), let real = package.folded[name.lowercased()] else { return nil }
      return .at(name, ["real": real])
    }
  }
}
