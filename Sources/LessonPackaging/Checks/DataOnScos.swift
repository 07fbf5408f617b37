import LibXML

extension PackageCheck {
  /// Rule 24: launch data and limits stand on items of SCOs, and are short.
  static let dataOnScos = PackageCheck(
    "pack.item.data", rule: 24, clause: "CTS f, h; XSD 1.2 datafromlms <= 255",
    for: PackageKind.scorm
  ) { package in
    package.course.items.flatMap { item -> [PackageFault] in
      let isSco = item.reference.flatMap(package.course.resource)?.scormType == "sco"
      return item.element.elements.compactMap { element in
        let name = element.localName.lowercased()
        if name == "presentation", item.reference == nil {
          return .at(
            package.manifestName, ["name": item.identifier, "element": element.name])
        }
        guard ["timelimitaction", "datafromlms"].contains(name) else { return nil }
        let isLong = package.kind == .scorm12 && name == "datafromlms" && element.text.count > 255
        return isSco && !isLong
          ? nil : .at(package.manifestName, ["name": item.identifier, "element": element.name])
      }
    }
  }
}
