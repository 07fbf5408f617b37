extension PackageCheck {
  /// Rule 19: a leaf points at a resource that exists, a folder at none.
  static let itemsPoint = PackageCheck(
    "pack.item.resource", rule: 19, clause: "CTS f, ab; Moodle invalidmanifestresource",
    for: PackageKind.ims
  ) { package in
    let known = Set(package.course.resources.map(\.identifier))
    return package.course.items.compactMap { item in
      let reference = item.reference ?? ""
      let isRight =
        item.isLeaf
        ? known.contains(reference)
        : reference.isEmpty || package.kind == .contentPackage && known.contains(reference)
      return isRight
        ? nil : .at(package.manifestName, ["name": item.identifier, "resource": reference])
    }
  }
}
