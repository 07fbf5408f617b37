import Diagnostics

extension PackageCheck {
  /// Rule 29: one SCO a package is what every system shows whole.
  static let oneSco = PackageCheck(
    "pack.sco.several", rule: 29, clause: "openedx-scorm-xblock#53; exelearning#2334; iteexe#465",
    severity: .note, for: PackageKind.scorm
  ) { package in
    let count = package.course.items.count { item in
      item.reference.flatMap(package.course.resource)?.scormType?.lowercased() == "sco"
    }
    return count > 1 ? [.at(package.manifestName, ["count": "\(count)"])] : []
  }
}
