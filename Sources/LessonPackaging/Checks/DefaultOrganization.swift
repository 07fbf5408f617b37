import LibXML

extension PackageCheck {
  /// Rule 17: the default organization is named and exists.
  static let defaultOrganization = PackageCheck(
    "pack.organization.default", rule: 17, clause: "CTS p; CAM 3.4.1.4", for: PackageKind.scorm
  ) { package in
    guard let list = package.manifest?.first("organizations") else { return [] }
    let name = list.attributes["default"] ?? ""
    let names = package.course.organizations.compactMap { $0.attributes["identifier"] }
    return names.contains(name) ? [] : [.at(package.manifestName, ["name": name])]
  }
}
