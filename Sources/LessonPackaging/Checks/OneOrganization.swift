import Diagnostics

extension PackageCheck {
  /// Rule 17: there is exactly one organization.
  static let oneOrganization = PackageCheck(
    "pack.organization.single", rule: 17, clause: "checklist 17", severity: .warning,
    for: PackageKind.scorm
  ) { package in
    let count = package.course.organizations.count
    return package.manifest == nil || count == 1
      ? [] : [.at(package.manifestName, ["count": "\(count)"])]
  }
}
