import Diagnostics

extension PackageCheck {
  /// Rule 12: nothing is loaded from another machine.
  static let nothingOutside = PackageCheck(
    "pack.link.outside", rule: 12, clause: "CTS ResourceHrefChecker.18; LiaScript-Exporter#62",
    severity: .warning, for: PackageKind.every
  ) { package in
    let launched = package.course.resources.compactMap(\.address).filter(PackagePath.isOutside)
      .map { PackageFault.at(package.manifestName, ["address": $0]) }
    return launched
      + package.pages.flatMap { page in
        page.loads.filter(PackagePath.isOutside).map { .at(page.name, ["address": $0]) }
      }
  }
}
