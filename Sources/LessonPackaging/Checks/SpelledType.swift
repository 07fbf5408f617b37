extension PackageCheck {
  /// Rule 22: every resource names its SCORM type in its version's spelling.
  static let spelledType = PackageCheck(
    "pack.scormtype", rule: 22, clause: "CTS h; CAM 3.4.3.1", for: PackageKind.scorm
  ) { package in
    let wanted = package.kind == .scorm12 ? "scormtype" : "scormType"
    return package.course.resources.compactMap { resource in
      let isRight =
        resource.typeName == wanted && ["sco", "asset"].contains(resource.scormType ?? "")
      return isRight
        ? nil : .at(package.manifestName, ["name": resource.identifier, "wanted": wanted])
    }
  }
}
