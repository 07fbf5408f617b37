import Diagnostics

extension PackageCheck {
  /// Rule 6: what a page loads is in the package.
  static let pagesWhole = PackageCheck(
    "pack.link.missing", rule: 6, clause: "checklist 6; what a page loads", severity: .warning,
    for: PackageKind.every
  ) { package in
    package.pages.flatMap { page in
      page.loads.compactMap { address in
        guard !address.isEmpty, !PackagePath.isOutside(address), !address.holds(":"),
          !address.hasPrefix("#"), !address.holds("{"),
          PackagePath.resolve(address, from: page.name).map(package.has) != true
        else { return nil }
        return .at(page.name, ["address": address])
      }
    }
  }
}
