import LibXML

extension PackageCheck {
  /// Rule 60: ids of blocks, units and objectives are unique.
  static let uniqueIds = PackageCheck(
    "pack.cmi5.unique", rule: 60, clause: "cmi5 13.1, 202", for: [.cmi5]
  ) { package in
    var seen: Set<String> = []
    return package.structures.compactMap { element in
      let id = element.attributes["id"] ?? ""
      return seen.insert("\(element.localName) \(id)").inserted
        ? nil : .at(package.manifestName, ["id": id])
    }
  }
}
