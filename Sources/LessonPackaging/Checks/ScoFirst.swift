import Diagnostics

extension PackageCheck {
  /// Rule 23: the first resource with a launch file is a SCO.
  static let scoFirst = PackageCheck(
    "pack.sco.first", rule: 23, clause: "OX run: Open edX launches the first resource with a href",
    severity: .warning, for: PackageKind.scorm
  ) { package in
    guard let first = package.course.resources.first(where: { $0.address != nil }),
      first.scormType?.lowercased() != "sco", !package.course.scos.isEmpty
    else { return [] }
    return [.at(package.manifestName, ["name": first.identifier])]
  }
}
