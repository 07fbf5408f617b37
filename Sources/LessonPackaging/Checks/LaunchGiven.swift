extension PackageCheck {
  /// Rule 6: there is something to launch.
  static let launchGiven = PackageCheck(
    "pack.launch.none", rule: 6, clause: "CAM 3.4.3.1; Moodle: no launchable SCO",
    for: PackageKind.scorm
  ) { package in
    guard package.manifest != nil else { return [] }
    let launched = package.course.items.contains { item in
      item.reference.flatMap(package.course.resource)?.address?.isEmpty == false
    }
    return launched ? [] : [.at(package.manifestName)]
  }
}
